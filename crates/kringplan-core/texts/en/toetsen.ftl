### Writing down the check: why something cannot be done, and what to know first. Values are ids, numbers and days.

# $id: the id; $bekend: ids of professionals
toetsen-onbekend = { $id } is no participant in this file. Professionals are: { $bekend }.
toetsen-kring = { $id } is of the circle. Only a professional of the body makes the check.
toetsen-coordinator = { $id } is the coordinator, who does not judge; a professional of the body does.
toetsen-geen-instantie = This file names no body that may intervene. So there is nothing to check.
# $id: participant; $eigen, $instantie: ids of bodies
toetsen-andere-instantie = { $id } belongs to { $eigen } and cannot judge for { $instantie }.
# $id: participant; $ander: the same name
toetsen-zelfde-naam = { $id } has the same name as { $ander }. Nobody is on two sides of the plan.
# $id: participant; $bekend: ids of bodies
toetsen-zonder-instantie = The file does not say of which body { $id } is. Only someone of { $bekend } judges. Fill that in with the participant first.
# $id: condition
toetsen-voorwaarde-van-niemand = Nobody knows which body set condition { $id }. Fill that in with who set it first.
# $id: check
toetsen-toets-past-niet = Check { $id } of this version was changed by hand, or its day or seal is gone. Find the file as it was first.
toetsen-voorwaarden-veranderd = Mind: the conditions differ from when they were fixed.
toetsen-geen-ingrijpen = No intervention threatens with this plan. So no check belongs to it.
toetsen-afgerond = The circle has finished this plan. There is nothing left to check.
# $versie, $huidig: numbers
toetsen-andere-versie = Your judgement is about version { $versie }, but this file has version { $huidig }.
toetsen-niet-besloten = The circle has not decided version { $versie } yet. Check a plan when it is ready.
toetsen-niet-doorgenomen = The coordinator has not gone through version { $versie } with everyone yet. That comes before the check.
# $dag, $doorgenomen: days
toetsen-voor-doornemen = The check of { $dag } lies before the walk-through of { $doorgenomen }.
# $aantal: number of people; $wie: their ids
toetsen-zonder-akkoord = { $aantal ->
    [one] Participant { $wie } has not agreed yet.
   *[other] These participants have not agreed yet: { $wie }.
    } Ask them first, and write it down with: kringplan record agreed.
    .scherm =
        { $aantal ->
            [one] Participant { $wie } has not agreed yet.
           *[other] These participants have not agreed yet: { $wie }.
        } Ask them first, and write it down.
# $id: check; $versie: number
toetsen-plan-veranderd = Version { $versie } was changed after check { $id }. Make a new version first, with: kringplan revise.
    .scherm = Version { $versie } was changed after check { $id }. First make a new version.
# $dag: a day; $id: check
toetsen-eerder-dan-toets = The day { $dag } lies before check { $id } of this version. Choose a later day.

# $dag: a day
toetsen-schorsing = The suspension lasts until { $dag }.
toetsen-schorsing-voorbij = The suspension lasted until { $dag }. That day has passed.
toetsen-harde-datum = Mind the fixed day: { $dag }.
toetsen-harde-datum-voorbij = The fixed day has passed: { $dag }.
# $id: participant
toetsen-geneesheer-directeur = Under the Wvggz the medical director judges. { $id } does not have that function here.

toetsen-niets = No judgement was given. So nothing was written down.
toetsen-al-klaar = This body has said everything about this version already.
# $id: condition; $instantie: id
toetsen-niet-eigen = Condition { $id } belongs to body { $instantie }. Only that body judges it.
# $id: what was asked; $bekend: own conditions
toetsen-geen-voorwaarde = { $id } is no condition of this body. Choose from: { $bekend }.
toetsen-dubbel = { $id } was judged twice here. Give one judgement.
# $id: condition; $versie: number
toetsen-al-niet-voldaan = { $id } was not met in version { $versie }. The circle makes a new version first.
toetsen-al-voldaan = { $id } is met in version { $versie } already. That judgement stays.
# $id: condition, wettig, veilig or ernstigNadeel
toetsen-geen-reden = { $id } needs a reason. The circle wants to know what is still needed. Give it with --because, or as motivering in the file.
    .scherm = { $id } needs a reason. The circle wants to know what is still needed.
# $id: part; $bekend: ids; $over: what it is about
toetsen-onbekend-onderdeel = The judgement on { $over } rests on { $id }, which is not in the plan. Choose from: { $bekend }.
# $ids: conditions
toetsen-mist = Say something about { $ids } too. Not sure yet? Choose still unclear, with the reason.
# $vraag: wettig, veilig or ernstigNadeel
toetsen-mist-eind = Your judgement on "{ $vraag }" is missing. Not sure yet? Choose nog_onduidelijk, with the reason.
# $vraag: wettig, veilig or ernstigNadeel; $versie: number
toetsen-al-eind = A clear judgement on "{ $vraag }" was given for version { $versie }. It stays.

# Answers as a file. $bestand: name; $regel, $kolom: numbers; $onderdeel: name of a member; $staat, $nu: values
toetsen-bestand = { $bestand }, line { $regel }, column { $kolom }: this does not fit. The file has oordelen (voorwaarde, uitkomst, steuntOp, motivering), wettig and veilig or ernstigNadeel (uitkomst, steuntOp, motivering). A judgement is voldaan, niet_voldaan or nog_onduidelijk; the rest is ja, nee or nog_onduidelijk.
    .scherm = The answers do not fit (line { $regel }, column { $kolom }). Nothing was written down.
toetsen-bestand-anders = The file says { $staat } for { $onderdeel }, but this is about { $nu }.
toetsen-vraag-nadeel = With this plan (Wvggz) the question is whether you expect serious harm. Use --serious-harm or ernstigNadeel.
    .scherm = With this plan the question is whether you expect serious harm.
toetsen-vraag-veilig = With this plan the question is whether it is safe. Use --safe or veilig.
    .scherm = With this plan the question is whether it is safe.
