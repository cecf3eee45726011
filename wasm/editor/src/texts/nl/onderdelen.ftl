# De onderdelen van het plan, de lijsten daarin, en de knoppen die meer dan één ding doen.
deel-wie = Wie doen mee
deel-kader = Kader en conferentie
deel-goed = Wat gaat goed
deel-zorgen = Zorgen en doelen
deel-afspraken = Afspraken
deel-hulp = Hulp van buiten
deel-volgen = Hoe volgen we het plan
deel-voorwaarden = Voorwaarden en toets
deel-akkoord = Akkoord en exemplaren
deel-bestand = Het hele bestand

wie-kring = De kring
wie-kring-uitleg = Familie, vrienden, buren en andere bekenden. Zij maken het plan.
wie-kring-toevoegen = Iemand van de kring toevoegen
wie-professional = Professionals
wie-professional-uitleg = Mensen die hier voor hun werk zijn. Zij geven informatie of hulp, en beslissen niet mee.
wie-professional-toevoegen = Professional toevoegen
wie-coordinator = Coördinator
wie-coordinator-uitleg = Onafhankelijk. Schrijft op wat de kring besluit.
wie-coordinator-toevoegen = Coördinator toevoegen
wie-verplaatst = Deze persoon staat nu bij: { $groep }.
meer-stem = Stem van het kind
meer-ouder = Ouder en gezag
meer-registratie = Beroepsregister
meer-deelnemer = Meer: kant, taal, tolk, wensen, uitleg
meer-contact = Telefoon, e-mail en adres
meer-contact-uitleg = Dit komt niet op het plan van anderen.

kader-dag = De conferentie
kader-dreigt = Dreigt er ingrijpen?
kader-dreigt-uitleg = Alleen als een instantie dreigt in te grijpen, ook als de familie dat niet wil. Dan horen er voorwaarden en een toets bij het plan.
kader-termijnen = Dagen die de wet noemt
kader-termijnen-uitleg = Vul alleen in wat bij dit plan hoort.
meer-conferentie = Was er toch een conferentie?
meer-vervolgconferenties = Vervolgconferenties
meer-ingrijpen = Ja, er dreigt ingrijpen
meer-wmo = Persoonlijk plan (Wmo)
meer-wvggz = Eigen plan van aanpak (Wvggz)
meer-schuld = Hulp bij schulden

goed-krachten = Wat gaat goed?
zorgen-zorgen = Waar maakt de kring zich zorgen over?
zorgen-doelen = Wat wil de kring bereiken?
zorgen-doelen-uitleg = Niet nodig. Soms helpt het om een doel op te schrijven.

afspraken-uitleg = Eén afspraak tegelijk: wie, wat en wanneer. Wat nog niet bekend is, kan leeg blijven.
afspraken-wanneer = Wanneer gebeurt het?
meer-met = Wie doen mee?
meer-beurten = Om de beurt: wie op welke dag?
meer-alsHetNietLukt = Als het niet lukt
meer-kijktMee = Wie kijkt mee?

hulp-uitleg = Alleen hulp waar de kring zelf om vraagt.
hulp-aanbieder = Wie geeft deze hulp?
hulp-begin = Wanneer begint het?
hulp-antwoorden = Antwoord op { $id }
hulp-antwoorden-los = Andere antwoorden
hulp-antwoorden-los-uitleg = Antwoorden die nog niet bij een vraag staan. Kies bij welke vraag ze horen.
hulp-antwoord-los = Los antwoord toevoegen
meer-overbrugging = Tot de hulp begint

volgen-hoogte = Elkaar op de hoogte houden
volgen-groep = Als het niet loopt
volgen-groep-uitleg = Een paar mensen van de kring komen dan bij elkaar.
volgen-aanleidingen = Wanneer komt die groep bij elkaar?
volgen-weer = Weer bij elkaar
volgen-uitvoering = Hoe gaat het met de afspraken?
volgen-uitvoering-uitleg = Dit komt later, als het plan loopt.
volgen-alles-op-lijst = { $aantal ->
    [one] Zet de ene andere afspraak op de lijst
   *[other] Zet de { $aantal } andere afspraken op de lijst
  }
volgen-alles-op-lijst-klaar = { $aantal ->
    [one] Er staat één regel bij.
   *[other] Er staan { $aantal } regels bij.
  }
volgen-nabellen = Nabellen
volgen-nabellen-uitleg = De coördinator belt na ongeveer vier weken: loopt het plan?
volgen-vier-weken = Zet het telefoontje op vier weken na de conferentie
volgen-vier-weken-klaar = Het telefoontje staat vier weken na de conferentie.

akkoord-versie = Dit is versie { $versie } van het plan.
akkoord-besloten-allen = Iedereen die erbij was, heeft besloten
akkoord-besloten-allen-klaar = Iedereen die erbij was, staat nu bij ‘wie hebben besloten’.
akkoord-wie = Wie is akkoord?
akkoord-wie-uitleg = Iedereen die erbij was of een taak heeft. Ook wie het later hoort.
akkoord-allen = { $aantal ->
    [one] De ene andere die erbij was, is akkoord
   *[other] Iedereen die erbij was, is akkoord ({ $aantal } mensen)
  }
