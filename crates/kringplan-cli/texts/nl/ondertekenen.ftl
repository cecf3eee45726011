### kringplan sign, kringplan key en --trust: de hulp en de meldingen.

sign = Zet een digitale handtekening onder een toets of onder deze versie van het plan
    .uitleg =
        Een handtekening bewijst twee dingen: wie deze sleutel heeft, tekende,
        en wat getekend is, is daarna niet veranderd. Wie de sleutel heeft, bewijst ze niet.
        Dit is geen gekwalificeerde elektronische handtekening (eIDAS) en vervangt die niet.
        Een plan is zonder handtekening net zo goed te lezen en na te kijken.

        Alleen de handtekening komt erbij: elke andere letter van het bestand blijft staan.
        De sleutel is een EC-sleutel op P-256 (PKCS#8 in PEM of een JWK), en komt nooit in het plan.
        Alleen jij mag het sleutelbestand kunnen lezen. Een toets tekent alleen de toetser zelf.
    .voorbeelden =
        kringplan sign plan.json --as x1 --check t2 --key sleutel.pem
        kringplan sign plan.json --as p2 --plan --key sleutel.pem -o getekend.json
    .arg-signer = Wie tekent: de id van een deelnemer
    .arg-check = Teken deze toets, zoals t2
    .arg-plan = Teken de versie van het plan die in het bestand staat
    .arg-key = Het bestand met je geheime sleutel; alleen jij mag het kunnen lezen

key = Maak een sleutel om mee te tekenen, of laat de openbare helft zien
    .uitleg =
        Een sleutel heeft twee helften. De geheime helft blijft bij jou, in een bestand van jou alleen.
        De openbare helft geef je aan wie je handtekening wil nakijken, het liefst zelf of op papier.
        Het programma bewaart geen sleutels en stuurt ze nergens heen.
    .voorbeelden =
        kringplan key new -o sleutel.pem > openbaar.json
        kringplan key public sleutel.pem

key-new = Maak een nieuwe sleutel en laat de openbare helft zien
    .uitleg =
        De geheime sleutel (ES256, PKCS#8 in PEM) komt in een nieuw bestand dat alleen jij kunt lezen.
        Een bestand dat er al is, blijft staan. De openbare sleutel komt als JWK Set op de standaarduitvoer.
    .voorbeelden = kringplan key new -o sleutel.pem > openbaar.json
    .arg-output = Het nieuwe bestand voor de geheime sleutel

key-public = Laat de openbare helft van een sleutel zien, als JWK Set
    .voorbeelden = kringplan key public sleutel.pem > openbaar.json
    .arg-key = Het bestand met je geheime sleutel

waarde-keys = [ID=]SLEUTELS
arg-trust = Kijk handtekeningen na met de openbare sleutels in dit bestand. Met x1= ervoor zijn ze van x1; dan moet elke toets van x1 getekend zijn. Zonder naam gelden ze voor elke ondertekenaar
waarde-trust = [ID=]BESTAND

## Meldingen. $wie: een deelnemer; $sleutel: de vingerafdruk van de sleutel; $bestand: het sleutelbestand
getekend = Getekend door { $wie } met sleutel { $sleutel }.
getekend-grens = Dit bewijst dat deze sleutel tekende en dat er daarna niets veranderde. Het is geen gekwalificeerde handtekening (eIDAS).
sleutel-gemaakt = { $bestand } is je geheime sleutel. Bewaar hem goed en deel alleen de openbare sleutel.
sleutel-bestaat-al = { $bestand } is er al en blijft staan. Kies een andere naam voor de nieuwe sleutel.
sleutel-leesbaar = { $bestand } is ook voor anderen te lezen. Maak het van jou alleen met: chmod 600 { $bestand }
sleutel-streepje = Een geheime sleutel gaat niet over de standaardinvoer of -uitvoer. Geef de naam van een bestand.
vertrouwd-mist = Van { $wie } is er geen handtekening die klopt bij wat er nu staat.
vertrouwd-toets-mist = Toets { $toets } is van { $wie }, maar heeft geen handtekening van { $wie } die telt. Vraag { $wie } of die toets echt is.
vertrouwd-mist-elk = Er is geen handtekening met een vertrouwde sleutel die klopt bij wat er nu staat.
gebruik-vertrouwd = "{ $waarde }" kan niet bij { $arg }. Geef een sleutelbestand, zoals x1=openbaar.json.
