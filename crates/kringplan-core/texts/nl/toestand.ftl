### Toestanden van een plan, wie aan zet is, en de rijen van de tabel.

toestand-concept = concept
    .uitleg = De kring is nog bezig met het plan.
    .stap = Schrijf op wat de kring besloot, met de dag en ten minste één afspraak.
toestand-opgeschreven = opgeschreven
    .uitleg = Het plan staat op papier, maar nog niet iedereen heeft het nagelopen en ja gezegd.
    .stap = Loop het plan na met iedereen en schrijf op wie akkoord is.
toestand-doorgenomen = doorgenomen
    .uitleg = Iedereen is akkoord; de instantie heeft het plan nog niet.
    .stap = Leg het plan voor aan de instantie die voorwaarden stelde.
toestand-ter-toets = ter toets
    .uitleg = De instantie kijkt of het plan wettig en veilig is.
    .stap = De instantie oordeelt over haar voorwaarden, en apart over wettig en veilig.
toestand-terug-naar-kring = terug naar de kring
    .uitleg = De instantie zei bij een punt nee. Dat hoort erbij: jullie beslissen hoe het plan verandert.
    .stap = De kring past het plan aan en maakt een nieuwe versie.
toestand-vastgesteld = vastgesteld
    .uitleg = Het plan geldt; nog niet iedereen heeft een exemplaar.
    .stap = Stuur iedereen een exemplaar en schrijf op wanneer.
toestand-in-uitvoering = in uitvoering
    .uitleg = Iedereen heeft het plan en is ermee aan de slag.
    .stap = Doe wat is afgesproken en kom weer bij elkaar op de gekozen dag.
toestand-afgerond = afgerond
    .uitleg = De kring heeft gezegd dat het plan klaar is.
    .stap = Er hoeft niets meer te gebeuren.
hertoets = Een oordeel rust op iets dat stopte of is afgewezen. Vraag de instantie opnieuw te kijken.
bijgesteld = bijgesteld

aan-zet-kring = de kring
aan-zet-coordinator = de coördinator
aan-zet-instantie = de instantie

rij-afgerond = Zei de kring dat het plan klaar is?
rij-concept = Is er nog geen dag van besluit, of geen afspraak of hulp?
rij-opgeschreven = Is het nog niet doorgenomen, of mist er een akkoord?
rij-terug = Dreigt ingrijpen en zei een geldend oordeel nee?
rij-doorgenomen = Dreigt ingrijpen en is het nog niet voorgelegd?
rij-toets = Dreigt ingrijpen en is een oordeel nog open?
rij-hertoets-vast = Rust een oordeel op iets dat stopte, en is een exemplaar nog niet verstuurd?
rij-hertoets-loopt = Rust een oordeel op iets dat stopte?
rij-vastgesteld = Is een exemplaar nog niet verstuurd?
rij-uitvoering = Zijn alle exemplaren verstuurd?
diagram-ja = ja
diagram-nee = nee
diagram-hertoets = hertoets nodig
kop-toestand = toestand
kop-uitleg = wat het betekent
kop-stap = wat nu nodig is

### Woorden van de uitleg bij een regel.
ernst-fout = fout
ernst-waarschuwing = waarschuwing
ernst-tip = tip
uitleg-wat = Wat
uitleg-waarom = Waarom
uitleg-voorbeeld = Voorbeeld
uitleg-bron = Bron
uitleg-profielen = Doet mee
profiel-aan = doet mee
profiel-verzacht = doet mee, een fout wordt een waarschuwing
profiel-rust = doet niet mee
profiel-alleen = alleen bij
