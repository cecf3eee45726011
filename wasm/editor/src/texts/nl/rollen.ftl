# Wat de professional schrijft: instanties, voorwaarden en de toets. En wat anderen daarvan lezen.

# $wie: namen; $aanbieder, $wanneer, $tekst: woorden uit het plan; $afspraken: nummers
rol-iedereen = iedereen
rol-samen-met = (samen met { $wie })
rol-hulp-van = { $aanbieder } is gevraagd om:
rol-trekker = ({ $wie } regelt het)
rol-wanneer = Wanneer: { $wanneer }
rol-lukt-niet = Als het niet lukt: { $tekst }
rol-lukt-niet-wie = Dan doet mee: { $wie }.
rol-overbrugging = Tot die tijd: { $afspraken }
rol-niet-geschreven = Dit is niet opgeschreven. Het plan is niet veranderd.

bevroren-meelezen = Je kijkt mee als { $wie }. Dit deel is van de kring: je kunt het lezen, niet veranderen.
bevroren-naar-voorwaarden = Naar voorwaarden en toets
bevroren-agreed = De kring heeft versie { $versie } vastgesteld. De tekst ligt nu vast. Wil de kring iets veranderen? Dan komt er een nieuwe versie.
bevroren-checked = Versie { $versie } is getoetst. De tekst ligt nu vast. Wil de kring iets veranderen? Dan komt er een nieuwe versie.
bevroren-rondom = Versie { $versie } is getoetst. Namen en kader horen bij wat getoetst is. Verander je daar iets aan? Dan is een nieuw oordeel over wettig en veilig nodig.
bevroren-nieuwe-versie = Naar ‘Nieuwe versie’

instantie-titel = Wie mag ingrijpen
instantie-uitleg = Soms mag een instantie ingrijpen, ook als de familie dat niet wil. Hier staat wie dat is. Ook staat er wat die doet als er geen veilig plan komt.
instantie-eigen = Jouw instantie
instantie-zonder-naam = Instantie zonder naam
instantie-gevolg = Als er geen veilig plan komt: { $gevolg }
instantie-geen-gevolg = Hier staat nog niet wat er gebeurt als er geen veilig plan komt.
instantie-geen-voorwaarden = Deze instantie stelt geen voorwaarden. Dat zei { $wie } op { $dag }.
instantie-nog-geen = Er staat nog geen instantie in. Zet de instantie erbij namens wie je spreekt.
instantie-nog-geen-coordinator = Er staat nog geen instantie in. De professional schrijft dit zelf. Kies bovenaan ‘Professional’, of vraag het aan de professional.
instantie-nog-geen-professional = Er staat nog geen professional in het plan. Zet die erbij bij ‘Wie doen mee’. Daarna schrijft de professional hier zelf.
instantie-welke = Namens welke instantie spreek je?
instantie-kies = Kies een instantie
instantie-toevoegen = Mijn instantie toevoegen
instantie-erbij = Jouw instantie staat erbij. Vul de naam in.

