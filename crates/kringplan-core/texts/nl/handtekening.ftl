### Handtekeningen: wat we ervan zeggen, en waarom we niet tekenen. Waarden zijn ids, nummers en woorden van het contract.

## Het oordeel over een handtekening. $soort: toets of versie; $over: welke; $door: de id van wie tekende
handtekening-klopt = De handtekening van { $door } op { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } klopt en past bij dit bestand.
handtekening-klopt-alleen = De handtekening van { $door } op toets { $over } klopt.
handtekening-klopt-ouder = De handtekening van { $door } op versie { $over } klopt, maar past bij een eerder plan.
handtekening-sleutel-onbekend = De sleutel van de handtekening van { $door } op { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } kennen we niet. Vraag { $door } zelf om de openbare sleutel en geef die met --trust.
handtekening-sleutel-van-ander = De handtekening van { $door } op { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } is met een andermans sleutel gezet. Vraag { $door } wie er tekende.
handtekening-klopt-niet = De handtekening van { $door } op { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } hoort niet bij wat er nu staat. Vergelijk het bestand met een eerder exemplaar.
handtekening-telt-niet = De handtekening van { $door } op toets { $over } klopt, maar telt niet mee.
handtekening-geweigerd = De handtekening van { $door } op { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } heeft niet de vorm die we lezen.
handtekening-niet-hier = De handtekening van { $door } op { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } gaat over iets dat hier niet staat.

## Waarom
handtekening-onvolledig = Er ontbreekt wie tekende, waarop, of de handtekening zelf.
handtekening-te-groot = Ze is veel te groot voor een handtekening.
handtekening-geen-drie-delen = Ze heeft niet de drie delen van een losse JWS.
handtekening-inhoud-erbij = De inhoud zit erbij, en een losse JWS heeft die niet.
handtekening-handtekening-leeg = Het laatste deel is leeg: er is niet getekend.
handtekening-geen-base64url = Ze is anders geschreven dan base64url zonder opvulling.
handtekening-kop-onleesbaar = De kop is geen strikte JSON.
handtekening-kop-dubbel = In de kop staat een onderdeel twee keer.
handtekening-kop-crit = In de kop staat crit, en dat lezen we niet.
handtekening-kop-b64 = In de kop staat b64, en dat lezen we niet.
handtekening-kop-sleutel = De kop brengt een eigen sleutel mee, en dat bewijst niets.
handtekening-kop-onbekend = In de kop staat een onderdeel dat er niet hoort.
handtekening-kop-mist = In de kop ontbreekt een onderdeel, of het is geen tekst.
handtekening-alg-geen = De kop zegt dat er niet getekend is (alg none).
handtekening-alg-onbekend = We lezen alleen ES256, EdDSA en PS256.
handtekening-alg-sleutel = De soort handtekening past niet bij de sleutel.
handtekening-typ-anders = De kop zegt dat het iets anders is (typ).
handtekening-kid-anders = De kop noemt de sleutel niet bij zijn vingerafdruk (kid).
handtekening-soort-anders = In de kop staat een andere soort dan erbuiten.
handtekening-over-anders = De kop gaat over iets anders dan erbuiten staat.
handtekening-door-anders = De kop noemt een andere ondertekenaar dan erbuiten staat.
handtekening-der-vorm = Ze staat in DER, en een JWS heeft r en s naast elkaar.
handtekening-lengte = Ze heeft niet de lengte die bij haar soort hoort.
handtekening-toets-onbekend = Die toets is er niet.
handtekening-toets-dubbel = Die toets staat er twee keer, zodat niet duidelijk is welke bedoeld is.
handtekening-versie-onbekend = Het zegel van die versie kennen we niet. Geef ook het bestand van die versie.
handtekening-geen-zegel = Het plan heeft geen zegel. Een id ontbreekt, of een id of naam staat twee keer.
handtekening-persoon-onbekend = De ondertekenaar is geen deelnemer.
handtekening-gewijzigd-na-tekenen = Het zegel is wel zo getekend; de toets of het kenmerk is daarna veranderd.
handtekening-zegel-past-niet = De toets is zoals getekend, maar het zegel ernaast past er niet bij.
handtekening-niet-van-toetser = Iemand anders dan de toetser tekende.
handtekening-andere-sleutel = Van { $door } vertrouw je andere sleutels dan deze.
handtekening-toets-geldt-niet = De toets zelf geldt niet meer voor dit plan.
handtekening-toets-geldt-deels = De toets zelf geldt nog maar deels voor dit plan.

