# De woorden van kringplan render en kringplan extract: hulp en meldingen.

render = Druk af wat mensen in handen krijgen
    .uitleg =
        plan: het hele plan. share: het deel van één persoon. fridge: de week op één blad, voor op de koelkast.
        check en check-form: de toets, en het formulier ervoor. worksheet: een leeg plan voor de besloten tijd.
        distribution: de lijst van de coördinator met wie welk exemplaar krijgt.
        Zolang een plan niet is vastgesteld, staat er "concept" op elke bladzijde van het plan, de delen en de koelkast.
        Het achtervoegsel van -o zegt de vorm: .pdf, .png, .svg of .html.
        Een PDF is toegankelijk (PDF/UA-1) en te bewaren (PDF/A-2a). Plaatjes kan niemand voorlezen; geef er een PDF of een HTML-bladzijde bij.
        Met --embed zit het planbestand in de PDF (PDF/A-3a); kringplan extract haalt het er weer uit.
        Een document komt er helemaal of niet. Een plan met een BSN drukken we niet af.
    .voorbeelden =
        kringplan render plan.json -o plan.pdf
        kringplan render plan.json -o plan.pdf --large-print
        kringplan render plan.json -o plan.html --doc-lang tr
        kringplan render plan.json -o bladzijde.png --ppi 200
        kringplan render plan.json -o plan.pdf --embed
        kringplan render - -o - < plan.json > plan.pdf
        kringplan render plan.json --document share --for p5 -o oma.pdf
        kringplan render plan.json --document share --for everyone -o delen
        kringplan render --document worksheet --blank -o werkblad.pdf
        kringplan render plan.json --document check-form -o formulier.pdf
        kringplan render plan.json --document check -o toets.pdf
    .arg-doc-lang = De taal van de vaste woorden in het document; zonder deze optie die van het plan
    .arg-document = Wat je afdrukt
    .arg-for = Voor wie: bij share een deelnemer of everyone, bij check en check-form een instantie
    .arg-large-print = Grote letters: niets kleiner dan 18 punten
    .arg-embed = Stop het planbestand in de PDF van het plan
    .arg-blank = Een leeg werkblad, zonder planbestand
    .arg-format = De vorm; zonder deze optie zegt het achtervoegsel van -o het
    .arg-ppi = Hoe fijn een plaatje is, in beeldpunten per inch; gewoon 150

extract = Haal het planbestand uit een PDF
    .uitleg =
        Een PDF die met --embed is gemaakt, heeft het planbestand in zich.
        Dit haalt het eruit, precies zoals het erin ging. Een bestand dat er al is, blijft staan.
    .voorbeelden =
        kringplan extract plan.pdf -o plan.json
        kringplan extract - -o - < plan.pdf > plan.json
    .arg-force = Vervang het bestand als het er al is
    .arg-pdf = De PDF; een streepje (-) leest van de standaardinvoer

afdruk-over-invoer = Het document zou over het plan zelf heen gaan. Kies een andere naam bij -o.
afdruk-bsn = In dit plan staat een burgerservicenummer. Haal het weg; kringplan check wijst de plek aan.
afdruk-klaar = { $bestand } is klaar.
# $aantal: hoeveel bladzijden; $eerste en $laatste: bestanden
afdruk-bladzijden-klaar = { $aantal } bladzijden zijn klaar: { $eerste } tot en met { $laatste }.
afdruk-niets-te-toetsen = In dit plan vraagt geen instantie een toets. Zet haar eerst in instanties, met kader.ingrijpen of een voorwaarde. Of druk het plan zelf af met --document plan.
afdruk-onbekende-instantie = { $id } is geen instantie in dit bestand. Kies bij --for uit: { $bekend }.
afdruk-voor-plan = Dit document is voor iedereen hetzelfde. Laat --for weg, of kies een ander document.
afdruk-voor-wie = Voor wie is dit deel? Zet het id achter --for, of kies --for everyone.
afdruk-voor-iedereen = --for everyone hoort bij --document share.
afdruk-leeg-werkblad = --blank hoort bij --document worksheet.
afdruk-onbekend = { $id } staat niet in dit plan. Kies bij --for uit: { $bekend }.
afdruk-deel-coordinator = { $id } is de coördinator en heeft geen deel in het plan. Kies --document distribution.
afdruk-dubbel = Twee delen zouden hetzelfde bestand zijn: { $bestand }. Geef iedereen een eigen id; kringplan check wijst dubbele aan.
afdruk-niemand = Er is nog niemand om een deel voor af te drukken.
afdruk-map-nodig = Voor iedereen een eigen bestand: zet achter -o de naam van een map.
# $wie: id en naam
afdruk-deel-klaar = { $wie }: { $bestand }
afdruk-delen-klaar = { $aantal ->
    [one] Er is één deel klaar.
   *[other] Er zijn { $aantal } delen klaar.
}
afdruk-achtervoegsel = Aan { $bestand } zien we niet welke vorm je wilt. Laat de naam eindigen op .pdf, .png, .svg of .html.
afdruk-oude-bladzijden = Let op: van een eerdere keer staan er nog bladzijden naast de nieuwe: { $bestanden }
afdruk-zonder-deel = { $wie } krijgt geen deel: het plan vraagt niets van deze persoon.
afdruk-groot-niet = Grote letters zijn er voor het plan, voor ieders deel en voor de toets. Laat --large-print weg.
afdruk-groot-bladzijde = Op een HTML-bladzijde kiest de lezer zelf hoe groot de letters zijn. Laat --large-print weg.
afdruk-insluiten-niet = Het planbestand kan alleen in de PDF van het hele plan. Laat --embed weg, of maak die PDF.
afdruk-ppi-niet = --ppi hoort bij plaatjes van het soort PNG. Laat het weg, of kies --format png.
afdruk-bladzijden-uitvoer = Dit document heeft meer dan één bladzijde. Schrijf de plaatjes naar een bestand met -o.

uithalen-over-invoer = Het plan zou over de PDF zelf heen gaan. Kies een andere naam bij -o.
uithalen-geen-pdf = { $bestand } is geen PDF die we kunnen lezen. Misschien is hij beschadigd, of zit er een wachtwoord op.
uithalen-niets = In { $bestand } zit geen planbestand. Dat zit er alleen in als de PDF met --embed is gemaakt.
uithalen-meer = In { $bestand } zit meer dan één bestand dat het plan kan zijn. Vraag de maker om het planbestand zelf.
uithalen-stuk = Het planbestand in { $bestand } is beschadigd. Vraag de maker om een nieuwe PDF.
uithalen-te-groot = Het bestand in { $bestand } is groter dan we lezen. Kies met --max-bytes een grotere grens als je het vertrouwt.
# $begin: de eerste twee groepjes van de controlecode
uithalen-code = De controlecode van dit plan begint met { $begin }. Zo moet het ook op papier staan.
