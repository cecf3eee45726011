### kringplan record: de hulp en de meldingen.

arg-by = Wie: de id van een deelnemer uit de kring
arg-on = De dag, als jjjj-mm-dd; zonder deze optie de peildatum
arg-plan-version = Welke versie van het plan; zonder deze optie de huidige
arg-note = Een korte toelichting
arg-item = De id van een afspraak of hulpvraag, zoals A1 of H2
arg-about = Over wie het gaat: ids van deelnemers, met komma's ertussen

record = Schrijf op wat er rond het plan gebeurde, met wie en wanneer
    .uitleg =
        Alleen het nieuwe feit komt erbij: elke andere letter van het bestand blijft staan.
        Het bestand zelf wordt bijgewerkt, of met -o een ander bestand.
        Wat niet kan kloppen, schrijven we niet op; je leest dan waarom.
    .voorbeelden =
        kringplan record agreed plan.json --by p1,p5
        kringplan record walked-through plan.json --on 2026-03-14
        kringplan record copy plan.json --for p5 --form papier --sent 2026-03-17

record-agreed = Schrijf op wie akkoord is met deze versie
    .voorbeelden =
        kringplan record agreed plan.json --by p1,p5 --on 2026-03-14
        kringplan record agreed plan.json --by p3 --only A1,A4
    .arg-by = Wie akkoord is: ids van mensen uit de kring, met komma's ertussen
    .arg-only = Alleen akkoord met deze afspraken, met komma's ertussen

record-walked-through = Schrijf op dat de coördinator het plan met iedereen naliep
    .voorbeelden = kringplan record walked-through plan.json --on 2026-03-14

record-put-before = Schrijf op dat het plan aan een instantie is voorgelegd
    .voorbeelden = kringplan record put-before plan.json --to i1 --on 2026-03-16
    .arg-to = De id van de instantie, zoals i1

record-answer = Schrijf op wat een aanbieder zei op een vraag om hulp
    .voorbeelden = kringplan record answer plan.json --item H2 --status wachttijd --note "zes weken"
    .arg-item = De id van de hulpvraag, zoals H2
    .arg-status = Wat het antwoord is

record-progress = Schrijf op hoe het gaat met een afspraak of hulp
    .voorbeelden = kringplan record progress plan.json --item A1 --status gedaan
    .arg-status = Hoe het ermee staat

record-copy = Schrijf op wie een exemplaar krijgt, wanneer het ging en wanneer het er was
    .uitleg =
        Staat het exemplaar van deze versie er al, dan wordt dat aangevuld.
        Zonder --sent is het nog niet verstuurd.
    .voorbeelden =
        kringplan record copy plan.json --for p5 --form papier
        kringplan record copy plan.json --for p5 --sent 2026-03-17
        kringplan record copy plan.json --for p5 --received 2026-03-19
    .arg-recipient = Voor wie: ids van deelnemers of instanties, met komma's ertussen
    .arg-form = In welke vorm
    .arg-doc-lang = De taal van dit exemplaar, als taalcode
    .arg-sent = De dag van verzenden
    .arg-received = De dag waarop het aankwam

record-call = Schrijf op wanneer de coördinator nabelt of nabelde
    .uitleg = Met --called wordt het eerste open telefoontje ingevuld, of dat van de dag bij --planned.
    .voorbeelden =
        kringplan record call plan.json --planned 2026-04-11
        kringplan record call plan.json --called 2026-04-11 --outcome "loopt goed"
    .arg-planned = De dag waarop gebeld gaat worden
    .arg-called = De dag waarop gebeld is
    .arg-outcome = Kort wat eruit kwam, geen verslag

record-consent = Schrijf op wie toestemming gaf om te delen of voor hulp
    .voorbeelden =
        kringplan record consent plan.json --kind delen --by p2 --to x2 --about p1
        kringplan record consent plan.json --kind hulp --by p2 --item H2 --about p1
    .arg-kind = Waarvoor: om te delen of voor hulp
    .arg-by = Wie toestemming gaf: de id van een mens uit de kring
    .arg-to = Met wie gedeeld mag worden: de id van een deelnemer of instantie
    .arg-item = Voor welke hulp: de id van de hulpvraag

record-finished = Schrijf op dat de kring het plan heeft afgerond
    .voorbeelden = kringplan record finished plan.json --by p5
    .arg-by = Wie dat namens de kring zei: de id van een deelnemer

