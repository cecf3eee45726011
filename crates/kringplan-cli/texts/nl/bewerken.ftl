### kringplan edit: de hulp en de meldingen.

edit = Vul een plan in op een pagina in je browser
    .uitleg =
        De pagina komt uit dit programma en gaat open in je browser. Internet is niet nodig:
        alleen deze computer kan erbij, en er gaat niets weg.
        Met een bestand erbij bewaart de pagina in dat bestand. Zonder bestand kies je op de pagina zelf.
        Sluit je de pagina, dan stopt het programma vanzelf. Met Ctrl-C stop je het meteen.

        Het adres op de standaarduitvoer geldt voor één keer starten. Geef het niet door:
        wie het heeft en op deze computer werkt, kan het plan lezen.
    .voorbeelden =
        kringplan edit
        kringplan edit plan.json
        kringplan edit plan.json --no-open
        kringplan edit plan.json --app target/editor
    .arg-file = Het planbestand waarin de pagina bewaart
    .arg-no-open = Open geen browser; laat alleen het adres zien
    .arg-port = De poort op deze computer; zonder deze optie een vrije
    .arg-app = Neem de pagina uit deze map in plaats van uit het programma
    .arg-wait = Zo lang wachten we op de eerste pagina, in seconden
    .arg-stop-after = Zo lang na het sluiten van de pagina stopt het programma, in seconden

waarde-seconds = SECONDEN

## Meldingen. $bestand: het planbestand; $map: de map van de pagina
bewerken-begonnen = De pagina staat klaar. Sluit de pagina als je klaar bent, of stop met Ctrl-C.
bewerken-geen-browser = Er ging geen browser open. Open het adres hierboven zelf.
bewerken-klaar = De pagina is dicht. Klaar.
bewerken-niemand = { $seconden ->
    [one] Er kwam in één seconde geen pagina. Gestopt.
   *[other] Er kwam in { $seconden } seconden geen pagina. Gestopt.
}
bewerken-zonder-editor = Dit programma is gebouwd zonder de pagina om een plan in te vullen. Geef met --app de map waarin die pagina gebouwd is. Of bouw het programma met: cargo build --bin kringplan --features editor
bewerken-geen-editor = { $map } is geen map met de gebouwde pagina: er staat geen index.html in. Kijk of het de goede map is.
bewerken-map-te-groot = In { $map } staat veel meer dan de pagina. Kijk of het de goede map is.
bewerken-streepje = De pagina bewaart in een bestand. Geef de naam van een planbestand in plaats van een streepje.
bewerken-bestaat-niet = { $bestand } bestaat niet. Maak het eerst met: kringplan new familiegroepsplan -o { $bestand }
bewerken-vergrendeld = { $bestand } zit achter een wachtzin. Start kringplan edit zonder bestand en open het op de pagina. Of haal het plan er eerst uit met kringplan unlock.
bewerken-poort = Op poort { $poort } kunnen we niet luisteren. Kies een andere, of laat --port weg.
bewerken-luisteren = Dit programma mag op deze computer niet luisteren. Vraag wie de computer beheert.

## Wat de pagina hoort als bewaren niet lukt.
bewerken-geen-plan = Er is geen bestand bij dit programma. Bewaar het plan zelf als bestand.
bewerken-intussen = Het bestand is intussen veranderd of verdwenen. Er is niets overschreven.
bewerken-onleesbaar = Dit is geen plan dat we kunnen lezen. Er is niets bewaard.
bewerken-te-groot = Dit plan is groter dan de grens. Er is niets bewaard.
bewerken-onaf = Het plan kwam niet heel over. Er is niets bewaard.
bewerken-zonder-stand = Zeg erbij over welke stand van het bestand je schrijft. Er is niets bewaard.
