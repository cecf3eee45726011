### Versions of a plan: why no new one is made, and what to know. Values are ids, numbers and days.

versies-geen-kenmerk = This file has no reference (kenmerk). Without it nobody can see to which plan a version belongs.
versies-geen-versie = The plan has no version number yet. Put this in the file, in plan: "versie": 1.
versies-geen-zegel = An id occurs twice in this file, or one is missing. Or two names are the same once their accents are joined. Put that right first; kringplan check shows the place.
    .scherm = In this file an id occurs twice or is missing. Or two names are the same once their accents are joined. Put that right first; the check points at the place.
versies-bsn = This plan holds a citizen service number (BSN). Take it out; kringplan check shows the place.
    .scherm = This plan holds a citizen service number (BSN). Take it out; the check points at the place.
versies-niet-nfc = This file holds letters with loose accents. First put it right with kringplan format and --write.
    .scherm = This plan holds letters with loose accents. Have the plan put right first.
versies-twee-plannen = These files have different references (kenmerk): they are not versions of one plan.

herzien-afgerond = The circle has finished this plan. For something new, make a new plan with kringplan new.
    .scherm = The circle has finished this plan. For something new, make a new plan.
herzien-niet-besloten = The circle has not decided on this version yet. Just change the plan; that needs no new version.
herzien-laatste = No version comes after version 9999. Make a new plan with kringplan new.
    .scherm = After version 9999 there is no new version. Make a new plan.
herzien-ander-kenmerk = The edited file has another reference (kenmerk), so it is another plan. Edit a copy of this plan.
herzien-andere-versie = The edited file is version { $versie }. Put version { $oud } or { $nieuw } there, and look whether it is the right copy.
herzien-toetsen-anders = The checks differ in the edited file. Only the professional writes there, with kringplan assess.
herzien-vastgelegd-anders = In the edited file, the fixing of the conditions differs or is gone. Copy voorwaardenVastgelegd from the old file.
herzien-onderdeel-weg = In the edited file, something is missing from { $onderdeel }. What happened stays in it. Copy that from the old file.
herzien-zonder-wie = Also say who of the circle decided.
herzien-niet-kring = { $id } is not of the circle. Only the circle decides on a new version.
herzien-besluit-later = The day of the decision { $dag } is after the reference date { $peildatum }. Look whether the day is right.
herzien-besluit-eerder = The day of the decision { $dag } is before the decision on the old version, on { $besluit }. Look whether the day is right.

herzien-toets-andere-woorden = Mind: check { $toetsen } was about other words than version { $versie } has now. Its judgements do not carry over to the new version.
herzien-voorwaarden-anders = Mind: the conditions differ from the old version: { $voorwaarden }. A new version brings no new conditions.
herzien-buiten-plan-weg = Mind: this is gone from the edited file: { $onderdelen }. Look whether that is right.
herzien-buiten-plan-anders = Mind: this differs in the edited file: { $onderdelen }. Look whether that is right.
herzien-plan-gelijk = The agreements and the rest of the plan are still equal to version { $versie }. Now put what the circle wants to change in the new file.

papier-tekens = Paper only has digits and the letters a to f. Type two groups of four, such as 1a2b 3c4d.
papier-groepen = Type whole groups of four characters, as they stand on paper: 1a2b 3c4d.
papier-te-kort = Type at least two groups of four characters that stand side by side, such as 1a2b 3c4d.
