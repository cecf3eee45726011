### BAS: basis and people. One message per rule; arguments are ids and numbers only.

# Arguments: none
BAS-001 = Hoofdvraag aanwezig
    .waarom = Een vraag over de toekomst geeft het gesprek richting. Zo weet iedereen waar het plan een antwoord op geeft.
    .bron = familiegroepsplan.nl, zelf doen: begin met één vraag over de toekomst
    .voorbeeld = Er staan vijf zorgen en zes afspraken, maar een hoofdvraag ontbreekt nog.
    .tekst = Het plan heeft nog geen hoofdvraag.
    .vraag = Vraag de kring: welke vraag willen jullie met dit plan beantwoorden?
    .wat = Deze regel kijkt of er een hoofdvraag is opgeschreven.

# Arguments: none
BAS-002 = Plansoort past bij de situatie
    .waarom = Bij elke plansoort hoort een andere wet. De soort moet daarom passen bij de mensen en de situatie.
    .bron = Jeugdwet artikel 1.1 (jeugdige); Wmo 2015 artikel 2.3.2; Wvggz artikel 5:5
    .voorbeeld = Een familiegroepsplan heeft als enige hoofdpersoon iemand van 46 jaar.
    .tekst-jeugdige = Dit is een familiegroepsplan, maar er is geen kind of jongere als hoofdpersoon.
    .vraag-jeugdige = Vraag de kring: om welk kind of welke jongere gaat het?
    .tekst-volwassene = Dit is een persoonlijk plan, maar nog zonder volwassen hoofdpersoon of vertegenwoordiger.
    .vraag-volwassene = Vraag de kring: voor welke volwassene is dit plan, of wie vertegenwoordigt de hoofdpersoon?
    .tekst-wvggz = Dit is een eigen plan van aanpak, maar zonder zorgmachtiging in voorbereiding.
    .vraag-wvggz = Kijk samen na: wordt er een zorgmachtiging voorbereid, of past een andere plansoort?
    .wat = Deze regel legt plansoort, situatie en leeftijd van de hoofdpersonen naast elkaar.

# Arguments: none
BAS-003 = Ouders met anderen
    .waarom = Een familiegroepsplan maken ouders samen met familie of anderen om het kind heen.
    .bron = Jeugdwet artikel 1.1 (familiegroepsplan)
    .voorbeeld = Alleen de moeder staat bij de mensen die het plan besloten.
    .tekst = Bij de makers ontbreekt nog een ouder, of iemand anders uit de omgeving.
    .vraag = Vraag de kring: welke ouder en welke anderen hebben dit plan samen gemaakt?
    .wat = Deze regel kijkt wie het plan besloten en wie daarvan ouder is.

# Arguments: none
BAS-004 = Zorgen en wat goed gaat
    .waarom = Wie alleen zorgen opschrijft, mist waar een kring op kan bouwen. Zonder zorgen is onduidelijk waarom er afspraken zijn.
    .bron = Gemeentelijke praktijk: werkblad met zorgen, wat goed gaat en plan
    .voorbeeld = Er staan twaalf zorgen in het plan en niets dat goed gaat.
    .tekst-zorg = Er staat nog geen zorg in het plan.
    .vraag-zorg = Vraag de kring: waar maken jullie je zorgen over?
    .tekst-kracht = Er staat nog niet in het plan wat er goed gaat.
    .vraag-kracht = Vraag de kring: wat gaat er al goed, en waar zijn jullie trots op?
    .wat = Deze regel kijkt of er minstens één zorg en één kracht staan.

# Arguments: $id = worry
BAS-005 = Elke zorg beantwoord
    .waarom = Een zorg die nergens terugkomt, raakt makkelijk uit beeld.
    .bron = Gemeentelijke en Engelse praktijk: het plan beantwoordt de zorgen
    .voorbeeld = De zorg over slecht slapen hoort bij geen enkele afspraak.
    .tekst = Bij zorg { $id } hoort nog geen afspraak, hulp of het teken "nu niet".
    .vraag = Vraag de kring: wat doen jullie met zorg { $id }, of laten jullie die nu rusten?
    .wat = Deze regel zoekt bij elke zorg een afspraak of hulp. Een zorg mag ook via een voorwaarde beantwoord zijn.

# Arguments: $id = the id that stands there twice
BAS-006 = Elk nummer één keer
    .waarom = Met twee dezelfde nummers weet niemand zeker welk van de twee bedoeld is.
    .bron = Ontwerpkeuze van Kringplan: elk onderdeel is apart te vinden
    .voorbeeld = Twee mensen in het plan hebben allebei het nummer p3.
    .tekst = Het nummer { $id } komt vaker dan één keer voor.
    .vraag = Kijk samen wie of wat { $id } houdt en geef het andere een nieuw nummer.
    .wat = Deze regel vergelijkt de nummers van mensen, afspraken, hulp en andere onderdelen.

