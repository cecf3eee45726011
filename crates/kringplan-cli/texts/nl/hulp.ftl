### De hulp van de opdrachten: één regel, uitleg, voorbeelden en de betekenis van elk onderdeel.

kop-gebruik = Gebruik:
kop-opdrachten = Opdrachten
kop-gegevens = Gegevens
kop-opties = Opties
kop-voorbeelden = Voorbeelden:
# $keuze: de woorden waaruit je kiest
hulp-keuze = {" "}(kies uit: { $keuze })
# $waarde: wat geldt als je niets opgeeft
hulp-standaard = {" "}(anders: { $waarde })

waarde-opdracht = OPDRACHT
waarde-file = BESTAND
waarde-pdf = PDF
waarde-date = DATUM
waarde-lang = TAAL
waarde-number = GETAL
waarde-kind = SOORT
waarde-topic = ONDERWERP
waarde-name = NAAM
waarde-tag = TAALCODE
waarde-uuid = UUID
waarde-format = VORM
waarde-profile = PROFIEL
waarde-folder = MAP
waarde-code = CODE
waarde-shell = SHELL
waarde-id = ID
waarde-status = STAND
waarde-text = TEKST
waarde-form = VORM

arg-lang = De taal van de meldingen; de taal van het plan verandert er niet door
arg-quiet = Zeg alleen iets als er iets misgaat; de exitcode vertelt de rest
arg-help = Laat deze hulp zien
arg-version = Laat de versie zien
arg-file = Het planbestand; een streepje (-) leest van de standaardinvoer
arg-files = Planbestanden; een streepje (-) leest van de standaardinvoer
arg-date = De peildatum, als jjjj-mm-dd; zonder deze optie is dat vandaag
arg-max-bytes = Het grootste bestand dat we lezen, in bytes
arg-max-depth = Hoe diep lijsten en objecten in elkaar mogen zitten, hoogstens 512
arg-format = Hoe het antwoord eruitziet
arg-output = Schrijf naar dit bestand; een streepje (-) schrijft naar de standaarduitvoer
arg-doc-lang = De taal van het document, als taalcode

kringplan = Hulp bij het plan dat een familie zelf maakt: nakijken, bijhouden en afdrukken
    .uitleg =
        Kringplan vertelt wat nog niet duidelijk is en wat je de kring kunt vragen.
        De kring beslist; het programma keurt geen plan goed of af.

        Exitcodes: 0 is goed, 1 is een negatief resultaat (bij check: een fout),
        2 is een onbruikbaar bestand, uitvoer die niet lukt of verkeerd gebruik.
        Bij meer bestanden telt de hoogste.
    .voorbeelden =
        kringplan new familiegroepsplan -o plan.json
        kringplan check plan.json
        kringplan explain AFS-003
        kringplan status plan.json

new = Maak een nieuw planbestand om verder in te vullen
    .uitleg =
        Het nieuwe bestand is meteen te lezen. Kijk het na met kringplan check:
        de bevindingen vertellen stap voor stap wat er nog in hoort.
        Een bestand dat er al is, blijft staan.
    .voorbeelden =
        kringplan new familiegroepsplan -o plan.json
        kringplan new persoonlijk_plan --topic werk --municipality Zandwijk -o plan.json
        kringplan new familiegroepsplan --free-form
    .arg-kind = Onder welke wet het plan valt: Jeugdwet, Wmo of Wvggz
    .arg-free-form = Een eigen vorm, zonder Eigen Kracht-conferentie
    .arg-topic = Waar het plan over gaat
    .arg-municipality = De gemeente
    .arg-doc-lang = De taal van het plan, als taalcode
    .arg-kenmerk = Het kenmerk van het bestand; zonder deze optie komt er een nieuw
    .arg-force = Vervang het bestand als het er al is

check = Kijk plannen na en lees wat je de kring kunt vragen
    .uitleg =
        Elke bevinding zegt wat er is, waar, en wat je kunt vragen.
        Een fout vraagt aandacht en houdt niets tegen. Met --quiet zie je alleen de exitcode.

        Met --format json komt er één rapport; bij meer bestanden een lijst van rapporten.
        Daarin staan altijd beide talen. Met --format sarif past het in een codeomgeving.
    .voorbeelden =
        kringplan check plan.json
        kringplan check plan.json --date 2026-03-20
        kringplan check map/een.json map/twee.json --format json
        kringplan check - --quiet < plan.json
    .arg-strict = Een onderdeel dat het contract niet kent, is een fout
    .arg-profile = Kijk met deze profielen in plaats van die van het plan; meer mag, met komma's ertussen
    .arg-data = Neem drempels.json, profielen.json en woorden/*.txt uit deze map, voor zover ze er zijn

status = Laat zien hoe ver een plan is, wie aan zet is en wat daarvoor nodig is
    .uitleg =
        De toestand volgt uit wat er in het bestand staat en uit de peildatum.
        Met --format json komt het deel toestand van het rapport; bij meer bestanden een lijst.
    .voorbeelden =
        kringplan status plan.json
        kringplan status plan.json --date 2026-03-20 --format json

format = Zet een planbestand in de vaste volgorde en schrijfwijze
    .uitleg =
        De volgorde van het contract, tekst in NFC, twee spaties. Er komt niets bij en er gaat niets weg.
        Zonder --write of -o komt het resultaat op de standaarduitvoer.
    .voorbeelden =
        kringplan format plan.json
        kringplan format plan.json --write
        kringplan format een.json twee.json --check
    .arg-check = Schrijf niets; exitcode 1 als een bestand anders geschreven is
    .arg-write = Schrijf het resultaat in het bestand zelf

explain = Leg een code uit: wat, waarom, wat je vraagt, een voorbeeld en de bron
    .voorbeelden =
        kringplan explain STR-003
        kringplan explain AFS-003 BAS-010
    .arg-codes = Een code zoals AFS-003, de naam van een regel of een nummer zoals R24

rules = Laat alle regels zien
    .uitleg = Per regel: code, naam, hoe zwaar hij kan wegen, nummer, en bij welke plannen hij meedoet.
    .voorbeelden =
        kringplan rules
        kringplan rules --format json

schema = Laat het schema zien, of houd bestanden ertegen
    .uitleg =
        plan is het open schema, plan-strict weigert onbekende onderdelen, report is het rapport
        van check en dictionary is het gegevenswoordenboek. diff, proof en digests zijn de JSON
        van diff, verify en digest. Met --validate oordeelt een
        onafhankelijke bibliotheek over bestanden, zoals een ander systeem dat zou doen.
    .voorbeelden =
        kringplan schema > plan.v1.schema.json
        kringplan schema dictionary
        kringplan schema plan --validate plan.json
    .arg-kind = Welk document
    .arg-validate = Houd deze bestanden tegen het schema

completions = Maak de aanvulling voor je shell
    .voorbeelden = kringplan completions bash > kringplan.bash
    .arg-shell = Voor welke shell
