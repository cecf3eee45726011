### AFS: agreements, who does what and when. One message per rule; arguments are ids and numbers only.

# Arguments: $id = agreement
AFS-001 = Wie ingevuld
    .waarom = Met één eigenaar weet iedereen wie de afspraak trekt. Anderen kunnen altijd meedoen.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: wie doet wat
    .voorbeeld = Bij het ophalen van school staat nog geen naam.
    .tekst = Bij afspraak { $id } staat nog niet wie het doet.
    .vraag = Vraag de kring: wie van jullie neemt afspraak { $id } op zich?
    .wat = Deze regel kijkt of elke afspraak een eigenaar heeft.

# Arguments: $id = agreement
AFS-002 = Wat ingevuld
    .waarom = Een paar woorden met een werkwoord maken zichtbaar wat iemand gaat doen.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: wat gaat er gebeuren
    .voorbeeld = Een afspraak bestaat uit het ene woord "boodschappen".
    .tekst-leeg = Bij afspraak { $id } staat nog niet wat er gebeurt.
    .vraag-leeg = Vraag de kring: wat gaat er gebeuren bij afspraak { $id }?
    .tekst-kort = In afspraak { $id } is nog niet te lezen wat iemand precies doet.
    .vraag-kort = Vraag de eigenaar van { $id }: wat doe je precies?
    .wat = Deze regel telt de woorden van een afspraak en zoekt een werkwoord. Drie woorden zijn al genoeg.

# Arguments: $id = agreement
AFS-003 = Wanneer ingevuld
    .waarom = Zonder moment blijft een goed voornemen snel liggen.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: wanneer gebeurt het
    .voorbeeld = Bij het maken van een lijstje staat dat de dag later komt.
    .tekst-geen = Bij afspraak { $id } staat nog niet wanneer het gebeurt.
    .vraag-geen = Vraag de kring: wanneer begint { $id }, en hoe vaak gebeurt het?
    .tekst-open = Het moment van afspraak { $id } is nog open.
    .vraag-open = Vraag de eigenaar: welke dag of welke gebeurtenis past bij { $id }?
    .wat = Deze regel zoekt een datum, een periode, een ritme of een gebeurtenis.

# Arguments: $id = agreement
AFS-004 = Duidelijk in plaats van vaag
    .waarom = Een duidelijke afspraak is makkelijker vol te houden en na te kijken.
    .bron = Rechtbank Oost-Brabant, 23 februari 2016 (zoals de familie vertelt): duidelijke afspraken telden mee
    .voorbeeld = "Probeert vaker langs te komen", zonder te zeggen hoe vaak.
    .tekst = In afspraak { $id } staat een woord dat ieder anders kan opvatten.
    .vraag = Vraag de eigenaar van { $id }: hoe vaak, hoeveel of hoe lang is dat?
    .wat = Deze regel zoekt woorden zoals "vaker", zonder getal of maat ernaast. Een dag of ritme bij het moment telt ook.

# Arguments: $id = agreement
AFS-005 = Eén eigenaar, niet iedereen
    .waarom = Als iedereen iets doet, wacht vaak ieder op de ander.
    .bron = Eigen Kracht-praktijk en Engelse praktijk: één trekker uit de familie
    .voorbeeld = Als eigenaar van een afspraak staat "de familie" in het plan.
    .tekst-tekst = Volgens de tekst van afspraak { $id } doet een hele groep het.
    .vraag-tekst = Vraag de kring: wie van jullie gaat voorop bij { $id }?
    .tekst-eigenaar = De eigenaar van afspraak { $id } is een groep, niet één mens.
    .vraag-eigenaar = Vraag de groep: wie mag de anderen aan { $id } herinneren?
    .tekst-met = Aan afspraak { $id } doet iedereen mee, maar een eigenaar ontbreekt.
    .vraag-met = Vraag de kring: bij wie kunnen jullie terecht over { $id }?
    .wat = Deze regel zoekt groepswoorden bij wie een afspraak doet. Samen meedoen mag altijd.

