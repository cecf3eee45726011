### kringplan revise, diff, verify and digest: their help and their messages.

revise = Begin a new version of a plan
    .uitleg =
        The new version goes to another file. Keep the old one: it proves the chain.
        The new file names the version that it replaces, with its digest.
        The decision and the agreement of people are emptied: the circle decides on every version.
        Agreement to a part stays while those agreements are equal.

        Did you edit a copy already? Give it with --from; all changes come along.
        The checks in that copy must not have changed.
    .voorbeelden =
        kringplan revise plan.json -o plan-2.json
        kringplan revise plan.json -o plan-2.json --from edited.json
        kringplan revise plan.json -o plan-2.json --from edited.json --decided 2026-04-02 --by p3,p5
    .arg-file = The plan file with the version so far
    .arg-output = Write the new version to this file, which is not there yet
    .arg-from = A copy that holds the changes of the circle already
    .arg-decided = The day on which the circle decided on the new version
    .arg-by = Who of the circle decided: ids, with commas between

herzien-klaar = { $bestand } is version { $versie } and replaces version { $oud }. Keep the file of version { $oud } too.
herzien-besloten = The circle decided on this version on { $dag }.
herzien-besluit-leeg = Who decided and when is empty. The circle decides on version { $versie } anew.
herzien-akkoord-leeg =
    Ask everyone again whether they agree. Taken out is the agreement of: { $wie }.
    Write a new agreement down with: kringplan record agreed { $bestand } --by ID
herzien-akkoord-blijft = The agreement of { $wie } with { $afspraken } stays, as long as those agreements stay equal.
herzien-akkoord-nieuw = The edited file held agreement already of: { $wie }.
herzien-bestaat-al = { $bestand } is there already and stays. Choose another name for the new version.

diff = Show what differs between two versions of a plan
    .uitleg =
        By chapter: what came in, what is gone and what differs.
        Agreements and other items are matched by their id, else by their text.
        Then you read which judgements hold for the new version too, and which must be done again.
        Of contact details you only see that they differ.

        With differences the exit code is 0 too. With files of two plans it is 1.
        With --format json you get the same for programs.
    .voorbeelden =
        kringplan diff plan.json plan-2.json
        kringplan diff plan.json plan-2.json --format json
    .arg-old = The file of the old version
    .arg-new = The file of the new version

verify = See whether a plan and its checks are still as they were
    .uitleg =
        You read per check what still holds, what is stale and what was changed by hand.
        Give older files of the plan too, and the whole chain is verified.
        With --paper you type two groups of the digest from a copy on paper.

        This is evidence for honest people. Whoever recomputes every digest is found only
        by a signature, a copy on paper or an older file.

        Exit code 1: something was changed by hand, the chain is not whole or the paper does not fit.
        That a judgement is stale is no fault. Changed words in a version that was checked are.
    .voorbeelden =
        kringplan verify plan-2.json
        kringplan verify plan-2.json plan.json
        kringplan verify plan-2.json --paper "1a2b 3c4d"
    .arg-file = The file of the newest version
    .arg-older = Files of older versions, in any order
    .arg-paper = At least two groups of four characters that stand side by side on paper

digest = Show all digests of a plan
    .uitleg =
        The digest of the version (V) is in groups of four, as on paper.
        Then come the conditions (C), each judgement (O) and each check (Z).
        Where the file holds another digest than the computed one, you see both.
        What that means is explained by kringplan verify.
    .voorbeelden =
        kringplan digest plan.json
        kringplan digest plan.json --format json

## Words
woord-ja = yes
woord-nee = no
woord-en = and
uitkomst-voldaan = met
uitkomst-niet-voldaan = not met
uitkomst-nog-onduidelijk = still unclear
uitkomst-ja = yes
uitkomst-nee = no
uitkomst-geen = no outcome

