# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het lege plan, om in de besloten tijd met de hand in te vullen. Gericht aan de kring (jullie).

## Boven aan het blad

werkblad-titel = Werkblad
# Staat rechts boven elke bladzijde
werkblad-kopregel = samen in te vullen
# Staat onder de titel van een blad waar nog niets is ingevuld
werkblad-leeg = Een leeg plan om samen in te vullen
werkblad-uitleg-kop = Zo gebruiken jullie dit blad
werkblad-uitleg-beslissen = Dit is jullie tijd. Jullie beslissen samen wat er in het plan komt.
werkblad-uitleg-coordinator = De coördinator is in de buurt als jullie iets willen vragen.
werkblad-uitleg-kort = Schrijf kort. Het hoeft niet mooi, en niet alles hoeft vol.

## Wie wij zijn en onze vraag

werkblad-over-wie = Over wie gaat dit plan?
werkblad-vandaag = Welke dag is het?
werkblad-kolom-erbij = Is er nu bij
werkblad-vraag-uitleg = Waar willen jullie samen een antwoord op vinden? Eén zin is genoeg.
werkblad-vraag-anders = Willen jullie het anders vragen? Schrijf dat hier.

## Zorgen, krachten, doelen

werkblad-zorgen-uitleg = Wat gebeurt er nu, of wat kan er gebeuren?
werkblad-krachten-uitleg = Wat gaat goed? Wie of wat helpt daarbij?
werkblad-doelen-uitleg = Hoe ziet het eruit als het goed gaat?

## Afspraken en hulp

werkblad-afspraken-uitleg = Schrijf bij elke afspraak één naam. Die persoon zorgt dat het gebeurt.
werkblad-meer-ruimte = Meer afspraken? Schrijf verder op een leeg vel.
werkblad-hulp-uitleg = Welke hulp vragen jullie aan anderen? Geen hulp nodig? Laat het leeg.

## Voorwaarden

werkblad-voorwaarden-uitleg = Deze voorwaarden zijn vooraf gesteld. Hoe jullie daarvoor zorgen, bedenken jullie zelf.
werkblad-voorwaarden-leeg = Zijn er vooraf voorwaarden gesteld? Schrijf ze hier op. Zijn ze er niet? Sla dit over.
werkblad-voorwaarde = De voorwaarde
# Hierachter schrijft de kring nummers, zoals A1
werkblad-nummers = Nummers van onze afspraken

## Hoe het verder gaat

werkblad-hoogte-hoe = Hoe doen we dat?
werkblad-hoogte-wie = Wie zorgt daarvoor?
werkblad-verandering-uitleg = Wat doen jullie als iemand een afspraak niet kan nakomen?
werkblad-binnen = Binnen hoeveel dagen
werkblad-aanspreekpunt = Wie bellen hulpverleners eerst?
werkblad-aanleidingen-uitleg = Waaraan merken jullie dat het niet loopt?
werkblad-dag = Dag
werkblad-tijd = Tijd
werkblad-plaats = Plaats

## Wie het eens is

werkblad-akkoord-uitleg = Ben je het eens met dit plan? Zet een kruisje of je handtekening.
werkblad-akkoord-deel = Zeg je ja tegen een deel? Schrijf dan de nummers erbij.
werkblad-kolom-ja = Ja
werkblad-kolom-handtekening = Handtekening of nummers
werkblad-slot = Klaar? Roep de coördinator. Die schrijft het plan op zoals jullie het zeggen.
# Voor een kring zonder coördinator
werkblad-slot-vrij = Klaar? Spreek af wie het plan netjes opschrijft.
