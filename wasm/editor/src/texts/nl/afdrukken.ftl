# Documenten maken, en het papier naast het formulier.

voorbeeld-niet-hier = Het deel om te printen zit niet in deze versie.
voorbeeld-uitleg = Zo ziet het plan er op papier uit. Dit zijn plaatjes. Gebruik je voorleessoftware? In het formulier staat hetzelfde. De PDF bij Documenten is ook goed voor te lezen.
# $nummer: welke bladzijde; $aantal: hoeveel er zijn
voorbeeld-bladzijde = bladzijde { $nummer } van { $aantal }

afdrukken-niet-hier = Documenten maken kan niet in deze versie.
afdrukken-uitleg = Hier maak je het papier voor de familie en de anderen. Dat gebeurt op dit apparaat. Er gaat niets naar internet.
afdrukken-bsn = In dit plan staat een burgerservicenummer. Haal het eerst weg. Met zo'n nummer maakt Kringplan geen documenten.

afdrukken-soort = Wat wil je maken?
afdrukken-soort-plan = Het hele plan
afdrukken-soort-plan-uitleg = alle hoofdstukken, met een samenvatting op de eerste bladzijde
afdrukken-soort-share = Ieders eigen deel
afdrukken-soort-share-uitleg = voor één persoon: wat doe ik, wie bel ik, hoe gaat het verder
afdrukken-soort-fridge = De week, voor op de koelkast
afdrukken-soort-fridge-uitleg = één bladzijde; let op, bezoek leest mee
afdrukken-soort-worksheet = Werkblad
afdrukken-soort-worksheet-uitleg = om op te schrijven in de besloten tijd
afdrukken-soort-distribution = Lijst van exemplaren
afdrukken-soort-distribution-uitleg = voor de coördinator: wie krijgt welk papier
afdrukken-soort-check = De toets
afdrukken-soort-check-uitleg = wat is beoordeeld, door wie, en of dat nog geldt
afdrukken-soort-check-form = Formulier voor de toets
afdrukken-soort-check-form-uitleg = om met de hand in te vullen

afdrukken-voor = Voor wie?
afdrukken-voor-iedereen = Iedereen, samen in één zip-bestand
afdrukken-instantie = Voor welke instantie?
afdrukken-alle-instanties = Alle instanties

afdrukken-taal = In welke taal staan de vaste woorden?
afdrukken-taal-plan = De taal van het plan
afdrukken-taal-eigen = De taal van de persoon
afdrukken-taal-nl = Nederlands
afdrukken-taal-en = Engels
afdrukken-taal-tr = Turks
afdrukken-taal-ar = Arabisch
afdrukken-taal-pl = Pools
afdrukken-taal-uk = Oekraïens

afdrukken-vorm = Als wat voor bestand?
afdrukken-vorm-pdf = PDF
afdrukken-vorm-pdf-uitleg = om te printen, te bewaren en te laten voorlezen
afdrukken-vorm-html = HTML
afdrukken-vorm-html-uitleg = een bladzijde voor de browser; de lezer kiest zelf hoe groot de letters zijn
afdrukken-vorm-png = PNG
afdrukken-vorm-png-uitleg = plaatjes, bijvoorbeeld voor een groepsapp; voorlezen kan niet
afdrukken-vorm-svg = SVG
afdrukken-vorm-svg-uitleg = plaatjes die scherp blijven bij vergroten; voorlezen kan niet

afdrukken-groot = Met grote letters
afdrukken-insluiten = Stop het planbestand in de PDF
afdrukken-insluiten-uitleg = Wie de PDF heeft, kan dan verder met het plan. Ook wat niet op papier staat zit erin, zoals telefoonnummers.

afdrukken-maak = Maak dit document
afdrukken-bezig = Het document wordt gemaakt…
afdrukken-bezig-met = Deel { $nummer } van { $aantal } wordt gemaakt…
# $bestand: naam van het bestand
afdrukken-klaar = { $bestand } is klaar
afdrukken-bewaar = Bewaar { $bestand }
afdrukken-bewaard = { $bestand } is bewaard.
afdrukken-verouderd = Het plan is daarna veranderd. Maak het document opnieuw als de verandering erin moet.
afdrukken-delen = { $aantal ->
    [one] Er zit één deel in.
   *[other] Er zitten { $aantal } delen in.
  }
afdrukken-van-wie = Van wie is welk deel?
afdrukken-zonder-deel = Van deze mensen vraagt het plan niets. Zij krijgen geen deel:
afdrukken-niemand = Er is nog niemand om een deel voor te maken.
afdrukken-dubbel = Twee mensen in dit plan hebben hetzelfde id. Dan zou de een het papier van de ander krijgen. Kijk bij Controle.
afdrukken-niet-geladen = Het deel om te printen is niet aangekomen. Kijk of er internet is en probeer het opnieuw. Het plan zelf is er gewoon nog.
afdrukken-gestopt = Dat lukte niet. Dit is een fout in Kringplan. Het plan zelf is er gewoon nog. Probeer het opnieuw of kies een ander document.