## Difference
# $oud, $nieuw: numbers of versions
verschil-kop = From version { $oud } to version { $nieuw }
verschil-vervangt = Version { $nieuw } names exactly this version { $oud } as the one before it.
verschil-vervangt-niet = Mind: version { $nieuw } does not name this version { $oud } as the one before it.
verschil-zelfde = These are two files of the same version, with the same words.
verschil-niet-nieuwer = Mind: the second file is not a later version than the first.
verschil-geen = The plan itself is equal.
# $id, $oud: ids
verschil-volgorde = Only the order differs.
verschil-andere-id = { $oud } is now called { $id }, otherwise equal:
verschil-anders-en-id = { $oud } is now called { $id } and differs:
verschil-erbij = Added: { $id }
verschil-weg = Gone: { $id }
verschil-anders = Changed: { $id }
verschil-was = was: { $waarde }
verschil-nu = now: { $waarde }
verschil-leeg = (nothing)
verschil-verborgen = changed; the details are not shown
# $wie: names
akkoord-opnieuw = Agreed again: { $wie }.
akkoord-erbij = Now agreed as well: { $wie }.
akkoord-anders = Agreed to something else than before: { $wie }.
akkoord-blijft = Still agreed, because those agreements are equal: { $wie }.
akkoord-nog-niet = Not agreed again yet: { $wie }.
akkoord-achterhaald = This agreement is still of the old version, so ask again: { $wie }.
akkoord-deel = { $wie } to { $afspraken }
# $id: condition; $toets: id of a check; $reden: sentences
oordeel-blijft = { $aantal ->
        [one] { $ids } still holds: { $uitkomst } (check { $toets }).
       *[other] { $ids } still hold: { $uitkomst } (check { $toets }).
    }
oordeel-opnieuw = { $id } must be judged again; it was { $uitkomst } (check { $toets }). { $reden }
oordeel-nog-geen = { $id } has no judgement in the old version yet.
oordeel-al-gedaan = Check { $toets } holds a new judgement already: { $uitkomst }.
eindoordeel-blijft = Lawful and safe of { $wie } stand: the words are equal.
eindoordeel-opnieuw = Lawful and safe must be said again by { $wie }: they never carry over to a new version.
eindoordeel-gedaan = Lawful and safe were said again by { $wie }, in check { $toets }.
eindoordeel-nog-geen = Lawful and safe have not been said yet by { $wie }.

## Why a judgement does not hold. $wat: ids or names; $aantal: how many
reden-voorwaarde = The condition itself was changed or is gone.
reden-erbij = { $aantal ->
        [one] { $wat } came in.
       *[other] { $wat } came in.
    }
reden-weg = { $aantal ->
        [one] { $wat } is gone or no longer belongs to it.
       *[other] { $wat } are gone or no longer belong to it.
    }
reden-anders = { $aantal ->
        [one] { $wat } was changed.
       *[other] { $wat } were changed.
    }
reden-mens = Among the participants, something else is said of { $wat } now.
reden-iets = Something that it rests on was changed. With the old file you see what.
reden-toets = The check itself was changed in the new file, or is gone.
reden-zegel = The digest of this judgement does not belong to what was checked.
reden-keten = The check does not belong to the version that this plan replaces.

## Proof
# $versie: number
bewijs-kop = Version { $versie }, with this digest:
bewijs-papier = Paper
papier-deze = The paper with { $groepen } is of this version { $versie }: group { $vanaf } and on of the digest.
papier-eerdere = The paper with { $groepen } is of version { $versie }. This file is version { $huidig }.
papier-alleen-genoemd = This file says that the paper with { $groepen } is of version { $versie }. No older file shows that. Look whether the paper says version { $versie }. About this file, version { $huidig }, this paper proves nothing. Take a paper of version { $huidig }, or give the older file too.
papier-veranderd = The paper with { $groepen } is of version { $versie } as it was before. The file was changed after that.
papier-onbekend = The paper with { $groepen } is of no version that this file knows. Look whether you typed it right.
bewijs-toets = Check { $toets } of { $dag }, on version { $versie }, by { $wie }
zegel-klopt = The check was not changed by hand: its seal fits.
zegel-veranderd = The check was changed by hand: its seal does not fit or is gone. Nothing of it counts.
zegel-geen = The check has no seal. Nothing of it counts.
plaats-deze-versie = The check is about this version, as it is now.
plaats-daarna-veranderd = The plan was changed after this check, without a new version.
plaats-eerdere-versie = The check is about an earlier version. Version { $huidig } is the current one.
plaats-buiten-keten = The check does not belong to these versions: it was about other words.
plaats-onbekend = The check does not say about which version or which words it was.
toets-later = The check is dated after the reference date and does not count yet.
# $aantal: how many conditions it is about
bewijs-oordeel-geldt = { $id } { $uitkomst }: { $aantal ->
        [one] holds
       *[other] hold
    } for the plan as it is now.