## Wat is opgeschreven
# $wie, $aan, $voor, $id: ids; $dag: een dag; $versie: nummer; $stand: een woord van het contract
opgeschreven-akkoord = Opgeschreven: { $wie } akkoord met versie { $versie } op { $dag }.
opgeschreven-doorgenomen = Opgeschreven: versie { $versie } is doorgenomen op { $dag }.
opgeschreven-voorgelegd = Opgeschreven: versie { $versie } is voorgelegd aan { $aan } op { $dag }.
opgeschreven-antwoord = Opgeschreven: het antwoord op { $id } van { $dag } is { $stand }.
opgeschreven-uitvoering = Opgeschreven: { $id } staat sinds { $dag } op { $stand }.
opgeschreven-exemplaar = Opgeschreven: een exemplaar van versie { $versie } voor { $voor }, nog niet verstuurd.
opgeschreven-exemplaar-verstuurd = Opgeschreven: versie { $versie } is op { $dag } verstuurd aan { $voor }.
opgeschreven-exemplaar-ontvangen = Opgeschreven: { $voor } kreeg versie { $versie } op { $dag }.
opgeschreven-nabellen-gepland = Opgeschreven: nabellen op { $dag }.
opgeschreven-nabellen-gebeld = Opgeschreven: gebeld op { $dag }.
opgeschreven-toestemming = Opgeschreven: toestemming van { $wie } op { $dag }.
opgeschreven-afgerond = Opgeschreven: afgerond op { $dag }, gezegd door { $wie }.
# $toestand: naam van de toestand
opgeschreven-toestand = Toestand nu: { $toestand }.

## Waarom iets niet is opgeschreven
opschrijven-geen-plan = Er staat nog geen plan in dit bestand. Schrijf eerst op wat de kring besloot.
opschrijven-leeg-plan = Er staat nog geen afspraak en geen hulpvraag in het plan. Schrijf die eerst op.
opschrijven-onbekende-afspraak = { $id } is geen afspraak in dit plan. Kies uit: { $bekend }.
opschrijven-onbekende-hulp = { $id } is geen hulpvraag in dit plan. Kies uit: { $bekend }.
opschrijven-onbekend-onderdeel = { $id } is geen afspraak of hulpvraag in dit plan. Kies uit: { $bekend }.
opschrijven-al = Dit staat al in het bestand. Er is niets veranderd.
akkoord-niet-kring = { $id } hoort niet bij de kring. Alleen de kring beslist over het plan, dus noteer geen akkoord van een ander.
akkoord-al = { $id } is al akkoord sinds { $dag }. Een akkoord staat er maar één keer.
akkoord-vast = Versie { $versie } ligt vast: er is al een oordeel over, of er zijn exemplaren van verstuurd. Maak een nieuwe versie voor wat verandert.
doorgenomen-al = Dat versie { $versie } op { $dag } is doorgenomen, staat er al.
voorgelegd-al = Versie { $versie } is al voorgelegd aan { $id }, op { $dag }.
afgerond-niet-kring = { $id } hoort niet bij de kring. Alleen de kring zegt wanneer het plan klaar is.
afgerond-al = Het plan is al afgerond, op { $dag }.
toestemming-niet-kring = { $id } hoort niet bij de kring. Toestemming komt van iemand uit de kring zelf.
exemplaar-welk = Voor { $id } staan meer exemplaren van versie { $versie } op de lijst. Zeg welk met --form of --doc-lang.
exemplaar-al = Bij het exemplaar van { $id } staat deze dag al: { $dag }. Die blijft staan.
exemplaar-eerder = Aangekomen op { $dag } is eerder dan verstuurd op { $verstuurd }. Kijk welke dag klopt.
exemplaar-niet-verstuurd = Dit exemplaar is nog niet verstuurd. Geef ook de dag van verzenden met --sent.
nabellen-al-gepland = Nabellen op { $dag } staat al op de lijst.
nabellen-al-gebeld = Het telefoontje van { $dag } is al gedaan, op { $gebeld }.
nabellen-niet-gepland = Er staat geen open telefoontje in het bestand. Zeg met --planned voor welke dag het was afgesproken.
nabellen-uitkomst-al = Bij dit telefoontje staat al een uitkomst. Die blijft staan.
opgeschreven-akkoord-deel = Opgeschreven: { $wie } akkoord met { $afspraken } van versie { $versie } op { $dag }.