voorwaarde-titel = Voorwaarden vooraf
voorwaarde-niet-nodig = Bij dit plan dreigt geen ingrijpen. Niemand stelt dus voorwaarden, en er is geen toets. Is dat anders? Vul bij ‘Kader en conferentie’ in welk ingrijpen er dreigt.
voorwaarde-niet-nodig-professional = Bij dit plan dreigt geen ingrijpen. Niemand stelt dus voorwaarden, en er is geen toets. Is dat anders? Vraag de coördinator om bij ‘Kader en conferentie’ in te vullen welk ingrijpen er dreigt.
voorwaarde-uitleg-coordinator = Een professional zegt voor de conferentie wat er nodig is voor de veiligheid. Hoe dat lukt, bedenkt de kring. Bij elke voorwaarde staat welke afspraken erop antwoorden.
voorwaarde-uitleg-professional = Schrijf op wat er nodig is, niet wie het doet of hoe. De kring zoekt zelf het antwoord. De kring kent de voorwaarden voor de besloten tijd begint.
voorwaarde-kop = Voorwaarde { $id }
voorwaarde-gevaar = Het gevaar: { $gevaar }
voorwaarde-van-jou = Deze voorwaarde is van jou. Je kunt haar veranderen tot de voorwaarden zijn vastgelegd.
voorwaarde-gesteld = Gesteld door { $wie }.
voorwaarde-gesteld-voor = Gesteld door { $wie }, voor { $instantie }.
voorwaarde-onbekend = iemand die hier niet staat
voorwaarde-gesteld-op = Gesteld op { $dag }.
voorwaarde-geen-dag = De dag staat er niet bij.
voorwaarde-gedeeld-op = Gedeeld met de kring op { $dag }.
voorwaarde-niet-gedeeld = Nog niet gedeeld met de kring.
voorwaarde-op-papier = Ook op papier.
voorwaarde-antwoorden = Wat de kring hierover afsprak
voorwaarde-geen-antwoord = Nog geen antwoord in het plan.
voorwaarde-nog-geen = Er staat nog geen voorwaarde.
voorwaarde-vast = Vastgelegd op { $dag }. Verandert er later iets, dan valt dat op.
voorwaarde-anders-dan-vast = De voorwaarden zijn nu anders dan toen. Zoek uit hoe dat kwam.
voorwaarde-getoetst = Over deze versie is al een toets. De voorwaarden liggen daarom vast.
voorwaarde-eerst-instantie = Zeg eerst namens welke instantie je spreekt. Daarna kun je voorwaarden stellen en toetsen.
voorwaarde-weghalen = Haal voorwaarde { $id } weg
voorwaarde-weg = Voorwaarde { $id } is weg. Dat kun je ongedaan maken.
voorwaarde-nieuw = Een voorwaarde erbij
voorwaarde-nieuw-uitleg = Er wordt pas iets opgeschreven als je op de knop drukt.
voorwaarde-tekst-uitleg = Wat moet er bereikt zijn? Bijvoorbeeld: “Noa is elke schooldag op tijd en heeft gegeten.”
voorwaarde-bedreiging-uitleg = Welk gevaar zie je? Noem wat er gebeurd is of dreigt.
voorwaarde-ruimte-vraag = Laat dit ruimte aan de kring?
voorwaarde-ruimte-niets = Kringplan vond geen naam, aanbieder of vaste tijd. Lees zelf na: staat hier wat nodig is, en niet al wie het doet en hoe?
voorwaarde-gedeeld-vraag = Gedeeld met de kring op (mag later)
voorwaarde-toevoegen = Voorwaarde opschrijven
voorwaarde-erbij = Voorwaarde { $id } staat erbij.
voorwaarde-dag-mist = Vul een dag in.
voorwaarde-dag-later = Deze dag moet nog komen. Kies vandaag of een dag ervoor.
voorwaarde-laat = Een voorwaarde die er nog niet staat
voorwaarde-vastleggen-titel = Voorwaarden vastleggen
voorwaarde-vastleggen-uitleg = Doe dit als alle voorwaarden met de kring zijn gedeeld. Ze krijgen een zegel. Wie er later iets aan verandert, valt op.
voorwaarde-vastleggen-begin = Leg de voorwaarden vast
voorwaarde-vastleggen-dag = Op welke dag zijn ze gedeeld en vastgelegd?
voorwaarde-vastleggen-papier = De kring kreeg ze ook op papier
voorwaarde-vastleggen = Vastleggen
voorwaarde-vastgelegd = { $aantal ->
    [one] Eén voorwaarde is vastgelegd.
   *[other] { $aantal } voorwaarden zijn vastgelegd.
  }
voorwaarde-geen-titel = Geen voorwaarden
voorwaarde-geen-uitleg = Stelt jouw instantie geen voorwaarden? Zeg dat dan. Zo weet de kring dat er niets meer komt.
voorwaarde-geen-dag-vraag = Op welke dag zeg je dat?
voorwaarde-geen-knop = Wij stellen geen voorwaarden
voorwaarde-geen-gezegd = Opgeschreven: jouw instantie stelt geen voorwaarden.
voorwaarde-toch-stellen = Wij stellen toch voorwaarden
voorwaarde-toch = Je kunt nu voorwaarden stellen.