# Arguments: none
BAS-007 = Verwijzing komt aan
    .waarom = Een verwijzing die nergens aankomt, laat open wie of wat bedoeld is.
    .bron = Eigen Kracht-praktijk: iedereen weet wie wat wanneer doet
    .voorbeeld = Een afspraak noemt p9 als eigenaar, maar niemand heeft dat nummer.
    .tekst = Het nummer hier verwijst niet naar iemand of iets dat hier past.
    .vraag = Vraag de kring: wie of wat bedoelden jullie hier?
    .wat = Deze regel volgt elke verwijzing naar een mens, zorg, afspraak of ander onderdeel.

# Arguments: geen: $id = participant; dubbel: $id, $ander = participants
BAS-008 = Eén kant per persoon
    .waarom = De kring beslist en professionals denken mee. Daarom hoort ieder duidelijk aan één kant.
    .bron = Eigen Kracht, veelgestelde vragen: het verschil tussen kring en professional
    .voorbeeld = De coördinator staat ook als lid van de kring in de lijst.
    .tekst-geen = Van deelnemer { $id } is nog niet duidelijk aan welke kant die staat.
    .vraag-geen = Vraag: hoort { $id } bij de kring, is die professional of coördinator?
    .tekst-dubbel = Deelnemers { $id } en { $ander } heten hetzelfde, maar staan aan verschillende kanten.
    .vraag-dubbel = Vraag: zijn { $id } en { $ander } één mens, en welke kant past dan?
    .wat = Deze regel kijkt naar de kant van elke deelnemer en naar gelijke namen.

# Arguments: $id = participant
BAS-009 = Dubbelrol uitgelegd
    .waarom = Wie betaald helpt, staat anders in de kring dan familie of vrienden. Een korte uitleg voorkomt vragen later.
    .bron = Eigen Kracht, veelgestelde vragen: de kring is het eigen netwerk
    .voorbeeld = Een mentor staat in de kring zonder dat erbij staat waarom.
    .tekst = Deelnemer { $id } hoort bij de kring, maar lijkt ook een betaalde rol te hebben.
    .vraag = Vraag { $id }: doe je mee als bekende of vanuit je werk?
    .wat = Deze regel zoekt bij kringleden woorden voor betaalde rollen. Met een toelichting erbij blijft de regel stil.

# Arguments: geen: none; gehoord: $id = participant
BAS-010 = Hoofdpersoon erbij
    .waarom = Het plan is van de hoofdpersoon en de kring. Daarom staat erin wie dat is en hoe die meedeed.
    .bron = Eigen Kracht, veelgestelde vragen: hoofdpersoon en kring beslissen samen
    .voorbeeld = Bij niemand in het plan staat dat die de hoofdpersoon is.
    .tekst-geen = Nog bij niemand staat dat die de hoofdpersoon is.
    .vraag-geen = Vraag de kring: over wie gaat dit plan?
    .tekst-gehoord = Van hoofdpersoon { $id } staat er nog niet hoe die meedeed of gehoord werd.
    .vraag-gehoord = Vraag de kring: was { $id } erbij, of is { $id } anders gehoord?
    .wat = Deze regel zoekt een hoofdpersoon en kijkt of die aanwezig was of gehoord is.

# Arguments: $id = participant
BAS-011 = Stem van het kind
    .waarom = Een kind over wie het plan gaat, heeft zelf ook iets te zeggen. Een tekening, brief of filmpje kan ook.
    .bron = Praktijk in Nederland en Engeland: kinderen doen mee, zo nodig met steun
    .voorbeeld = Een hoofdpersoon van 13 jaar was er niet en er ligt geen brief.
    .tekst = Het plan vertelt nog niet hoe kind { $id } meedeed of gehoord is.
    .vraag = Vraag de kring: hoe horen we wat { $id } wil, en wie helpt daarbij?
    .wat = Deze regel kijkt bij elke hoofdpersoon onder de 18 naar aanwezigheid en stem.

# Arguments: $aantal = kring members, $min = threshold
BAS-012 = Kring klein
    .waarom = Met meer mensen wordt het dragen lichter. Gemiddeld doen negen tot twaalf mensen mee aan een conferentie.
    .bron = Eigen Kracht, jaarcijfers: gemiddeld aantal deelnemers per conferentie
    .voorbeeld = In de kring staan alleen een moeder en een oma.
    .tekst = Aantal mensen in de kring: { $aantal }. Vanaf { $min } mensen is er meer om op terug te vallen.
    .vraag = Vraag de kring: wie willen jullie er nog bij vragen?
    .wat = Deze regel telt de mensen aan de kant van de kring.
