### Waarom er geen document komt, en wat je moet weten voor je het weggeeft. Ids, codes en namen van lettertypen.

afdruk-bsn = In dit plan staat een burgerservicenummer. Haal het weg; bij de punten van de controle staat de plek.
afdruk-mislukt = Afdrukken lukt niet. Dit is een fout in Kringplan; meld hem zonder het plan mee te sturen: { $melding }
afdruk-onleesbaar = Dit plan is nog niet te lezen. Zet eerst goed wat de controle noemt.
afdruk-zonder-plan = Alleen het lege werkblad kan zonder plan.
afdruk-verzoek = Wat hier gevraagd wordt, is niet te begrijpen: { $melding }
afdruk-dag = { $dag } is geen dag. Schrijf een dag als 2026-03-14.
afdruk-letters-missen = De lettertypen voor dit document zijn er nog niet: { $letters }. Kijk of er internet is en probeer het opnieuw.
afdruk-geen-lettertype = Dit is geen lettertype van deze versie.
# $taal: een taalcode; $bekend: taalcodes
afdruk-taal-onbekend = In de taal { $taal } hebben we geen vaste woorden. Kies uit: { $bekend }.
afdruk-niets-te-toetsen = In dit plan vraagt geen instantie een toets. Zet er eerst een instantie in, met een ingreep of een voorwaarde. Of druk het plan zelf af.
afdruk-onbekende-instantie = { $id } is geen instantie in dit bestand. Kies uit: { $bekend }.
afdruk-voor-plan = Dit document is voor iedereen hetzelfde. Kies geen persoon, of kies een ander document.
afdruk-voor-wie = Voor wie is dit deel? Kies een persoon.
afdruk-voor-iedereen = Alleen ieders eigen deel is er voor iedereen apart.
afdruk-onbekend = { $id } staat niet in dit plan. Kies uit: { $bekend }.
afdruk-deel-coordinator = { $id } is de coördinator en heeft geen deel in het plan. Kies de lijst van exemplaren.
afdruk-geen-deel = Het plan vraagt niets van { $id }. Daarom is er geen deel om te geven.
afdruk-groot-niet = Grote letters zijn er voor het plan, voor ieders deel en voor de toets.
afdruk-groot-bladzijde = Op een HTML-bladzijde kiest de lezer zelf hoe groot de letters zijn.
afdruk-insluiten-niet = Het planbestand kan alleen in de PDF van het hele plan.
afdruk-ppi-niet = Hoe fijn een plaatje is, kies je alleen bij PNG.
afdruk-bladzijden-niet = Losse bladzijden zijn er alleen als plaatjes.
afdruk-bladzijden-keuze = De eerste bladzijde is 1, en de laatste komt er niet voor.

# $tekens: elk teken met zijn Unicode-nummer
afdruk-tekens = Voor deze tekens hebben we geen letter; op papier staat daar �: { $tekens }
afdruk-ingesloten = Let op: in deze PDF zit het hele planbestand, ook wat niet op papier staat, zoals telefoonnummers.
# $wie: id en naam; $taal: een taalcode
afdruk-taal-niet = { $wie } leest de taal { $taal }. Daarin hebben we geen vaste woorden, dus dit deel is in de taal van het plan.
afdruk-delen-nummer = Let op: hier staat het telefoonnummer op van wie je belt. Mag iedereen die het leest dat hebben?
afdruk-koelkast = Lees het blad eerst zelf: op de koelkast leest bezoek mee.

uithalen-geen-pdf = Dit is geen PDF die we kunnen lezen. Misschien is hij beschadigd, of zit er een wachtwoord op.
uithalen-niets = In deze PDF zit geen planbestand. Dat zit er alleen in als daar bij het maken voor is gekozen.
uithalen-meer = In deze PDF zit meer dan één bestand dat het plan kan zijn. Vraag de maker om het planbestand zelf.
uithalen-stuk = Het planbestand in deze PDF is beschadigd. Vraag de maker om een nieuwe PDF.
uithalen-te-groot = Het bestand in deze PDF is groter dan we lezen.