toets-titel = De toets: wettig en veilig
toets-uitleg = Een professional van elke instantie die mag ingrijpen, geeft een eigen oordeel over deze versie. Kringplan schrijft op wat die persoon zegt, en rekent zelf niets uit.
toets-niet-nodig = Bij dit plan hoort geen toets.
toets-nog-geen = Er is nog geen toets.
toets-begin = Toets deze versie
# $dag: een dag; $versie: nummer
toets-kop = Toets van { $dag } over versie { $versie }
toets-door = { $wie } oordeelde voor { $instantie }.
toets-plaats-deze-versie = De toets gaat over deze versie, zoals die nu is.
toets-plaats-daarna-veranderd = Na deze toets is er iets veranderd zonder nieuwe versie. Het oordeel over wettig en veilig geldt daarom niet meer.
toets-plaats-eerdere-versie = De toets gaat over een eerdere versie. Nu is het versie { $huidig }.
toets-plaats-buiten-keten = De toets hoort niet bij deze versies: hij ging over andere woorden.
toets-plaats-onbekend = Over welke woorden de toets ging, is niet na te gaan.
toets-zegel-veranderd = De toets is met de hand veranderd: het zegel klopt niet of is weg. Niets hiervan telt.
toets-voorwaarde-weg = (deze voorwaarde staat niet meer in het bestand)
toets-geldt = dit oordeel geldt voor het plan zoals het nu is
toets-opnieuw = dit oordeel geldt niet meer; het moet opnieuw
toets-geldt-versie = dit oordeel geldt voor deze versie
toets-geldt-niet-meer = dit oordeel geldt niet voor het plan zoals het nu is
toets-telt-niet = telt niet
toets-reden = Waarom: { $reden }
toets-steunt = Steunt op: { $wat }
toets-steunt-nergens = niets uit het plan
toets-steun-weg = { $id } (staat niet meer in het plan)
toets-uitkomst-voldaan = voldaan
toets-uitkomst-niet_voldaan = niet voldaan
toets-uitkomst-nog_onduidelijk = nog onduidelijk
toets-uitkomst-ja = ja
toets-uitkomst-nee = nee
toets-uitkomst-geen = geen uitkomst
toets-vraag-wettig = Wettig
toets-vraag-wettig-uitleg = Mag dit plan volgens de wet? Denk aan gezag, besluiten van de rechter, verboden op contact, en toestemming.
toets-vraag-wettig-legend = Is het plan wettig?
toets-vraag-veilig = Veilig
toets-vraag-veilig-uitleg = Kijk naar het hele plan, samen met wat je nu weet.
toets-vraag-veilig-legend = Is iedereen met dit plan veilig?
toets-vraag-ernstigNadeel = Ernstig nadeel
toets-vraag-ernstigNadeel-uitleg = Kijk naar het hele plan, samen met wat je nu weet. ‘Nee’ betekent: je verwacht het niet.
toets-vraag-ernstigNadeel-legend = Is met dit plan ernstig nadeel te verwachten?