## Waarom we niet tekenen. $id: de toets; $wie: wie wil tekenen; $toetser: wie de toets deed; $bekend: wat er wel is
tekenen-bsn = In dit plan staat een burgerservicenummer. Haal het weg; kringplan check wijst de plek aan.
tekenen-niet-nfc = In dit plan staan letters met losse accenten. Zet ze eerst goed met kringplan format.
tekenen-geen-kenmerk = Het plan heeft geen kenmerk, zodat een handtekening bij elk bestand kan horen. Vul het kenmerk eerst in.
tekenen-geen-zegel = Dit plan heeft geen zegel: een id staat twee keer of ontbreekt. Of twee namen zijn gelijk zodra de accenten vastzitten. kringplan check wijst de plek aan.
tekenen-onbekende-toets = { $id } is geen toets in dit bestand. Kies uit: { $bekend }.
tekenen-toets-dubbel = Toets { $id } staat er twee keer. Zoek eerst uit welke de goede is.
tekenen-zegel = Het zegel van toets { $id } past niet. Die is met de hand veranderd of niet verzegeld. Laat opnieuw toetsen.
tekenen-niet-toetser = { $wie } deed toets { $id } niet. Alleen de toetser tekent een toets; hier is dat { $toetser }.
tekenen-al = { $wie } tekende { $soort ->
        [toets] toets
       *[versie] versie
    } { $over } al met deze sleutel. Nog een keer voegt niets toe.
tekenen-toets-geldt-niet = Let op: toets { $id } geldt niet meer voor het plan zoals het nu is. Je handtekening verandert dat niet.
tekenen-toets-geldt-deels = Let op: toets { $id } geldt nog maar deels voor het plan zoals het nu is. Je handtekening verandert dat niet.

## Sleutels. $bestand: het sleutelbestand; de inhoud herhalen we nooit
sleutels-onleesbaar = { $bestand } is geen sleutelbestand dat we lezen. Geef een JWK of JWK Set, zoals kringplan key public die maakt.
sleutels-geheim = In { $bestand } staat een geheime sleutel. Deel die nooit; vraag om de openbare sleutel en gebruik alleen die.
sleutels-geen = In { $bestand } staat geen sleutel om handtekeningen mee na te kijken. We lezen P-256, Ed25519 en RSA.
sleutels-kapot = Een sleutel in { $bestand } is niet heel of niet juist geschreven. Vraag de eigenaar om een nieuwe kopie.
sleutels-zwak = Een RSA-sleutel in { $bestand } heeft geen 2048 tot 8192 bits. Vraag de eigenaar om een andere sleutel.
sleutel-onleesbaar = { $bestand } is geen geheime sleutel die we lezen. Geef PKCS#8 in PEM, of een JWK.
sleutel-versleuteld = { $bestand } is met een wachtwoord versleuteld, en dat lezen we niet. Maak een aparte sleutel met kringplan key new.
sleutel-oude-vorm = { $bestand } heeft een oudere vorm. Zet het om met: openssl pkcs8 -topk8 -nocrypt
sleutel-openbaar = In { $bestand } staat geen geheime sleutel. Tekenen kan alleen met de geheime helft.
sleutel-meer = In { $bestand } staat niet precies één sleutel. Geef een bestand met alleen de sleutel om mee te tekenen.
sleutel-soort = Met de sleutel in { $bestand } tekenen we niet. Neem een EC-sleutel op P-256, zoals kringplan key new die maakt.
sleutel-geen-toeval = Deze computer geeft geen toevalsgetallen. Probeer het later opnieuw.
