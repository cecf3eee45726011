### kringplan lock en kringplan unlock, en --passphrase-file: de hulp en de meldingen.

lock = Zet een plan achter een wachtzin
    .uitleg =
        Het nieuwe bestand is alleen te lezen met de wachtzin. Het is een age-bestand:
        de pagina van kringplan edit opent het ook, en elk programma dat age kent.
        Neem vier of meer losse woorden, en geef ze anders door dan het bestand.
        Wie de wachtzin kwijt is, is het plan kwijt: niemand kan het dan nog openen.

        Alle opdrachten die een plan lezen, lezen ook zo'n bestand en vragen de wachtzin.
        Schrijven in zo'n bestand doen ze niet: haal het plan er eerst uit met kringplan unlock.
    .voorbeelden =
        kringplan lock plan.json -o plan.json.age
        kringplan lock plan.json -o plan.txt --armor
    .arg-output = Het nieuwe bestand achter de wachtzin
    .arg-armor = Schrijf gewone letters, die ook in een bericht passen
    .arg-force = Vervang het bestand als het er al is

unlock = Haal een plan uit een bestand met een wachtzin
    .uitleg =
        Het plan komt er precies zo uit als het erin ging. Het nieuwe bestand is voor iedereen te lezen
        die bij deze computer kan.
    .voorbeelden =
        kringplan unlock plan.json.age -o plan.json
        kringplan unlock plan.json.age -o - --passphrase-file wachtzin.txt
    .arg-file = Het bestand met de wachtzin; een streepje (-) leest van de standaardinvoer
    .arg-force = Vervang het bestand als het er al is

arg-passphrase-file = De wachtzin staat op de eerste regel van dit bestand; anders vragen we hem

## Vragen op de terminal. $bestand: het bestand achter de wachtzin
wachtzin-vraag = Wachtzin van { $bestand }:
wachtzin-nieuw = Nieuwe wachtzin:
wachtzin-nog-eens = Nog een keer dezelfde:

## Meldingen. $bestand: het bestand; $oud: het plan dat blijft staan
vergrendeld = { $bestand } is alleen te lezen met de wachtzin. { $oud } staat er nog en is zonder wachtzin te lezen.
ontgrendeld = { $bestand } is zonder wachtzin te lezen. Gooi het weg als je het niet meer nodig hebt.
vergrendelen-al = { $bestand } zit al achter een wachtzin.
vergrendelen-zelfde = { $bestand } is ook het bestand dat je geeft. Kies een andere naam voor -o.
ontgrendelen-niet-op-slot = { $bestand } zit niet achter een wachtzin. Je kunt het zo lezen.
wachtzin-vergrendelen-mislukt = Het vergrendelen is niet gelukt. Er is niets geschreven; probeer het nog een keer.
wachtzin-past-niet = Deze wachtzin past niet op { $bestand }. Probeer het nog een keer. Past hij zeker, dan is het bestand beschadigd.
wachtzin-beschadigd = { $bestand } is beschadigd of met de hand veranderd. Vraag een nieuw exemplaar.
wachtzin-te-zwaar = { $bestand } vraagt veel meer rekenwerk dan gewoon is. We openen het niet; vraag een nieuw exemplaar.
wachtzin-andere-soort = { $bestand } gaat niet open met een wachtzin. Het is voor een sleutel, of van een nieuwere soort.
wachtzin-eerst-ontgrendelen = { $bestand } zit achter een wachtzin. We schrijven er geen leesbaar plan overheen. Haal het plan er eerst uit met kringplan unlock. Of kies een andere naam voor -o.
wachtzin-verschilt = De twee wachtzinnen zijn niet gelijk. Er is niets geschreven; begin opnieuw.
wachtzin-leeg = Een lege wachtzin beschermt niets. Neem vier of meer losse woorden.
wachtzin-lang = { $bestand } is te groot voor een wachtzin. Zet de wachtzin op de eerste regel van een klein bestand.
wachtzin-geen-tekst = De wachtzin in { $bestand } is geen leesbare tekst. Bewaar het bestand als UTF-8.
wachtzin-geen-terminal = Er is geen terminal om de wachtzin te vragen. Geef een bestand met --passphrase-file.
wachtzin-streepje = De wachtzin komt niet van de standaardinvoer. Geef de naam van een bestand.
wachtzin-leesbaar = { $bestand } is ook voor anderen te lezen. Maak het van jou alleen met: chmod 600 { $bestand }
