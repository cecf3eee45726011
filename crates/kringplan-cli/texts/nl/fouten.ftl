### Wat er misging en wat je kunt doen.

## Verkeerd gebruik. $arg, $ander: onderdelen van de opdracht; $waarde: wat er stond; $keuze: wat kan; $bedoeld: wat erop lijkt
gebruik-meer = Meer uitleg: { $opdracht } --help
gebruik-waarde-mist = Bij { $arg } hoort een waarde.
gebruik-waarde-mist-kies = Bij { $arg } hoort een waarde. Kies uit: { $keuze }.
gebruik-waarde = "{ $waarde }" kennen we niet bij { $arg }. Kies uit: { $keuze }.
gebruik-waarde-bedoeld = "{ $waarde }" kennen we niet bij { $arg }. Bedoel je { $bedoeld }? Kies uit: { $keuze }.
gebruik-waarde-past-niet = "{ $waarde }" past niet bij { $arg }. Kijk in de hulp wat daar hoort.
gebruik-datum = "{ $waarde }" is geen bestaande dag bij { $arg }. Schrijf de dag als 2026-03-14.
gebruik-getal = "{ $waarde }" is geen heel getal boven nul. Schrijf bij { $arg } alleen cijfers.
gebruik-diepte = "{ $waarde }" kan niet bij { $arg }. Kies een getal van 1 tot en met 512.
gebruik-seconden = "{ $waarde }" kan niet bij { $arg }. Kies een aantal seconden van 1 tot 86400.
gebruik-versie = "{ $waarde }" is geen versienummer. Kies bij { $arg } een getal van 1 tot en met 9999.
gebruik-id = "{ $waarde }" is geen korte naam zoals p5 of A1. Kijk in het bestand welke id bij { $arg } hoort.
gebruik-taal = "{ $waarde }" is geen taalcode. Schrijf bij { $arg } een code zoals nl, tr of ar.
gebruik-kenmerk = "{ $waarde }" is geen UUID. Laat { $arg } weg voor een nieuw kenmerk.
gebruik-onbekend = { $arg } kennen we hier niet. Haal het weg.
gebruik-onbekend-bedoeld = { $arg } kennen we hier niet. Bedoel je { $bedoeld }?
gebruik-opdracht = "{ $opdracht }" is geen opdracht van Kringplan.
gebruik-opdracht-bedoeld = "{ $opdracht }" is geen opdracht van Kringplan. Bedoel je { $bedoeld }?
gebruik-opdracht-mist = Hier hoort nog een opdracht achter.
gebruik-mist = Er mist nog: { $arg }.
gebruik-samen = { $arg } en { $ander } gaan niet samen. Kies een van beide.
gebruik-tekens = Een onderdeel van de opdracht is geen leesbare tekst (UTF-8). Typ het opnieuw.
gebruik-aantal = Bij { $arg } staan te veel of te weinig waarden.
gebruik-anders = Deze opdracht begrijpen we niet.
profiel-kies = vrij en eigen_kracht gaan niet samen. Kies een van beide bij --profile.
format-meer-bestanden = Meer bestanden kan alleen met --write of --check. Kies een van beide.

## Lezen en schrijven. $bestand, $map: zoals opgegeven
lezen-bestaat-niet = { $bestand } bestaat niet. Kijk of de naam en de map kloppen.
lezen-mag-niet = { $bestand } mag je niet lezen. Vraag de eigenaar om toegang.
lezen-is-map = { $bestand } is een map. Geef de naam van een bestand daarin.
lezen-lukt-niet = { $bestand } lezen lukt niet. Probeer het opnieuw of kies een ander bestand.
lezen-te-groot = { $bestand } is groter dan de grens. Geef een ruimere grens met --max-bytes.
lezen-twee-keer-invoer = De standaardinvoer (-) kan maar één keer gelezen worden. Noem het streepje één keer.
schrijven-geen-map = { $bestand } schrijven lukt niet: de map bestaat niet. Maak eerst de map.
schrijven-mag-niet = { $bestand } mag je niet schrijven. Kies een andere plek of vraag om toegang.
schrijven-is-map = { $bestand } is een map. Geef ook een bestandsnaam.
schrijven-geen-map-maar-bestand = { $bestand } is een bestand. Kies de naam van een map.
schrijven-bestaat-al = { $bestand } is er al en blijft staan. Kies een andere naam, of vervang het met --force.
schrijven-vol = { $bestand } schrijven lukt niet: er is geen ruimte meer. Maak ruimte vrij.
schrijven-lukt-niet = { $bestand } schrijven lukt niet. Er is niets veranderd; kies een andere plek.
gegevens-geen-map = { $map } is geen map. Geef bij --data een map met drempels.json, profielen.json of woorden/.
gegevens-leeg = In { $map } staat geen drempels.json, profielen.json of woorden/. Kijk of het de goede map is.
gegevens-past-niet = { $bestand } is niet te lezen vanaf regel { $regel }, kolom { $kolom }. Vergelijk het met het bestand dat bij Kringplan hoort.
gegevens-geen-tekst = { $bestand } staat niet in UTF-8. Bewaar het opnieuw als UTF-8.
gegevens-woordenlijst = Een woordenlijst { $naam } kennen we niet. De lijsten heten: { $bekend }.
format-botsing = In { $bestand } zijn twee onderdelen na het goed zetten van de accenten hetzelfde. Haal er een weg.
uitleg-onbekend = { $code } kennen we niet. Bekijk alle codes met: kringplan rules
uitleg-bedoeld = { $code } kennen we niet. Bedoel je { $bedoeld }?

## Schema
schema-geen-oordeel = Het gegevenswoordenboek is geen schema. Kies plan, plan-strict of report.
schema-geen-json = { $bestand } is geen JSON vanaf regel { $regel }, kolom { $kolom }. Kijk het na met kringplan check.
schema-past = { $bestand } past bij het schema.
schema-past-niet = { $bestand } past niet bij het schema:
# $plek: JSON Pointer; $woord: sleutelwoord van het schema
schema-probleem = { $plek } ({ $woord })
schema-hele-bestand = het hele bestand

nieuw-gemaakt = { $bestand } is klaar om in te vullen. Kijk het na met: kringplan check { $bestand }
format-verschilt = { $bestand } is anders geschreven. Zet het goed met: kringplan format { $bestand } --write
format-geschreven = { $bestand } is bijgewerkt.
schrijven-ander-bestand = { $bestand } is er al en is iets anders. Kies een andere naam; er is niets veranderd.
bsn-let-op = Let op: in dit plan staat een burgerservicenummer. Haal het weg; kringplan check wijst de plek aan.
