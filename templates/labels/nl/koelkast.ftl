# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het blad voor op de koelkast. Bezoek kan het lezen: geen zorgen, geen vragen, geen voorwaarden.

koelkast-titel = Onze week
# $datum: een dag
koelkast-stand = Dit zijn de afspraken op { $datum }.
koelkast-dag = Dag
# De dagen als kop boven een kolom, met een hoofdletter waar de taal dat doet
koelkast-dag-1 = Maandag
koelkast-dag-2 = Dinsdag
koelkast-dag-3 = Woensdag
koelkast-dag-4 = Donderdag
koelkast-dag-5 = Vrijdag
koelkast-dag-6 = Zaterdag
koelkast-dag-7 = Zondag
koelkast-elke-dag = Elke dag
koelkast-verder = Ook afgesproken
koelkast-leeg = Hier komt wie wat doet in de week.
koelkast-als-nodig = als het nodig is
# Achter “als het nodig is”, waar bezoek niet hoeft te lezen wat iemand doet
koelkast-in-plan = zie het plan
# $datum: een dag
koelkast-volgende = de volgende keer: { $datum }
koelkast-weer-kop = Weer bij elkaar
koelkast-bellen-kop = Wie bel je?
# $naam: een naam; $nummer: een telefoonnummer
koelkast-nummer = { $naam }: { $nummer }
koelkast-mensen-kop = Wie doet wat
koelkast-ingekort = De hele tekst staat in het plan.
koelkast-alleen-nummers = Een nummer hoort bij een afspraak. De hele tekst staat in het plan.
koelkast-aantal = { $aantal ->
    [one] één afspraak
   *[other] { $aantal } afspraken
}