toets-formulier = Jouw oordeel over versie { $versie }
toets-als = Je oordeelt als { $wie }, voor { $instantie }.
toets-alleen-eigen = Je schrijft alleen je eigen oordeel op. Aan het plan van de kring verandert niets. Er wordt pas iets opgeschreven als alles klopt.
toets-dag = Dag van de toets
toets-dag-mist = Vul de dag van de toets in.
toets-dag-later = Deze dag moet nog komen. Kies vandaag of een dag ervoor.
toets-antwoorden = Dit sprak de kring erover af:
toets-eerder = Eerder gezegd: { $uitkomst }.
toets-oordeel-over = Jouw oordeel over { $id }
toets-laten-staan = het eerdere oordeel blijft staan
toets-laten-onduidelijk = ik wacht nog; het blijft nog onduidelijk
toets-blijft = Hierover is voor deze versie al gezegd: { $uitkomst }. Dat blijft staan. Moet het anders? Dan maakt de kring eerst een nieuwe versie.
toets-steunt-vraag = Waar steunt dit op?
toets-steunt-uitleg = Aangevinkt staat wat het plan zelf bij deze voorwaarde noemt. Verander het als je op iets anders steunt.
toets-steunt-meer = Iets anders uit het plan
toets-waarom = Waarom? (niet verplicht)
toets-waarom-nodig = Waarom?
toets-waarom-uitleg = Eén of twee zinnen. De kring leest dit.
toets-mist-uitkomst = Kies een oordeel. Weet je het nog niet? Kies dan ‘nog onduidelijk’.
toets-mist-antwoord = Kies een antwoord. Weet je het nog niet? Kies dan ‘nog onduidelijk’.
toets-mist-reden = Schrijf een reden op. De kring wil weten wat er nog nodig is.
toets-fouten = { $aantal ->
    [one] Eén ding klopt nog niet. Er is nog niets opgeschreven.
   *[other] { $aantal } dingen kloppen nog niet. Er is nog niets opgeschreven.
  }
toets-daarna = Je schrijft dit op als jouw oordeel van { $dag } over versie { $versie }. Daarna ligt de tekst van deze versie vast.
toets-opslaan = Schrijf mijn oordeel op
toets-stoppen = Stop zonder op te schrijven
toets-al-klaar = Jouw instantie heeft over deze versie alles al gezegd. Moet het anders? Dan maakt de kring eerst een nieuwe versie.
toets-opgeschreven = Jouw oordeel over versie { $versie } is opgeschreven.

## Waarom iets niet kan, in woorden van deze bladzijde. $wie: namen; $dag, $dag2: dagen
weigering-toetsen-zonder-akkoord = Nog niet akkoord: { $wie }. De coördinator vraagt dat eerst en schrijft het op bij ‘Akkoord en exemplaren’.
weigering-toetsen-niet-doorgenomen = De coördinator heeft deze versie nog niet met iedereen doorgenomen. Dat gaat voor de toets.
weigering-toetsen-plan-veranderd = Deze versie is veranderd na een toets. Er is eerst een nieuwe versie nodig. Die maakt de coördinator bij ‘Versies’.
weigering-toetsen-toets-past-niet = Een toets van deze versie is met de hand veranderd. Zoek eerst het bestand zoals het was.
weigering-toetsen-zonder-instantie = Bij jou staat niet van welke instantie je bent. Kies dat eerst bij ‘Wie mag ingrijpen’.
weigering-toetsen-geen-reden = Schrijf een reden op. De kring wil weten wat er nog nodig is.
weigering-stellen-leeg = De voorwaarde heeft nog geen tekst. Schrijf op wat er nodig is, niet wie het doet.
weigering-stellen-geen-bedreiging = Schrijf ook op welk gevaar je ziet. Zo weet de kring waar de voorwaarde voor is.
weigering-stellen-te-laat = { $dag } ligt na de conferentie van { $dag2 }. De kring kent de voorwaarden voor de besloten tijd. Kies een eerdere dag, of wacht op een vervolgconferentie.
weigering-stellen-vast = De voorwaarden zijn vastgelegd op { $dag }. Er kan nu niets meer bij.
weigering-stellen-zei-geen = { $wie } zei op { $dag } dat er geen voorwaarden komen. Kies eerst ‘Wij stellen toch voorwaarden’.
weigering-opschrijven-geen-versie = Het plan heeft nog geen versienummer. Vraag de coördinator om het bestand opnieuw te bewaren.
weigering-opschrijven-niet-nfc = In dit bestand staan letters met losse accenten. Zet het eerst goed met de opdracht ‘kringplan format’.
weigering-schrijven-geen-zegel = Van dit plan is geen zegel te maken: een nummer staat er twee keer. Kijk bij ‘Controle’.
weigering-schrijven-geen-kenmerk = Dit bestand heeft geen kenmerk. Zonder kenmerk hoort een zegel nergens bij.
