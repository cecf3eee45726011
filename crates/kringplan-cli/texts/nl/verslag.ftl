### Het rapport voor mensen, de uitleg van codes en de lijst van regels.

ernst-fout = fout
ernst-waarschuwing = waarschuwing
ernst-tip = tip
verslag-invoer = standaardinvoer
verslag-pijl = →
verslag-plek = regel { $regel }, kolom { $kolom }
verslag-onleesbaar = { $aantal ->
        [one] Zo is dit bestand niet te lezen: er is 1 punt om te herstellen.
       *[other] Zo is dit bestand niet te lezen: er zijn { $aantal } punten om te herstellen.
    }
verslag-telling = Samen: { $fout ->
        [one] 1 fout
       *[other] { $fout } fouten
    }, { $waarschuwing ->
        [one] 1 waarschuwing
       *[other] { $waarschuwing } waarschuwingen
    }, { $tip ->
        [one] 1 tip
       *[other] { $tip } tips
    } (peildatum { $dag }; profielen: { $profielen }).
toestand-regel = Toestand: { $toestand }.
toestand-versie = versie { $versie }
toestand-sinds = sinds { $dag }
toestand-aan-zet = Aan zet: { $wie }.
toestand-stap = Volgende stap: { $stap }

## Waar iets staat
# $plaats: bijvoorbeeld afspraak A3; $onderdeel: namen uit het bestand
plaats-in = { $plaats } (bij { $onderdeel })
plaats-deelnemers = deelnemer
plaats-vervolgconferenties = vervolgconferentie
plaats-informatieronde = informatie
plaats-instanties = instantie
plaats-voorwaarden = voorwaarde
plaats-zorgen = zorg
plaats-krachten = kracht
plaats-doelen = doel
plaats-afspraken = afspraak
plaats-hulpVanBuiten = hulp
plaats-aanleidingen = aanleiding
plaats-akkoord = akkoord
plaats-doorgenomen = doorgenomen
plaats-voorgelegd = voorgelegd
plaats-toetsen = toets
plaats-oordelen = oordeel
plaats-antwoorden = antwoord
plaats-uitvoering = voortgang
plaats-exemplaren = exemplaar
plaats-nabellen = telefoontje
plaats-toestemmingen = toestemming
plaats-handtekeningen = handtekening
plaats-beurten = beurt

## Hoofdstukken
hoofdstuk-bestand = Het hele bestand
hoofdstuk-overig = Overig
hoofdstuk-schema = Schema
hoofdstuk-schemaVersie = Schemaversie
hoofdstuk-kenmerk = Kenmerk
hoofdstuk-plansoort = Soort plan
hoofdstuk-taal = Taal
hoofdstuk-kader = Kader
hoofdstuk-deelnemers = Deelnemers
hoofdstuk-conferentie = Conferentie
hoofdstuk-vervolgconferenties = Vervolgconferenties
hoofdstuk-instanties = Instanties
hoofdstuk-voorwaarden = Voorwaarden
hoofdstuk-voorwaardenVastgelegd = Zegel op de voorwaarden
hoofdstuk-plan = Plan
hoofdstuk-plan-versie = Versie
hoofdstuk-plan-beslotenOp = Wanneer de kring besloot
hoofdstuk-plan-beslotenDoor = Wie besloten
hoofdstuk-plan-opgeschrevenDoor = Wie het opschreef
hoofdstuk-plan-vervangt = De versie hiervoor
hoofdstuk-plan-hoofdvraag = Hoofdvraag
hoofdstuk-plan-zorgen = Zorgen
hoofdstuk-plan-krachten = Krachten
hoofdstuk-plan-doelen = Doelen
hoofdstuk-plan-afspraken = Afspraken
hoofdstuk-plan-hulpVanBuiten = Hulp van buiten
hoofdstuk-plan-opDeHoogte = Elkaar op de hoogte houden
hoofdstuk-plan-bijVerandering = Als er iets verandert
hoofdstuk-plan-groep = De groep
hoofdstuk-plan-aanleidingen = Wanneer de groep bij elkaar komt
hoofdstuk-plan-weerBijElkaar = Weer bij elkaar
hoofdstuk-plan-akkoord = Akkoord
hoofdstuk-doorgenomen = Doorgenomen
hoofdstuk-voorgelegd = Voorgelegd
hoofdstuk-toetsen = Toets wettig en veilig
hoofdstuk-antwoorden = Antwoorden van aanbieders
hoofdstuk-uitvoering = Uitvoering
hoofdstuk-exemplaren = Exemplaren
hoofdstuk-nabellen = Nabellen
hoofdstuk-toestemmingen = Toestemmingen
hoofdstuk-afgerond = Afgerond
hoofdstuk-handtekeningen = Handtekeningen
hoofdstuk-uitbreidingen = Uitbreidingen

## Uitleg van een code
uitleg-wat = Waar het naar kijkt
uitleg-waarom = Waarom
uitleg-vraag = Wat je leest en wat je vraagt
uitleg-voorbeeld = Voorbeeld
uitleg-bron = Bron
uitleg-profielen = Wanneer doet deze regel mee
uitleg-vervallen = Deze code bestaat niet meer. Opvolger: { $code }.

## De lijst van regels
regels-code = code
regels-naam = naam
regels-ernst = ernst
regels-nummer = nummer
regels-profielen = doet mee
profiel-altijd = altijd
profiel-eigen-kracht = alleen bij eigen_kracht
profiel-verzacht = altijd; bij vrij wordt een fout een waarschuwing
profiel-alleen-bij = { $basis }, en alleen met { $profielen }
