### Signatures: what is said about them, and why something is not signed. Values are ids, numbers and words of the contract.

## The verdict on a signature. $soort: toets (check) or versie (version); $over: which; $door: the id of the signer
handtekening-klopt = The signature of { $door } on { $soort ->
        [toets] check
       *[versie] version
    } { $over } is right and belongs to what stands here now.
handtekening-klopt-alleen = The signature of { $door } on check { $over } is right.
handtekening-klopt-ouder = The signature of { $door } on version { $over } is right, but belongs to an earlier state of the plan.
handtekening-sleutel-onbekend = We do not know the key of the signature of { $door } on { $soort ->
        [toets] check
       *[versie] version
    } { $over }. Ask { $door } in person for the public key and give it with --trust.
handtekening-sleutel-van-ander = The signature of { $door } on { $soort ->
        [toets] check
       *[versie] version
    } { $over } was made with somebody else's key. Ask { $door } who signed.
handtekening-klopt-niet = The signature of { $door } on { $soort ->
        [toets] check
       *[versie] version
    } { $over } does not belong to what stands here now. Compare the file with an earlier copy.
handtekening-telt-niet = The signature of { $door } on check { $over } is right, but does not count.
handtekening-geweigerd = The signature of { $door } on { $soort ->
        [toets] check
       *[versie] version
    } { $over } does not have the form that we read.
handtekening-niet-hier = The signature of { $door } on { $soort ->
        [toets] check
       *[versie] version
    } { $over } is about something that is not here.

## Why
handtekening-onvolledig = Who signed, what was signed, or the signature itself is missing.
handtekening-te-groot = It is far too large for a signature.
handtekening-geen-drie-delen = It does not have the three parts of a detached JWS.
handtekening-inhoud-erbij = It brings its payload along, and a detached JWS does not.
handtekening-handtekening-leeg = Its last part is empty: nothing was signed.
handtekening-geen-base64url = It is not written in base64url without padding.
handtekening-kop-onleesbaar = Its header is no strict JSON.
handtekening-kop-dubbel = Its header has a member twice.
handtekening-kop-crit = Its header has crit, which we do not read.
handtekening-kop-b64 = Its header has b64, which we do not read.
handtekening-kop-sleutel = Its header brings a key of its own, and that proves nothing.
handtekening-kop-onbekend = Its header has a member that does not belong there.
handtekening-kop-mist = Its header lacks a member, or one is no text.
handtekening-alg-geen = Its header says that nothing was signed (alg none).
handtekening-alg-onbekend = We read ES256, EdDSA and PS256 only.
handtekening-alg-sleutel = The kind of signature does not fit the key.
handtekening-typ-anders = Its header says that it is something else (typ).
handtekening-kid-anders = Its header does not name the key by its thumbprint (kid).
handtekening-soort-anders = Its header has another kind than the entry.
handtekening-over-anders = Its header is about something else than the entry.
handtekening-door-anders = Its header names another signer than the entry.
handtekening-der-vorm = It is in DER, where a JWS has r and s side by side.
handtekening-lengte = It does not have the length that goes with its kind.
handtekening-toets-onbekend = There is no such check.
handtekening-toets-dubbel = That check is there twice, so that it is not clear which one is meant.
handtekening-versie-onbekend = We do not know the digest of that version. Give the file of that version as well.
handtekening-geen-zegel = The plan has no digest: an id or a name occurs twice, or an id is missing.
handtekening-persoon-onbekend = The signer is no participant.
handtekening-gewijzigd-na-tekenen = The seal was signed like this; the check or the reference was changed afterwards.
handtekening-zegel-past-niet = The check is as it was signed, but the seal beside it does not fit.
handtekening-niet-van-toetser = Somebody else than the assessor signed.
handtekening-andere-sleutel = You trust other keys than this one of { $door }.
handtekening-toets-geldt-niet = The check itself no longer holds for this plan.
handtekening-toets-geldt-deels = The check itself holds only in part for this plan.

## Why something is not signed. $id: the check; $wie: who wants to sign; $toetser: who made the check; $bekend: what there is
tekenen-bsn = This plan holds a citizen service number. Remove it; kringplan check shows the place.
tekenen-niet-nfc = This plan has letters with separate accents. First put them right with kringplan format.
tekenen-geen-kenmerk = The plan has no reference, so that a signature could belong to any file. Fill in kenmerk first.
tekenen-geen-zegel = This plan has no digest: an id occurs twice or is missing. Or two names are the same once their accents are joined. kringplan check shows the place.
tekenen-onbekende-toets = { $id } is no check in this file. Choose from: { $bekend }.
tekenen-toets-dubbel = Check { $id } is there twice. First find out which is the right one.
tekenen-zegel = The seal of check { $id } does not fit: it was changed by hand or never sealed. Have it checked again.
tekenen-niet-toetser = { $wie } did not make check { $id }. Only the assessor signs a check; here that is { $toetser }.
tekenen-al = { $wie } signed { $soort ->
        [toets] check
       *[versie] version
    } { $over } with this key already. Once more adds nothing.
tekenen-toets-geldt-niet = Mind: check { $id } no longer holds for the plan as it is now. Your signature does not change that.
tekenen-toets-geldt-deels = Mind: check { $id } holds only in part for the plan as it is now. Your signature does not change that.

## Keys. $bestand: the key file; what is in it is never repeated
sleutels-onleesbaar = { $bestand } is no key file that we read. Give a JWK or JWK Set, as kringplan key public makes it.
sleutels-geheim = { $bestand } holds a private key. Never share it; ask for the public key and use only that.
sleutels-geen = { $bestand } holds no key to verify signatures with. We read P-256, Ed25519 and RSA.
sleutels-kapot = A key in { $bestand } is not whole or not written properly. Ask its owner for a new copy.
sleutels-zwak = An RSA key in { $bestand } does not have 2048 to 8192 bits. Ask its owner for another key.
sleutel-onleesbaar = { $bestand } is no private key that we read. Give PKCS#8 in PEM, or a JWK.
sleutel-versleuteld = { $bestand } is encrypted with a password, which we do not read. Make a separate key with kringplan key new.
sleutel-oude-vorm = { $bestand } has an older form. Convert it with: openssl pkcs8 -topk8 -nocrypt
sleutel-openbaar = { $bestand } holds no private key. Only the private half can sign.
sleutel-meer = { $bestand } does not hold exactly one key. Give a file with only the key to sign with.
sleutel-soort = We do not sign with the key in { $bestand }. Take an EC key on P-256, as kringplan key new makes it.
sleutel-geen-toeval = This computer gives no random numbers. Try again later.
