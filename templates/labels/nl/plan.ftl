# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het gedrukte plan, in gewoon Nederlands (B1), gericht aan de kring.
# Berichten zonder argument gaan als kant-en-klare tekst naar het sjabloon (`woorden`);
# berichten met een argument vult het programma in. Namen en tekst van de kring zijn altijd een argument, nooit opmaak.

## Titel en eerste bladzijde

soort-familiegroepsplan = Familiegroepsplan
soort-persoonlijk-plan = Persoonlijk plan
soort-eigen-plan-van-aanpak = Eigen plan van aanpak
soort-onbekend = Plan
# $soort: soort plan; daarna volgen de namen van de hoofdpersonen
titel-boven = { $soort } van
# $titel: de titel; $versie: “versie 2”
documenttitel = { $titel }, { $versie }
versie-nummer = versie { $versie }
versie-onbekend = nog zonder versie
hoofdvraag-kop = Onze vraag
hoofdvraag-leeg = De vraag waar het om gaat staat hier nog niet.
feit-vastgesteld = Vastgesteld
feit-besloten = Besloten
feit-conferentie = Conferentie
feit-vervolgconferentie = Vervolgconferentie
feit-coordinator = Coördinator
kort-kop = In het kort
# $wat: wat iemand doet, of wie er helpt; $nummer: het nummer, zoals A1 of H1
kort-afspraak = { $wat } ({ $nummer })
# $van: van wie de hulp komt; $nummer: H1; $naam: wie het regelt
kort-hulp-van = { $van } ({ $nummer }, wie het regelt: { $naam })
# Hierachter staat een naam
kort-bellen = Loopt het niet? Bel
# Hierachter staat hoe snel: “binnen 7 dagen”
kort-groep = De groep komt dan bij elkaar

## Concept

concept = Concept
concept-kop = Dit is een concept
concept-concept = Jullie werken nog aan dit plan. Het is nog niet vastgesteld.
concept-opgeschreven = Het plan is opgeschreven. Nog niet iedereen die meedoet heeft ja gezegd.
concept-terug-naar-kring = Een voorwaarde krijgt nog geen goed antwoord. Jullie maken samen een nieuwe versie.
concept-doorgenomen = Het plan is doorgenomen. Het gaat nu naar de instantie die voorwaarden stelde.
concept-ter-toets = Het plan ligt bij de instantie die voorwaarden stelde. Jullie wachten op haar oordeel.
concept-stap = Tot het plan is vastgesteld, staat op elke bladzijde “Concept”.

## Als het onveilig wordt

nood-kop = Als het onveilig wordt
nood-112 = Is er nu gevaar? Bel meteen 112.
nood-veilig-thuis = Maak je je zorgen om geweld thuis? Bel Veilig Thuis: 0800-2000. Dat is gratis en kan dag en nacht.

## De kring

kring-kop = Wie er in onze kring zijn
kring-leeg = Hier komen de mensen van de kring.
kolom-naam = Naam
kolom-wie = Wie is dat
kolom-erbij = Op de conferentie
kolom-organisatie = Organisatie en functie
kolom-rol = Wat deed diegene
hoofdpersoon = om wie het gaat
naam-onbekend = nog zonder naam ({ $id })
leeftijd = { $jaren } jaar
professionals-kop = Wie er vanuit hun werk meedenken
professionals-uitleg = Zij gaven informatie of helpen mee. Over het plan besliste de kring.
coordinator-kop = Coördinator
coordinator-uitleg = De coördinator bereidt de conferentie voor en schrijft op wat jullie afspreken.
erbij-ja = was erbij
erbij-deels = was er een deel van de tijd bij
erbij-op-afstand = deed mee op afstand
erbij-apart-gehoord = is apart gehoord
erbij-nee = was er niet bij
# $steun: naam van wie steunde
stem-met-steun = { $hoe }, met steun van { $steun }
stem-steun = met steun van { $steun }
gezag-over = gezag over { $namen }
vertegenwoordigt = spreekt namens { $namen }
rol-informatie = gaf informatie
rol-informatie-over = gaf informatie over { $onderwerp }
rol-voorwaarde = stelde voorwaarden
rol-toets = gaf een oordeel over het plan
rol-hulp = helpt bij { $nummers }

## Zorgen, krachten, doelen

