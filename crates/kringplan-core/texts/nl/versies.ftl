### Versies van een plan: waarom er geen nieuwe komt, en wat je moet weten. Waarden zijn ids, nummers en dagen.

versies-geen-kenmerk = In dit bestand staat geen kenmerk. Zonder kenmerk is niet te zien bij welk plan een versie hoort.
versies-geen-versie = Het plan heeft nog geen versienummer. Zet in het bestand bij plan: "versie": 1.
versies-geen-zegel = In dit bestand staat een id twee keer, of er mist een id. Of twee namen zijn gelijk zodra de accenten vastzitten. Herstel dat eerst; kringplan check wijst de plek aan.
    .scherm = In dit bestand staat een id twee keer, of er mist een id. Of twee namen zijn gelijk zodra de accenten vastzitten. Herstel dat eerst; de controle wijst de plek aan.
versies-bsn = In dit plan staat een burgerservicenummer. Haal het weg; kringplan check wijst de plek aan.
    .scherm = In dit plan staat een burgerservicenummer. Haal het weg; de controle wijst de plek aan.
versies-niet-nfc = In dit bestand staan letters met losse accenten. Zet het eerst goed met kringplan format en --write.
    .scherm = In dit plan staan letters met losse accenten. Laat het plan eerst goed zetten.
versies-twee-plannen = Deze bestanden hebben een ander kenmerk: het zijn geen versies van één plan.

herzien-afgerond = De kring heeft dit plan afgerond. Maak voor iets nieuws een nieuw plan met kringplan new.
    .scherm = De kring heeft dit plan afgerond. Maak voor iets nieuws een nieuw plan.
herzien-niet-besloten = De kring heeft over deze versie nog niet besloten. Pas het plan gewoon aan; dat hoeft geen nieuwe versie te zijn.
herzien-laatste = Na versie 9999 komt er geen nieuwe versie meer. Maak een nieuw plan met kringplan new.
    .scherm = Na versie 9999 komt er geen nieuwe versie meer. Maak een nieuw plan.
herzien-ander-kenmerk = Het aangepaste bestand heeft een ander kenmerk en is dus een ander plan. Pas een kopie van dit plan aan.
herzien-andere-versie = Het aangepaste bestand is versie { $versie }. Zet daar versie { $oud } of { $nieuw } neer, en kijk of het de goede kopie is.
herzien-toetsen-anders = In het aangepaste bestand zijn de toetsen anders. Alleen de professional schrijft daar iets, met kringplan assess.
herzien-vastgelegd-anders = In het aangepaste bestand is het vastleggen van de voorwaarden anders of weg. Neem voorwaardenVastgelegd over uit het oude bestand.
herzien-onderdeel-weg = In het aangepaste bestand mist iets bij { $onderdeel }. Wat gebeurd is, blijft erin staan. Neem dat over uit het oude bestand.
herzien-zonder-wie = Zeg ook wie van de kring besloten.
herzien-niet-kring = { $id } hoort niet bij de kring. Alleen de kring beslist over een nieuwe versie.
herzien-besluit-later = De dag van het besluit { $dag } is na de peildatum { $peildatum }. Kijk of de dag klopt.
herzien-besluit-eerder = De dag van het besluit { $dag } is voor dat over de vorige versie op { $besluit }. Kijk of de dag klopt.

herzien-toets-andere-woorden = Let op: toets { $toetsen } ging over andere woorden dan versie { $versie } nu heeft. Die oordelen gaan niet mee naar de nieuwe versie.
herzien-voorwaarden-anders = Let op: de voorwaarden zijn anders dan in de vorige versie: { $voorwaarden }. Bij een nieuwe versie horen geen nieuwe voorwaarden.
herzien-buiten-plan-weg = Let op: dit is weg uit het aangepaste bestand: { $onderdelen }. Kijk of dat klopt.
herzien-buiten-plan-anders = Let op: dit is anders in het aangepaste bestand: { $onderdelen }. Kijk of dat klopt.
herzien-plan-gelijk = De afspraken en de rest van het plan zijn nog gelijk aan versie { $versie }. Zet nu in het nieuwe bestand wat de kring anders wil.

papier-tekens = Op papier staan alleen cijfers en de letters a tot en met f. Typ twee groepen van vier over, zoals 1a2b 3c4d.
papier-groepen = Typ hele groepen van vier tekens over, zoals ze op papier staan: 1a2b 3c4d.
papier-te-kort = Typ minstens twee groepen van vier tekens over die naast elkaar staan, zoals 1a2b 3c4d.
