### PRO: the process of the conference. One message per rule; arguments are ids and numbers only.

# Arguments: $id = participant
PRO-001 = Besloten tijd zonder professionals
    .waarom = In de besloten tijd praat de kring vrijuit en beslist zelf. Professionals en coördinator wachten dan ergens anders.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: de besloten tijd
    .voorbeeld = De gezinsvoogd staat bij de aanwezigen van de besloten tijd.
    .tekst = Deelnemer { $id } staat bij de besloten tijd, maar hoort niet bij de kring.
    .vraag = Vraag de kring: was { $id } er echt bij, of alleen bij een ander deel?
    .wat = Deze regel bekijkt wie er bij de besloten tijd van elke conferentie waren.

# Arguments: aanbieder: $id = help; voorwaarde: $id = condition, check or body; organisatie: $id = coordinator
PRO-002 = Coördinator onafhankelijk
    .waarom = De coördinator helpt niet, stelt geen voorwaarden en toetst niet. Zo kan iedereen die vertrouwen.
    .bron = Eigen Kracht, coördinator worden: een onafhankelijke medeburger
    .voorbeeld = De coördinator werkt bij het wijkteam dat in het plan hulp geeft.
    .tekst-aanbieder = Bij hulp { $id } staat de coördinator als degene die helpt.
    .vraag-aanbieder = Vraag de kring: wie anders kan hulp { $id } geven?
    .tekst-voorwaarde = Bij { $id } staat de coördinator als degene die een voorwaarde stelt of toetst.
    .vraag-voorwaarde = Vraag de instantie: welke professional hoort bij { $id } te staan?
    .tekst-organisatie = De organisatie van coördinator { $id } komt ook ergens anders in het plan voor.
    .vraag-organisatie = Kijk na: werkt { $id } voor die organisatie, en wie kan dit overnemen?
    .wat = Deze regel zoekt de coördinator en de eigen organisatie bij hulp, voorwaarden en toetsen.

# Arguments: $id = agreement
PRO-003 = Coördinator zonder taak
    .waarom = Na het nabellen stopt het werk van de coördinator. Een afspraak heeft iemand nodig die blijft.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: de taak eindigt na het nabellen
    .voorbeeld = De coördinator belt volgens het plan elke week met school.
    .tekst = Afspraak { $id } staat nu op naam van de coördinator.
    .vraag = Vraag de kring: wie van jullie neemt afspraak { $id } over?
    .wat = Deze regel kijkt of een afspraak bij de coördinator ligt.

# Arguments: $id = participant
PRO-004 = De kring beslist
    .waarom = De kring beslist over de eigen afspraken. De coördinator mag ze opschrijven, maar beslist niet mee.
    .bron = Eigen Kracht, veelgestelde vragen: alleen hoofdpersoon en kring beslissen
    .voorbeeld = Een jeugdbeschermer voegde na de besloten tijd zelf een afspraak toe.
    .tekst = Bij deze versie beslist of schrijft { $id } mee, met een andere rol dan de kring.
    .vraag = Vraag de kring: is dit jullie eigen besluit, en wie van jullie besloten mee?
    .wat = Deze regel kijkt wie het plan opschreef en wie erover besloten.

# Arguments: $id = participant
PRO-005 = Iedereen akkoord
    .waarom = Een plan werkt als iedereen ja zegt tegen wat erin staat. Wie er niet was, kan later ja zeggen.
    .bron = Eigen Kracht-praktijk en Nieuw-Zeeland: ook afwezigen met een taak zeggen ja
    .voorbeeld = Een oom heeft twee taken, maar zijn akkoord ontbreekt.
    .tekst-aanwezig = Deelnemer { $id } deed mee, maar het akkoord staat er nog niet bij.
    .vraag-aanwezig = Vraag { $id }: kun je met dit plan instemmen, of wat mist er nog?
    .tekst-taak = Deelnemer { $id } was er niet bij en heeft wel een taak zonder akkoord.
    .vraag-taak = Bel { $id } en vraag: neem je deze taak op je?
    .wat = Deze regel zoekt een akkoord van iedere aanwezige uit de kring. Ook iedereen met een taak telt mee.

# Arguments: none
PRO-006 = Geen verslag van de besloten tijd
    .waarom = Mensen praten vrijer als later nergens staat wie wat zei. Het plan bewaart alleen waar jullie samen op uitkwamen.
    .bron = Praktijk in Nieuw-Zeeland: alleen wat is afgesproken komt op papier
    .voorbeeld = In een toelichting staat wie het eerst oneens was met een afspraak.
    .tekst = Deze tekst lijkt te vertellen wie wat zei in de besloten tijd.
    .vraag = Vraag de kring: hoe schrijven we hier alleen op wat jullie afspraken?
    .wat = Deze regel zoekt in vrije tekst naar woorden die op een verslag lijken.

# Arguments: none
PRO-007 = Plan doorgenomen
    .waarom = Bij het doornemen merken jullie samen wat nog niet duidelijk is.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: het plan doornemen met de aanwezigen
    .voorbeeld = Het plan is besloten, maar de datum van doornemen ontbreekt.
    .tekst = Er staat nog niet dat deze versie met de aanwezigen is doorgenomen.
    .vraag = Neem het plan samen door en vraag: weet ieder wie wat wanneer doet?
    .wat = Deze regel kijkt of bij de huidige versie een datum van doornemen hoort.

# Arguments: $id = participant
PRO-008 = Exemplaar voor iedereen
    .waarom = Wie meedeed, krijgt het plan ook zelf in handen. Een professional krijgt het alleen met een aandeel of een toets.
    .bron = Eigen Kracht-praktijk: ieder krijgt een exemplaar; AVG: niet meer delen dan nodig
    .voorbeeld = Een zus van 14 jaar staat niet op de lijst met exemplaren.
    .tekst-kring = Voor deelnemer { $id } staat nog geen exemplaar van deze versie op de lijst.
    .vraag-kring = Vraag { $id }: hoe wil je het plan krijgen, op papier of anders?
    .tekst-professional = Professional { $id } krijgt een exemplaar, maar heeft geen aandeel en geen toets.
    .vraag-professional = Vraag de kring: waarvoor heeft { $id } het hele plan nodig?
    .wat = Deze regel legt de lijst met exemplaren naast de lijst met deelnemers.

# Arguments: $id = participant
PRO-009 = Taal en tolk
    .waarom = Wie het plan niet goed kan lezen of volgen, kan er moeilijk over meebeslissen.
    .bron = Eigen Kracht-praktijk: aansluiten bij taal en cultuur van de familie
    .voorbeeld = Een tante spreekt vooral Turks en er is niets geregeld.
    .tekst-taal = Deelnemer { $id } spreekt een andere taal dan die van het plan.
    .vraag-taal = Vraag { $id }: helpt een tolk, of een exemplaar in je eigen taal?
    .wat = Deze regel vergelijkt de taal van elke deelnemer met de taal van het plan. Een tolk of vertaald exemplaar is genoeg.