bewijs-oordeel-reden = { $id } { $uitkomst }: no longer { $aantal ->
        [one] holds
       *[other] hold
    }. { $reden }
bewijs-oordeel-telt-niet = { $id } { $uitkomst }: { $aantal ->
        [one] does
       *[other] do
    } not count.
vraag-wettig = Lawful
vraag-veilig = Safe
vraag-ernstigNadeel = Serious harm
bewijs-eind-geen = { $vraag }: this check says nothing about it.
bewijs-eind-geldt = { $vraag } { $uitkomst }: holds for this version.
bewijs-eind-oud = { $vraag } { $uitkomst }: does not hold for the plan as it is now.
bewijs-geen-toets = This file holds no check.
bewijs-voorwaarden-gelijk = The conditions are equal to those of { $dag }, when they were fixed.
bewijs-voorwaarden-anders = The conditions were changed after they were fixed on { $dag }.
bewijs-exemplaar-gelijk = The digest of version { $versie } is also on the copy of { $wie }.
bewijs-exemplaar-anders = The copy of version { $versie } has another digest for { $wie }.
bewijs-exemplaar-onbekend = The digest of version { $versie } is not known here; a copy went to { $wie }.
bewijs-keten = The chain of versions
schakel-klopt = Version { $nieuw } replaces exactly the version { $oud } that you gave.
schakel-veranderd = Version { $oud } is no longer as version { $nieuw } names it. One of the two was changed.
schakel-noemt-niet = Version { $nieuw } does not say that it replaces version { $oud }.
schakel-ontbreekt = The file of version { $oud } is missing. Without it the chain cannot be verified.
schakel-niet-meegegeven = Version { $nieuw } replaces version { $oud }. Give that file too, to verify this step.
schakel-dubbel = Two files say that they are version { $oud }, and their words differ.
keten-toets-weg = Check { $toets } is in an older file and is gone from the file of version { $versie }.
keten-toets-anders = Check { $toets } in the file of version { $versie } differs from an older file.
keten-vastgelegd-weg = The conditions were fixed in an older file. In the file of version { $versie } that is gone.
keten-vastgelegd-anders = In the file of version { $versie } the conditions were fixed otherwise than in an older file.
bewijs-heel = Nothing was found that was changed by hand.
bewijs-niet-heel = Something is wrong: see above. Ask how it came about, or look up an older file or a copy.
bewijs-grens = This is evidence for honest people. Whoever recomputes every digest is not found this way. That takes a signature, a copy on paper or an older file.

## Digests
zegels-versie = V, the digest of version { $versie }
zegels-vervangt = V of the version before, as this file names it
zegels-voorwaarden = C, the digest of the conditions
zegels-toets = Check { $toets }: V of version { $versie }
zegels-oordeel = Check { $toets }: O of the judgement on { $id }
zegels-zegel = Check { $toets }: Z, the seal of the whole check
zegels-gelijk = { $zegel } (the file says the same)
zegels-niet-opgeslagen = { $zegel } (computed; not in the file)
zegels-opgeslagen = { $zegel } (in the file)
zegels-berekend = { $zegel } (computed; differs)

bewijs-niet-nfc = Mind: { $bestand } holds letters with loose accents. Digests do not see that difference. Put it right with: kringplan format { $bestand } --write
