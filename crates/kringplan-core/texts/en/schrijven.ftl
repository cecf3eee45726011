### Why something is not written in a plan. Values are ids, numbers, days and words of the contract.

intern = This is a fault in Kringplan. Nothing changed; report it without sending the plan.
opschrijven-te-groot = With this the file becomes too large to read. Give a wider limit with --max-bytes.
    .scherm = With this the file becomes too large to read.
opschrijven-niet-nfc = { $bestand } holds letters with loose accents. First put it right with: kringplan format { $bestand } --write
opschrijven-geen-versie = The plan has no version number yet. Put this in the file, in plan: "versie": 1.
    .scherm = The plan has no version number yet.
opschrijven-versie-later = Version { $versie } does not exist yet; the plan is at version { $huidig }. Choose a version up to { $huidig }.
opschrijven-onbekende-persoon = { $id } is no participant in this file. Choose one of: { $bekend }.
opschrijven-geen-zijde = The file does not say yet whether { $id } is of the circle. Fill in zijde first.
opschrijven-onbekende-partij = { $id } is no participant and no body in this file. Choose one of: { $bekend }.
opschrijven-onbekende-instantie = { $id } is no body in this file. Choose one of: { $bekend }.
opschrijven-later = The day { $dag } is after the reference date { $peildatum }. Write it down when it has happened, or choose another --date.
    .scherm = The day { $dag } is after { $peildatum }. Write it down when it has happened.
opschrijven-eerder = The day { $dag } is before the circle decided, on { $besluit }. Choose a day from the decision on.
# Without these members there is no seal.
schrijven-geen-kenmerk = This file has no reference (kenmerk) yet. Without one a seal belongs to nothing.
schrijven-geen-zegel = No seal can be made of this plan: an id occurs twice or is missing. Or two names are the same once their accents are joined. Look with: kringplan check.
    .scherm = No seal can be made of this plan: an id occurs twice or is missing. Or two names are the same once their accents are joined. The check points at the place.