akkoord-allen-klaar = { $aantal ->
    [one] Er staat één persoon bij als akkoord.
   *[other] Er staan { $aantal } mensen bij als akkoord.
  }
akkoord-doorgenomen = Samen doorgenomen
akkoord-voorgelegd = Voorgelegd voor de toets
akkoord-exemplaren = Exemplaren
akkoord-exemplaren-uitleg = Iedereen van de kring krijgt het plan. Een professional alleen bij een eigen deel of een toets.
akkoord-exemplaar-eerder = { $naam } (versie { $versie })
akkoord-exemplaren-eerder = { $aantal ->
    [one] Eén exemplaar van een eerdere versie
   *[other] { $aantal } exemplaren van eerdere versies
  }
akkoord-iedereen-op-lijst = { $aantal ->
    [one] Zet de ene die nog ontbreekt op de lijst
   *[other] Zet iedereen op de lijst ({ $aantal } mensen)
  }
akkoord-iedereen-op-lijst-klaar = { $aantal ->
    [one] Er staat één persoon bij op de lijst.
   *[other] Er staan { $aantal } mensen bij op de lijst.
  }
akkoord-alles-verstuurd = { $aantal ->
    [one] Het ene exemplaar is vandaag verstuurd ({ $dag })
   *[other] De { $aantal } exemplaren zijn vandaag verstuurd ({ $dag })
  }
akkoord-alles-verstuurd-klaar = { $aantal ->
    [one] Eén exemplaar heeft nu een dag van versturen.
   *[other] { $aantal } exemplaren hebben nu een dag van versturen.
  }
akkoord-toestemmingen = Toestemmingen
akkoord-toestemmingen-uitleg = Wie gaf toestemming om het plan te delen, of voor hulp?
meer-deel = Alleen met een deel akkoord
meer-afgerond = Het plan is klaar

## Lijsten: een ding met zijn nummer, de knop om toe te voegen, en wat er staat als de lijst leeg is
lijst-deelnemers-een = Persoon { $nummer }
lijst-deelnemers-toevoegen = Iemand toevoegen
lijst-conferentie-informatieronde-een = Informatie { $nummer }
lijst-conferentie-informatieronde-toevoegen = Informatie toevoegen
lijst-vervolgconferenties-een = Vervolgconferentie { $nummer }
lijst-vervolgconferenties-toevoegen = Vervolgconferentie toevoegen
lijst-plan-krachten-een = Wat goed gaat { $nummer }
lijst-plan-krachten-toevoegen = Nog iets wat goed gaat
lijst-plan-zorgen-een = Zorg { $nummer }
lijst-plan-zorgen-toevoegen = Zorg toevoegen
lijst-plan-doelen-een = Doel { $nummer }
lijst-plan-doelen-toevoegen = Doel toevoegen
lijst-plan-afspraken-een = Afspraak { $nummer }
lijst-plan-afspraken-toevoegen = Afspraak toevoegen
lijst-plan-afspraken-beurten-een = Beurt { $nummer }
lijst-plan-afspraken-beurten-toevoegen = Beurt toevoegen
lijst-plan-hulpVanBuiten-een = Hulpvraag { $nummer }
lijst-plan-hulpVanBuiten-toevoegen = Hulpvraag toevoegen
lijst-antwoorden-een = Antwoord { $nummer }
lijst-antwoorden-toevoegen = Antwoord toevoegen
lijst-plan-aanleidingen-een = Aanleiding { $nummer }
lijst-plan-aanleidingen-toevoegen = Aanleiding toevoegen
lijst-uitvoering-een = Hoe het gaat { $nummer }
lijst-uitvoering-toevoegen = Zet erbij hoe het gaat
lijst-nabellen-een = Telefoontje { $nummer }
lijst-nabellen-toevoegen = Telefoontje toevoegen
lijst-instanties-een = Instantie { $nummer }
lijst-voorwaarden-een = Voorwaarde { $nummer }
lijst-toetsen-een = Toets { $nummer }
lijst-plan-akkoord-een = Akkoord { $nummer }
lijst-plan-akkoord-toevoegen = Iemand toevoegen die akkoord is
lijst-doorgenomen-een = Keer { $nummer }
lijst-doorgenomen-toevoegen = Dag toevoegen
lijst-voorgelegd-een = Voorgelegd { $nummer }
lijst-voorgelegd-toevoegen = Zet erbij aan wie het is voorgelegd
lijst-exemplaren-een = Exemplaar { $nummer }
lijst-exemplaren-toevoegen = Exemplaar toevoegen
lijst-toestemmingen-een = Toestemming { $nummer }
lijst-toestemmingen-toevoegen = Toestemming toevoegen
lijst-leeg = Hier staat nog niets.
lijst-erbij = Toegevoegd: { $wat }.
lijst-weg = Verwijderd: { $wat }.
# $waar: de delen van het plan waar het nog genoemd wordt
lijst-nog-genoemd = Let op: dit staat nog bij { $waar }. Pas dat daar ook aan, of maak het ongedaan.
lijst-terug = Weer terug: { $wat }.
lijst-ongedaan = Ongedaan maken
lijst-verplaatst = { $wat } staat nu op plaats { $plaats }.
lijst-verwijder = Verwijder { $wat }
lijst-omhoog = Zet { $wat } omhoog
lijst-omlaag = Zet { $wat } omlaag