zorgen-en-krachten-kop = Waar we ons zorgen over maken en wat goed gaat
zorgen-kop = Onze zorgen
krachten-kop = Wat goed gaat
doelen-kop = Waar we naartoe willen
zorgen-leeg = Hier komen jullie zorgen.
krachten-leeg = Hier komt wat er al goed gaat.
zorg-nu-niet = Dit pakken we nu niet aan.
beantwoord-door = Zie { $nummers }.

## Afspraken

afspraken-kop = Wat we afspreken
afspraken-uitleg = Lees elke regel als een zin: wie doet wat, en wanneer.
afspraken-leeg = Hier komen jullie afspraken: wie doet wat, en wanneer.
kolom-nummer = Nr.
kolom-wie-doet = Wie
kolom-doet-wat = Doet wat
kolom-wanneer = Wanneer
wie-nog-niet = nog niemand
wat-nog-niet = nog niet opgeschreven
wanneer-nog-niet = nog niet afgesproken
wie-met = met { $namen }
wie-iedereen = iedereen
# $naam: wie; $opDagen: op welke dagen, zoals in op-weekdag-1
beurt = { $naam } op { $opDagen }
loopt-al = Dit gebeurt al.
term-bij = Hoort bij
term-kijkt-mee = Kijkt mee
term-lukt-niet = Lukt het niet
term-voortgang = Hoe het gaat
bij-zorg = zorg { $nummer }: { $tekst }
bij-doel = doel { $nummer }: { $tekst }
bij-voorwaarde = voorwaarde { $nummer }: { $tekst }
stand-nog-niet = nog niet begonnen
stand-loopt = loopt
stand-gedaan = gedaan
stand-gestopt = gestopt
# $stand: een woord; $datum: een dag
stand-op = { $stand }, { $datum }
stand-toelichting = { $stand }: { $toelichting }

## Hulp van buiten

hulp-kop = Hulp van buiten
hulp-uitleg = Dit vragen wij aan anderen. Achter elke vraag staat wie het regelt.
kolom-van-wie = Van wie
kolom-vraag = Wat we vragen
kolom-begin = Begin
aanbieder-onbekend = nog niet bekend
term-duur = Hoe lang
term-trekker = Wie regelt het
term-voor = Voor
term-antwoord = Antwoord
term-tot-die-tijd = Tot die tijd
antwoord-gevraagd = gevraagd
antwoord-toegezegd = toegezegd
antwoord-onder-voorbehoud = toegezegd onder voorbehoud
antwoord-wachttijd = er is een wachttijd
antwoord-afgewezen = afgewezen
antwoord-geen = nog geen antwoord
jeugdhulp = Dit is jeugdhulp.

## Hoe het verder gaat

verder-kop = Hoe we het samen volhouden
hoogte-kop = Elkaar op de hoogte houden
hoogte-wie = { $naam } zorgt daarvoor.
hoogte-leeg = Hier komt hoe jullie elkaar op de hoogte houden.
verandering-kop = Als er iets verandert
verandering-leeg = Hier komt wat jullie doen als er iets verandert.
groep-kop = De groep die bij elkaar komt als het niet loopt
groep-leeg = Hier komen de mensen die bij elkaar komen als het niet loopt.
term-leden = In de groep
term-roept-bijeen = Roept bij elkaar
term-binnen = Hoe snel
term-aanspreekpunt = Aanspreekpunt
aanspreekpunt-uitleg = { $naam }. Hulpverleners bellen eerst deze persoon.
binnen-dagen = { $aantal ->
    [one] binnen één dag
   *[other] binnen { $aantal } dagen
}
aanleidingen-kop = Wanneer komt die groep bij elkaar?
aanleidingen-leeg = Hier komt waaraan jullie merken dat het niet loopt.
weer-kop = Weer bij elkaar
weer-leeg = Hier komt wanneer jullie weer bij elkaar komen.
nabellen = De coördinator belt jullie op { $datum } om te vragen hoe het gaat.
nagebeld = De coördinator belde jullie op { $datum }.
vervolg-kop = Komen jullie er samen niet uit?
vervolg-1 = Kijk eerst nog eens naar dit plan. Roep de groep bij elkaar.
vervolg-2 = Lukt het dan nog niet? Dan kan er een vervolgconferentie komen. Dezelfde coördinator brengt jullie weer bij elkaar. Samen passen jullie het plan aan.
vervolg-3 = Bel de coördinator of de regiomanager.
vervolg-vrij = Lukt het dan nog niet? Een onafhankelijke coördinator kan iedereen bij elkaar brengen. Samen maken jullie dan een nieuw plan.