# Arguments: $id = agreement
AFS-006 = Professional hoort bij hulp
    .waarom = De afspraken zijn van de kring en professionals sluiten daarbij aan. Hun deel past bij hulp van buiten.
    .bron = Eigen Kracht, veelgestelde vragen: hulpverleners sluiten aan bij het plan
    .voorbeeld = Een wijkcoach staat als eigenaar bij een afspraak van de kring.
    .tekst = Afspraak { $id } ligt nu bij een professional.
    .vraag = Vraag de kring: is { $id } hulp van buiten, of doet iemand van jullie dit?
    .wat = Deze regel kijkt aan welke kant de eigenaar van een afspraak staat.

# Arguments: $aantal = help requests, $totaal = agreements and help requests
AFS-007 = Eigen aandeel van de kring
    .waarom = In een eigen plan doet de kring zelf wat kan. Hulp van buiten vult dat aan.
    .bron = Eigen Kracht, over het familiegroepsplan: een plan van de familie zelf
    .voorbeeld = Er staan twee afspraken van de kring en zeven vragen om hulp.
    .tekst = Hulpvragen: { $aantal } van de { $totaal } onderdelen. Dat is meer dan de helft.
    .vraag = Vraag de kring: wat willen en kunnen jullie hiervan zelf doen?
    .wat = Deze regel telt de hulpvragen en de afspraken van de kring.

# Arguments: none
AFS-008 = Elkaar op de hoogte houden
    .waarom = Wie weet hoe het gaat, kan op tijd bijspringen.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: elkaar op de hoogte houden
    .voorbeeld = Er is een groepsapp, maar niemand zorgt ervoor.
    .tekst = Het plan zegt nog niet hoe jullie elkaar op de hoogte houden, of via wie.
    .vraag = Vraag de kring: hoe horen jullie van elkaar, en wie zorgt daarvoor?
    .wat = Deze regel kijkt naar de manier én naar de persoon die ervoor zorgt.

# Arguments: none
AFS-009 = Als er iets verandert
    .waarom = Er komt altijd iets tussen, zoals ziekte of vakantie. Dan helpt het als de weg al bekend is.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: wat doen we bij verandering
    .voorbeeld = Oma gaat op vakantie en het plan zegt niet wat er dan gebeurt.
    .tekst = Er staat nog niet wat jullie doen als er iets verandert.
    .vraag = Vraag de kring: wat doe je als je een afspraak niet kunt nakomen?
    .wat = Deze regel kijkt of het plan iets zegt over veranderingen.

# Arguments: $id = agreement
AFS-010 = Plan B bij veiligheid
    .waarom = Op een afspraak over veiligheid moet je kunnen rekenen, ook bij ziekte of pech.
    .bron = Engelse praktijk: een plan zegt ook wat er gebeurt als iets niet lukt
    .voorbeeld = Oma past op als het nodig is, maar niemand valt voor haar in.
    .tekst = Afspraak { $id } hoort bij een voorwaarde, maar heeft nog geen plan B.
    .vraag = Vraag de eigenaar: wie springt in als { $id } een keer niet lukt?
    .wat = Deze regel kijkt bij afspraken over een voorwaarde wat er gebeurt als het niet lukt.

# Arguments: lasten: $id = participant, $aantal = agreements of that person, $totaal = all agreements; kind: $id = agreement, $max = age limit
AFS-011 = Lasten verdeeld
    .waarom = Wie te veel draagt, houdt het minder lang vol. Voor een jong kind is zorgen voor veiligheid te zwaar.
    .bron = Ontwerpkeuze van Kringplan, naar jaarcijfers van Eigen Kracht over overbelasting
    .voorbeeld = Eén zus is eigenaar van acht van de elf afspraken.
    .tekst-lasten = Deelnemer { $id } draagt { $aantal } van de { $totaal } afspraken.
    .vraag-lasten = Vraag { $id }: is dit vol te houden, en wie kan iets overnemen?
    .tekst-kind = Afspraak { $id } gaat over veiligheid en ligt bij een kind onder { $max } jaar.
    .vraag-kind = Vraag de kring: welke volwassene kan { $id } dragen?
    .wat = Deze regel telt afspraken per persoon. Ook kijkt die naar de leeftijd bij afspraken over veiligheid.
