# Versions: begin a new one, compare two, and the seal on paper.

# $versie, $oud, $nieuw: numbers; $wie: names; $afspraken: numbers of agreements
versie-nu = This file is version { $versie } of the plan.
versie-vervangt = It came after version { $versie }.
versie-nieuw = New version
versie-van-de-kring = The circle decides on a new version. The coordinator writes it down.
versie-uitleg = Was version { $oud } checked or adopted, and does the circle want to change something? Then version { $nieuw } is made. Version { $oud } lives on in the old file.
versie-begin = Begin a new version
versie-eerst-bewaren = First save version { $versie } as a file. That file shows later what was agreed then.
versie-bewaren = Save version { $versie } as a file
versie-bewaard = Version { $versie } was saved.
versie-besloten-op = On which day did the circle decide on the new version?
versie-besloten-uitleg = For example 14-03-2026. Has the circle not decided yet? Leave it empty.
versie-besloten-door = Who of the circle decided that?
versie-dag-later = This day is still to come. Choose today or a day before, or leave it empty.
versie-maken = Make version { $nieuw }
versie-gemaakt = This is now version { $versie }. It replaces version { $oud }.
versie-nog-bewaren = Version { $versie } has not been saved as a file yet. Do that now.
versie-vraag-opnieuw = Ask again whether they agree: { $wie }.
versie-deel-blijft = { $wie } still agrees to { $afspraken }, as long as those agreements stay equal. Does one change? Then ask again.
versie-toetsen-blijven = Earlier checks stay in the file. A judgement holds as long as what it rests on stays equal. Lawful and safe must always be said again.
versie-verder = On to the agreements

## Compare
verschil-titel = Compare with another file
verschil-uitleg = Choose an older or newer file of the same plan. You see what differs, and which judgements must be done again. Nothing changes.
verschil-kies = Choose a file
# $bestand: name
verschil-niet-gelezen = Kringplan cannot read { $bestand } as a plan.
verschil-van-naar = From version { $oud } to version { $nieuw }
verschil-vervangt = Version { $nieuw } names exactly this version { $oud } as the one before it.
verschil-vervangt-niet = Mind: version { $nieuw } does not name this version { $oud } as the one before it.
verschil-zelfde = These are two files of the same version, with the same words.
verschil-niet-nieuwer = Mind: the one file is not a later version than the other.
verschil-geen = The plan itself is equal.
verschil-volgorde = Only the order differs.
verschil-andere-id = { $oud } is now called { $id }, otherwise equal:
verschil-anders-en-id = { $oud } is now called { $id } and differs:
verschil-erbij = Added: { $id }
verschil-weg = Gone: { $id }
verschil-anders = Changed: { $id }
# $waarde: words of the plan
verschil-was = Was: { $waarde }
verschil-nu = Now: { $waarde }
verschil-leeg = (nothing)
verschil-verborgen = Changed. The details are not shown.
verschil-ja = yes
verschil-nee = no
verschil-akkoord = Who agrees
verschil-akkoord-opnieuw = Agreed again: { $wie }.
verschil-akkoord-erbij = Now agreed as well: { $wie }.
verschil-akkoord-anders = Agreed to something else than before: { $wie }.
verschil-akkoord-blijft = Still agreed, because those agreements are equal: { $wie }.
verschil-akkoord-nog-niet = Not agreed again yet: { $wie }.
verschil-akkoord-achterhaald = This agreement is still of the old version, so ask again: { $wie }.
verschil-akkoord-deel = { $wie } to { $afspraken }
verschil-oordelen = Which judgements still hold
# $id, $ids: conditions; $uitkomst: a judgement; $reden: sentences; $aantal: how many
verschil-oordeel-blijft = { $aantal ->
    [one] { $ids } still holds: { $uitkomst }.
   *[other] { $ids } still hold: { $uitkomst }.
  }
verschil-oordeel-opnieuw = { $id } must be judged again; it was { $uitkomst }. { $reden }
verschil-oordeel-nog-geen = { $id } has no judgement in the old version yet.
verschil-oordeel-al-gedaan = There is a new judgement already: { $uitkomst }.
verschil-eind-blijft = Lawful and safe of { $wie } stand: the words are equal.
verschil-eind-opnieuw = Lawful and safe must be said again by { $wie }. They never carry over to a new version.
verschil-eind-gedaan = { $wie } said something about lawful and safe again.
verschil-eind-nog-geen = { $wie } has not said anything about lawful and safe yet.
# $wat: numbers or names; $aantal: how many
verschil-reden-voorwaarde = The condition itself was changed or is gone.
verschil-reden-erbij = { $aantal ->
    [one] { $wat } came in.
   *[other] { $wat } came in.
  }
verschil-reden-weg = { $aantal ->
    [one] { $wat } is gone or no longer belongs to it.
   *[other] { $wat } are gone or no longer belong to it.
  }
verschil-reden-anders = { $aantal ->
    [one] { $wat } was changed.
   *[other] { $wat } were changed.
  }
verschil-reden-mens = Among the participants, something else is said of { $wat } now.
verschil-reden-iets = Something that it rests on was changed.
verschil-reden-toets = The check itself was changed in the new file, or is gone.
verschil-reden-zegel = The seal of this judgement does not belong to what was checked.
verschil-reden-keten = The check does not belong to the version that this plan replaces.

## Paper. $groepen: what was typed; $vanaf: which group
versie-papier-titel = Compare with paper
versie-papier-uitleg = This is the seal of version { $versie }. The same seal is on a print of this version. If one letter of the plan changes, the whole seal changes.
versie-papier-vraag = Type two groups from your paper
versie-papier-hint = Two groups of four characters that stand side by side, such as 1a2b 3c4d.
versie-papier-vergelijken = Compare
versie-papier-deze = This paper is of this version { $versie }. The groups are in the seal, from group { $vanaf } on.
versie-papier-genoemd = According to this file, this paper is of version { $versie }. This file is version { $huidig }.
versie-papier-veranderd = This paper is of version { $versie } as it was before. The file was changed after that.
versie-papier-onbekend = This paper is of no version that this file knows. Look whether you typed it right.
versie-papier-tekens = On paper there are only digits and the letters a to f.
versie-papier-groepen = Type whole groups of four characters, such as 1a2b 3c4d.
versie-papier-te-kort = Type at least two groups of four characters that stand side by side.
versie-papier-grens = This is evidence for honest people. Whoever recomputes all seals is found only by a signature, by paper or by an older file.
versie-papier-geen-zegel = No seal can be made of this plan now, because a number occurs twice or is missing. Look at ‘Check’.

## Why no new version is made
weigering-versies-geen-versie = The plan has no version number yet.
weigering-versies-geen-zegel = A number occurs twice, or is missing. ‘Check’ shows where.
weigering-versies-bsn = This plan holds a citizen service number. Take it out first. ‘Check’ shows where.
weigering-versies-niet-nfc = This file holds letters with loose accents. Put it right first with the command ‘kringplan format’.
weigering-herzien-afgerond = The circle has finished this plan. Make a new plan for something new.
weigering-herzien-laatste = After version 9999 there is no new version. Make a new plan.
weigering-herzien-niet-besloten = The circle has not decided on this version yet. Just change the plan. That needs no new version.
weigering-herzien-besluit-later = This day is still to come. See whether the day is right.