## Voorwaarden en toets

voorwaarden-kop = Voorwaarden en ons antwoord
voorwaarden-uitleg = Vooraf stelde een instantie voorwaarden. Hieronder staat wat jullie daarop antwoorden.
voorwaarde-kop = Voorwaarde { $nummer }
geen-voorwaarden = { $instantie } stelde geen voorwaarden.
geen-voorwaarden-op = { $instantie } stelde geen voorwaarden ({ $datum }).
term-bedreiging = Waarom
term-gesteld = Gesteld door
term-ons-antwoord = Ons antwoord
term-oordeel = Oordeel
term-reden = Reden
term-rust-op = Steunt op
gesteld-op = gesteld op { $datum }
gedeeld-op = met de kring gedeeld op { $datum }
gedeeld-op-papier = op papier met de kring gedeeld op { $datum }
antwoord-ontbreekt = Hier is nog geen afspraak voor.
oordeel-nog-niet = nog geen oordeel
uitkomst-voldaan = voldaan
uitkomst-niet-voldaan = niet voldaan
uitkomst-nog-onduidelijk = nog onduidelijk
over-versie = over versie { $versie }
gevolg-kop = Als er geen veilig plan komt
gevolg = { $instantie }: { $tekst }
toets-kop = Wat de instantie van het plan vindt
toets-uitleg = Mensen geven dit oordeel, niet een computer. Wettig en veilig zijn twee aparte vragen.
toets-van = Oordeel van { $naam }
term-wettig = Mag dit plan volgens de wet?
term-veilig = Is iedereen met dit plan veilig?
term-ernstig-nadeel = Is met dit plan ernstig nadeel te verwachten?
oordeel-ja = Ja
oordeel-nee = Nee
oordeel-nog-onduidelijk = Nog onduidelijk
oordeel-past = Dit oordeel past bij het plan zoals het nu is.
oordeel-uit-eerder = Dit oordeel is van een eerdere versie. Het past bij het plan zoals het nu is.
oordeel-past-niet = Let op: dit oordeel past niet meer bij het plan zoals het nu is.
zegel-klopt-niet = Let op: het zegel van deze toets klopt niet. Dit oordeel telt niet mee.
toets-past-niet = Let op: dit oordeel gaat niet over het plan zoals het nu is.
hertoets-kop = Een oordeel moet opnieuw
hertoets-uitleg = Een oordeel steunt op iets wat gestopt of afgewezen is. Praat er samen over. De instantie kijkt er opnieuw naar.
steunt-op = Dat steunt op { $nummers }.

## Akkoord en exemplaren

akkoord-kop = Wie het eens is met dit plan
akkoord-leeg = Hier komen de namen van wie ja zegt tegen dit plan.
kolom-datum = Datum
kolom-waarmee = Waarmee
akkoord-alles = met het hele plan
akkoord-deel = met { $nummers }
opgeschreven-door = { $naam } schreef het plan op.
doorgenomen-op = De coördinator nam het plan met jullie door op { $datum }.
exemplaren-kop = Wie een exemplaar krijgt
exemplaren-leeg = Hier komen de namen van wie een exemplaar krijgt.

## Over dit document

document-kop = Over deze versie
document-uitleg = Met deze code kun je zien of twee exemplaren hetzelfde zijn. Vergelijk twee groepjes.
term-versie = Versie
term-besloten = Besloten op
term-vastgesteld = Vastgesteld op
term-vervangt = Komt in plaats van
term-kenmerk = Kenmerk
term-code = Controlecode
vervangt-versie = versie { $versie }
# $begin: de eerste twee groepjes van de controlecode
vervangt-versie-met-code = versie { $versie }, met een controlecode die begint met { $begin }
code-leeg = Deze versie heeft nog geen code.
bijlage-uitleg = Het planbestand waarvan dit document is gemaakt.
# $bladzijde en $aantal: getallen
bladzijde = bladzijde { $bladzijde } van { $aantal }
# Staat op elk stuk in een taal waarvan geen moedertaalspreker de woorden nakeek; nooit op het Nederlandse
vertaling-niet-nagekeken = Een computer vertaalde de vaste woorden op dit papier. Nog niemand heeft ze nagekeken. Wat jullie zelf opschreven, staat er in jullie eigen woorden.
