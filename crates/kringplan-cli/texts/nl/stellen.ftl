### kringplan conditions: de hulp en de meldingen.

conditions = Stel voorwaarden vóór de conferentie, kijk ze na en leg ze vast
    .uitleg =
        Een voorwaarde zegt wat er nodig is voor de veiligheid. Hoe dat lukt, beslist de kring.
        Voorwaarden komen van een professional, uiterlijk op de dag van de conferentie en vóór de besloten tijd.
        Alles buiten de voorwaarden blijft staan, letter voor letter.
    .voorbeelden =
        kringplan conditions add plan.json --by x1 --text "Noa is op tijd." --threat "Te vaak te laat."
        kringplan conditions check plan.json
        kringplan conditions fix plan.json --on 2026-03-20 --written

conditions-add = Schrijf een voorwaarde op, en lees meteen of die al een plan is
    .voorbeelden =
        kringplan conditions add plan.json --by x1 --text "Noa is op tijd." --threat "Te vaak te laat."
        kringplan conditions add plan.json --by x1 --text "Noa eet goed." --threat "Honger." --written
    .arg-by = Wie de voorwaarde stelt: de id van een professional
    .arg-text = Wat er nodig is, met ruimte voor de kring
    .arg-threat = Het concrete gevaar waarop dit een antwoord is
    .arg-id = De id van de voorwaarde, zoals V5; zonder deze optie de volgende vrije
    .arg-on = De dag waarop de voorwaarde is gesteld; zonder deze optie de peildatum
    .arg-shared = De dag waarop de kring de voorwaarde hoorde
    .arg-written = De voorwaarde is op papier gedeeld

conditions-check = Kijk alleen de voorwaarden na
    .uitleg = Je leest of een voorwaarde compleet is, en of die ruimte laat. Exitcode 1 als er een fout bij is.
    .voorbeelden =
        kringplan conditions check plan.json
        kringplan conditions check plan.json --date 2026-03-20 --format json

conditions-fix = Leg de voorwaarden vast zoals ze gedeeld zijn
    .uitleg =
        Over de voorwaarden komt een zegel. Verandert er later iets, dan ziet kringplan check dat.
        Een voorwaarde zonder dag van delen krijgt de dag van vastleggen.
    .voorbeelden = kringplan conditions fix plan.json --on 2026-03-20 --written
    .arg-on = De dag van delen en vastleggen; zonder deze optie de peildatum
    .arg-written = De voorwaarden zijn op papier gedeeld

conditions-none = Schrijf op dat een instantie geen voorwaarden stelt
    .voorbeelden = kringplan conditions none plan.json --for i1 --by x1 --on 2026-03-20
    .arg-body = Welke instantie, zoals i1
    .arg-by = Wie dat zegt: de id van een professional

## Wat is opgeschreven
# $id: voorwaarde of instantie; $wie: id; $dag: een dag; $aantal: getal
voorwaarde-gesteld = Opgeschreven: voorwaarde { $id } van { $wie }, gesteld op { $dag }.
voorwaarde-te-vragen = Lees nog even mee met deze voorwaarde:
voorwaarde-niets-te-vragen = Geen naam, aanbieder of vaste tijd gevonden. Lees zelf na: staat hier wat nodig is, en niet al wie en hoe?
voorwaarden-vastgelegd = { $aantal ->
    [one] Opgeschreven: één voorwaarde vastgelegd op { $dag }.
   *[other] Opgeschreven: { $aantal } voorwaarden vastgelegd op { $dag }.
    }
voorwaarden-geen = Opgeschreven: instantie { $id } stelt geen voorwaarden, gezegd door { $wie } op { $dag }.
