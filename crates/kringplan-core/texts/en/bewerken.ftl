### Editing on a screen: why a change is not made. Values are places in the file, numbers and days.

onleesbaar = This file cannot be read. What is in the way stands below.
bewerken-dag = Write a day as yyyy-mm-dd.
bewerken-vorm = These data do not fit the question. Nothing changed.
bewerken-niet-nfc = This plan holds letters with loose accents. Have the plan put right first.
bewerken-bsn = This plan holds a citizen service number (BSN). Take it out; the check points at the place.
bewerken-botsing = Two parts of this plan are the same once accents are put right. Take one out.
bewerken-lijst = A change is a list of add, remove, replace and move, each with a place. Change { $nummer } does not fit.
bewerken-plek = In change { $nummer }, { $plek } is no place in a file. A place starts with a slash.
bewerken-niet-daar = In change { $nummer }, nothing stands at { $plek }.
bewerken-geen-houder = In change { $nummer }, nothing can be added at { $plek }: there is no list or part to add it to.
bewerken-buiten-lijst = In change { $nummer }, { $plek } is no place in the list.
bewerken-in-zichzelf = In change { $nummer }, { $plek } cannot be moved into itself.
bewerken-niet-alles = Change { $nummer } is about the whole file. That cannot be done here.
bewerken-sleutels = In change { $nummer }, two parts at { $plek } are the same once accents are put right.
bewerken-past-niet = This cannot stand at { $plek }. Nothing changed.
# A file that nobody typed.
nieuw-past-niet = No plan can be made with these choices.
