### What went wrong and what you can do.

## Wrong usage. $arg, $ander: parts of the command; $waarde: what was typed; $keuze: what can be; $bedoeld: what looks like it
gebruik-meer = More: { $opdracht } --help
gebruik-waarde-mist = { $arg } needs a value.
gebruik-waarde-mist-kies = { $arg } needs a value. Choose one of: { $keuze }.
gebruik-waarde = "{ $waarde }" is not known for { $arg }. Choose one of: { $keuze }.
gebruik-waarde-bedoeld = "{ $waarde }" is not known for { $arg }. Do you mean { $bedoeld }? Choose one of: { $keuze }.
gebruik-waarde-past-niet = "{ $waarde }" does not fit { $arg }. See the help for what belongs there.
gebruik-datum = "{ $waarde }" is no existing day for { $arg }. Write the day as 2026-03-14.
gebruik-getal = "{ $waarde }" is no whole number above zero. Write digits only for { $arg }.
gebruik-diepte = "{ $waarde }" cannot be used for { $arg }. Choose a number from 1 to 512.
gebruik-seconden = "{ $waarde }" cannot be used for { $arg }. Choose a number of seconds from 1 to 86400.
gebruik-versie = "{ $waarde }" is no version number. Choose a number from 1 to 9999 for { $arg }.
gebruik-id = "{ $waarde }" is no short name such as p5 or A1. Look in the file for the id that belongs to { $arg }.
gebruik-taal = "{ $waarde }" is no language tag. Write a tag such as nl, tr or ar for { $arg }.
gebruik-kenmerk = "{ $waarde }" is no UUID. Leave out { $arg } to get a new reference.
gebruik-onbekend = { $arg } is not known here. Take it out.
gebruik-onbekend-bedoeld = { $arg } is not known here. Do you mean { $bedoeld }?
gebruik-opdracht = "{ $opdracht }" is no command of Kringplan.
gebruik-opdracht-bedoeld = "{ $opdracht }" is no command of Kringplan. Do you mean { $bedoeld }?
gebruik-opdracht-mist = Another command belongs here.
gebruik-mist = Still missing: { $arg }.
gebruik-samen = { $arg } and { $ander } do not go together. Choose one of the two.
gebruik-tekens = Part of the command is no readable text (UTF-8). Type it again.
gebruik-aantal = { $arg } has too many or too few values.
gebruik-anders = This command is not understood.
profiel-kies = vrij and eigen_kracht do not go together. Choose one of the two for --profile.
format-meer-bestanden = Several files need --write or --check. Choose one of the two.

## Reading and writing. $bestand, $map: as given
lezen-bestaat-niet = { $bestand } does not exist. Look whether name and folder are right.
lezen-mag-niet = You may not read { $bestand }. Ask its owner for access.
lezen-is-map = { $bestand } is a folder. Give the name of a file in it.
lezen-lukt-niet = { $bestand } cannot be read. Try again or choose another file.
lezen-te-groot = { $bestand } is larger than the limit. Give a wider limit with --max-bytes.
lezen-twee-keer-invoer = Standard input (-) can be read once. Name the dash once.
schrijven-geen-map = { $bestand } cannot be written: the folder does not exist. Make the folder first.
schrijven-mag-niet = You may not write { $bestand }. Choose another place or ask for access.
schrijven-is-map = { $bestand } is a folder. Give a file name too.
schrijven-geen-map-maar-bestand = { $bestand } is a file. Choose the name of a folder.
schrijven-bestaat-al = { $bestand } is already there and stays. Choose another name, or replace it with --force.
schrijven-vol = { $bestand } cannot be written: there is no room left. Make room.
schrijven-lukt-niet = { $bestand } cannot be written. Nothing changed; choose another place.
gegevens-geen-map = { $map } is no folder. Give --data a folder with drempels.json, profielen.json or woorden/.
gegevens-leeg = { $map } holds no drempels.json, profielen.json or woorden/. Look whether it is the right folder.
gegevens-past-niet = { $bestand } cannot be read from line { $regel }, column { $kolom }. Compare it with the file that comes with Kringplan.
gegevens-geen-tekst = { $bestand } is not in UTF-8. Save it again as UTF-8.
gegevens-woordenlijst = There is no word list { $naam }. The lists are: { $bekend }.
format-botsing = Two members of { $bestand } are the same once accents are put right. Take one out.
uitleg-onbekend = { $code } is not known. See all codes with: kringplan rules
uitleg-bedoeld = { $code } is not known. Do you mean { $bedoeld }?

## Schema
schema-geen-oordeel = The data dictionary is no schema. Choose plan, plan-strict or report.
schema-geen-json = { $bestand } is no JSON from line { $regel }, column { $kolom }. Look at it with kringplan check.
schema-past = { $bestand } meets the schema.
schema-past-niet = { $bestand } does not meet the schema:
# $plek: JSON Pointer; $woord: keyword of the schema
schema-probleem = { $plek } ({ $woord })
schema-hele-bestand = the whole file

nieuw-gemaakt = { $bestand } is ready to fill in. Look at it with: kringplan check { $bestand }
format-verschilt = { $bestand } is spelt differently. Put it right with: kringplan format { $bestand } --write
format-geschreven = { $bestand } was updated.
schrijven-ander-bestand = { $bestand } is already there and is something else. Choose another name; nothing changed.
bsn-let-op = Mind: this plan holds a citizen service number (BSN). Take it out; kringplan check points at the place.
