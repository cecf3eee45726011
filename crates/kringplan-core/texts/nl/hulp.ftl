### HLP: help from outside. One message per rule; arguments are ids and numbers only.

# Arguments: $id = help
HLP-001 = Wie geeft de hulp
    .waarom = Wie hulp gaat regelen, wil weten waar dat kan.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: welke hulp van buiten
    .voorbeeld = Bij de hulp staat alleen het woord "hulpverlening".
    .tekst = Bij hulp { $id } staat nog geen organisatie of functie.
    .vraag = Vraag de kring: van welke organisatie of welk soort hulpverlener willen jullie { $id }?
    .wat = Deze regel kijkt of bij elke hulp een organisatie of functie staat.

# Arguments: $id = help
HLP-002 = Hulpvraag en begin
    .waarom = Met een duidelijke vraag en een begin weet de hulpverlener wat de kring verwacht.
    .bron = Uw Ouderplatform en Eigen Kracht-praktijk: hulpvragen horen in het plan
    .voorbeeld = Het wijkteam staat genoemd, maar niet wat het gaat doen.
    .tekst-vraag = Bij hulp { $id } staat nog niet wat jullie vragen.
    .vraag-vraag = Vraag de kring: wat willen jullie met { $id } bereiken?
    .tekst-begin = Bij hulp { $id } is nog niet duidelijk wanneer die begint.
    .vraag-begin = Vraag de kring: wanneer is { $id } op zijn laatst nodig?
    .wat = Deze regel kijkt bij elke hulp naar de vraag en het begin.

# Arguments: $id = help
HLP-003 = Trekker, antwoord en overbrugging
    .waarom = Het helpt als iemand uit de kring achter de hulp aan gaat. Bij een wachttijd is het fijn als er al iets loopt.
    .bron = Praktijk in Nieuw-Zeeland en Engeland: aanbieders zeggen later alsnog toe
    .voorbeeld = De hulp heet "aangevraagd", maar niemand uit de kring vraagt ernaar.
    .tekst-trekker = Nog niemand uit de kring regelt hulp { $id }.
    .vraag-trekker = Vraag de kring: wie van jullie belt over { $id }?
    .tekst-antwoord = Er staat nog niet wat de aanbieder op { $id } antwoordde.
    .vraag-antwoord = Vraag de trekker: is { $id } gevraagd, toegezegd of afgewezen?
    .tekst-overbrugging = Voor hulp { $id } is er een wachttijd, en nog geen afspraak tot die tijd.
    .vraag-overbrugging = Vraag de kring: wat helpt jullie zolang { $id } nog niet begint?
    .wat = Deze regel kijkt wie de hulp regelt en wat de aanbieder zei. Bij een wachttijd zoekt die een overbrugging.

# Arguments: $id = help, $deelnemer = the child's participant id
HLP-004 = Toestemming bij jeugdhulp
    .waarom = Bij jeugdhulp hangt het van de leeftijd af wie toestemming geeft. De wet kent uitzonderingen, zoals bij kinderbescherming.
    .bron = Jeugdwet artikelen 7.3.4, 7.3.5 en 7.3.15
    .voorbeeld = Voor hulp aan een kind van 14 gaf alleen de vader toestemming.
    .tekst-ouder = Bij hulp { $id } voor { $deelnemer } ontbreekt de toestemming van een ouder met gezag.
    .vraag-ouder = Vraag de ouders met gezag over { $deelnemer }: zeggen jullie ja tegen hulp { $id }?
    .tekst-kind = Bij hulp { $id } staat nog geen ja van { $deelnemer } zelf.
    .vraag-kind = Vraag { $deelnemer }: wil je hulp { $id }, en weet je wat dat inhoudt?
    .wat = Deze regel kijkt per kind naar leeftijd, gezag en toestemming. Dat gebeurt alleen bij jeugdhulp.
