### TTS: the check by a professional. One message per rule; arguments are ids and numbers only.

# Arguments: geen: none; oordeel: $id = condition; wettig: $id = instantie
TTS-001 = Toets aanwezig
    .waarom = Als er ingrijpen dreigt, zegt een professional wat die van deze versie vindt. Het programma oordeelt zelf niets.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: is het plan wettig en veilig
    .voorbeeld = Het plan is voorgelegd, maar bij deze versie hoort nog geen toets.
    .tekst-geen = Deze versie heeft nog geen toets.
    .vraag-geen = Vraag de instantie: wanneer bekijken jullie deze versie, en wie doet dat?
    .tekst-oordeel = Over voorwaarde { $id } is nog geen oordeel van de eigen instantie.
    .vraag-oordeel = Vraag de toetser: is { $id } voldaan, niet voldaan of nog onduidelijk?
    .tekst-wettig = Instantie { $id } gaf nog geen apart oordeel over wettig en over veilig of ernstig nadeel.
    .vraag-wettig = Vraag instantie { $id }: wat is jullie oordeel over elk van beide?
    .wat = Deze regel zoekt bij deze versie een oordeel per voorwaarde. Ook zoekt die per instantie de twee aparte eindoordelen.

# Arguments: $id = check
TTS-002 = Wie toetst
    .waarom = De kring mag weten wie er oordeelt en vanuit welke functie.
    .bron = Eigen Kracht; Wvggz artikel 5:15; registratie is ontwerpkeuze, naar verantwoorde werktoedeling
    .voorbeeld = Een tante staat als toetser in het plan.
    .tekst-kant = De toetser van { $id } staat niet aan de kant van de professionals.
    .vraag-kant = Vraag de instantie: welke professional deed toets { $id }?
    .tekst-functie = Bij toets { $id } mist de functie of de organisatie van de toetser.
    .vraag-functie = Vraag de toetser van { $id }: wat is je functie, en waar werk je?
    .tekst-registratie = Bij de toetser van { $id } staat nog geen registratie, zoals SKJ of BIG.
    .vraag-registratie = Vraag de toetser van { $id }: in welk register sta je?
    .tekst-wvggz = De toetser van { $id } heeft niet de functie geneesheer-directeur.
    .vraag-wvggz = Vraag de instelling: kan de geneesheer-directeur toets { $id } doen?
    .wat = Deze regel kijkt naar kant, functie, organisatie en registratie van elke toetser.

# Arguments: $id = condition of the judgement, or the check's id when the judgement names none
TTS-003 = Oordeel met reden
    .waarom = Met een reden weet de kring wat er nog nodig is. Een verwijzing laat zien waar een ja op steunt.
    .bron = Engelse praktijk: de reden meteen geven; Wvggz: redenen op papier
    .voorbeeld = Een oordeel is "niet voldaan" en de reden is leeg.
    .tekst-reden = Bij het oordeel over { $id } staat nog geen reden.
    .vraag-reden = Vraag de toetser: wat mis je in het plan bij { $id }?
    .tekst-wijst = Het oordeel over { $id } noemt nog geen afspraak of hulp waar het op steunt.
    .vraag-wijst = Vraag de toetser: op welke onderdelen van het plan rust je oordeel over { $id }?
    .wat = Deze regel kijkt of een oordeel een reden heeft. Bij "voldaan" kijkt die naar de verwijzing.

# Arguments: zegel, veranderd, keten, besluit: $id = check; professional: $id = participant; voorwaarden: $id = condition
TTS-004 = Terug naar de kring
    .waarom = Na een "niet voldaan" zoekt de kring zelf een nieuw antwoord. De professional verandert niets in het plan van de kring.
    .bron = Engelse praktijk en Eigen Kracht: de familie past haar plan zelf aan
    .voorbeeld = Na de toets is een afspraak anders, zonder nieuwe versie van de kring.
    .tekst-zegel = Toets { $id } mist een zegel dat past. Zolang dat zo is, telt die niet mee.
    .vraag-zegel = Vraag de toetser: wat schreef je in { $id }, en leg je die opnieuw vast?
    .tekst-veranderd = Na toets { $id } is het plan anders geworden, zonder nieuwe versie.
    .vraag-veranderd = Vraag de kring: willen jullie hierover samen een nieuwe versie maken?
    .tekst-keten = Toets { $id } hoort niet bij de versie die dit plan zegt te vervangen.
    .vraag-keten = Kijk in het oudere bestand: welke versie lag er bij toets { $id } op tafel?
    .tekst-tweede = Over { $id } staan bij één versie twee duidelijke oordelen. Het eerste telt.
    .vraag-tweede = Vraag de toetser: was { $id } echt anders? Dan maakt de kring een nieuwe versie.
    .tekst-professional = Na een toets schreef of besloot { $id } mee, een professional.
    .vraag-professional = Vraag de kring: is dit jullie eigen antwoord, en wie schrijft het voor jullie op?
    .tekst-besluit = Toets { $id } vroeg om een nieuw antwoord. Het besluit over deze versie is ouder.
    .vraag-besluit = Vraag de kring: op welke dag besloten jullie na toets { $id } opnieuw?
    .tekst-voorwaarden = Voorwaarde { $id } is pas na de eerste toets gesteld.
    .vraag-voorwaarden = Vraag de professional: waarom kwam { $id } later, en wat weet de kring ervan?
    .wat = Deze regel vergelijkt de zegels van elke toets met het plan van nu. Ook kijkt die wie daarna besloten.

# Arguments: gestopt: $id = condition, $ander = agreement or help; veranderd: $id = condition; eindoordeel: $id = check, $ander
TTS-005 = Opnieuw toetsen
    .waarom = Een oordeel hoort bij het plan zoals het toen was. Verandert er iets, dan kijkt de professional graag opnieuw.
    .bron = Eigen Kracht, een verhaal over het wijzigen van het plan
    .voorbeeld = Een moeder stopt met hulp waar het oordeel op rustte.
    .tekst-gestopt = Het oordeel over { $id } steunt op { $ander }, en dat is gestopt of afgewezen.
    .vraag-gestopt = Vraag de kring en de toetser: wat komt er voor { $ander } in de plaats?
    .tekst-veranderd = Iets waar het oordeel over { $id } op steunt, is nu anders.
    .vraag-veranderd = Vraag de toetser: wil je voorwaarde { $id } nog een keer bekijken?
    .tekst-eindoordeel = Een eindoordeel van { $id } steunt op { $ander }, en dat loopt niet meer.
    .vraag-eindoordeel = Vraag de toetser: wat vind je van het geheel, nu { $ander } wegvalt?
    .wat = Deze regel volgt waar een oordeel op steunt en of dat nog zo is.
