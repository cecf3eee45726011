### PRV: data protection. One message per rule; arguments are ids and numbers only.

# Arguments: none
PRV-001 = Geen burgerservicenummer
    .waarom = Een burgerservicenummer hoort niet in dit plan, ook niet met toestemming. Een instantie die het nodig heeft, voegt het zelf toe.
    .bron = AVG en UAVG artikel 46; Autoriteit Persoonsgegevens
    .voorbeeld = In een toelichting staat een nummer van negen cijfers dat op een burgerservicenummer lijkt.
    .tekst = Hier staat een getal dat een burgerservicenummer kan zijn.
    .vraag = Haal het nummer weg en vraag: kan het plan zonder?
    .wat = Deze regel zoekt getallen van negen cijfers die door de elfproef komen.

# Arguments: gezondheid, strafrecht, minderjarige: none; delen: $id = recipient
PRV-002 = Gevoelig en delen
    .waarom = Over gezondheid en straf schrijf je zo min mogelijk op. Wie het plan krijgt, bepaalt de kring.
    .bron = UAVG artikelen 5, 22 en 30 tot en met 33; Jeugdwet 7.3.11; Wmo 5.3.3
    .voorbeeld = Het plan noemt de ziekte van een ex-partner die niet meedeed.
    .tekst-gezondheid = Deze tekst lijkt te gaan over de gezondheid van iemand die niet meedoet.
    .vraag-gezondheid = Vraag de kring: is dit nodig voor het plan, of kan het korter?
    .tekst-strafrecht = Deze tekst lijkt te gaan over straf of politie bij iemand die niet meedoet.
    .vraag-strafrecht = Vraag de kring: kunnen jullie dit weglaten of anders zeggen?
    .tekst-minderjarige = Hier staat een volledige geboortedatum of een adres van een kind.
    .vraag-minderjarige = Vraag de kring: is een leeftijd of woonplaats ook genoeg?
    .tekst-delen = Voor het delen met { $id } staat nog geen toestemming in het plan.
    .vraag-delen = Vraag de hoofdpersoon of een vertegenwoordiger: mag { $id } dit plan krijgen?
    .wat = Deze regel zoekt gevoelige woorden, gegevens van kinderen en toestemming om te delen.
