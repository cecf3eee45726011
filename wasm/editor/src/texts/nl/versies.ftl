# Versies: een nieuwe beginnen, twee vergelijken, en het zegel op papier.

# $versie, $oud, $nieuw: nummers; $wie: namen; $afspraken: nummers van afspraken
versie-nu = Dit bestand is versie { $versie } van het plan.
versie-vervangt = Die kwam na versie { $versie }.
versie-nieuw = Nieuwe versie
versie-van-de-kring = De kring besluit over een nieuwe versie. De coördinator schrijft die op.
versie-uitleg = Is versie { $oud } getoetst of vastgesteld, en wil de kring iets veranderen? Dan komt er versie { $nieuw }. Versie { $oud } blijft bestaan in het oude bestand.
versie-begin = Begin een nieuwe versie
versie-eerst-bewaren = Bewaar eerst versie { $versie } als bestand. Dat bestand laat later zien wat er toen was afgesproken.
versie-bewaren = Bewaar versie { $versie } als bestand
versie-bewaard = Versie { $versie } is bewaard.
versie-besloten-op = Op welke dag besloot de kring over de nieuwe versie?
versie-besloten-uitleg = Bijvoorbeeld 14-03-2026. Heeft de kring nog niet besloten? Laat het dan leeg.
versie-besloten-door = Wie van de kring besloten dat?
versie-dag-later = Deze dag moet nog komen. Kies vandaag of een dag ervoor, of laat het leeg.
versie-maken = Maak versie { $nieuw }
versie-gemaakt = Dit is nu versie { $versie }. Die vervangt versie { $oud }.
versie-nog-bewaren = Versie { $versie } is nog niet als bestand bewaard. Doe dat nu.
versie-vraag-opnieuw = Vraag opnieuw of ze akkoord zijn: { $wie }.
versie-deel-blijft = { $wie } blijft akkoord met { $afspraken }, zolang die afspraken gelijk blijven. Verandert er een? Vraag het dan opnieuw.
versie-toetsen-blijven = Eerdere toetsen blijven in het bestand. Een oordeel blijft gelden zolang gelijk blijft waar het op steunt. Het oordeel over wettig en veilig moet altijd opnieuw.
versie-verder = Verder met de afspraken

## Vergelijken
verschil-titel = Vergelijk met een ander bestand
verschil-uitleg = Kies een ouder of nieuwer bestand van hetzelfde plan. Je ziet wat er anders is, en welke oordelen opnieuw moeten. Er verandert niets.
verschil-kies = Kies een bestand
# $bestand: naam
verschil-niet-gelezen = Kringplan kan { $bestand } niet lezen als plan.
verschil-van-naar = Van versie { $oud } naar versie { $nieuw }
verschil-vervangt = Versie { $nieuw } noemt precies deze versie { $oud } als de versie hiervoor.
verschil-vervangt-niet = Let op: versie { $nieuw } noemt niet deze versie { $oud } als de versie hiervoor.
verschil-zelfde = Dit zijn twee bestanden van dezelfde versie, met dezelfde woorden.
verschil-niet-nieuwer = Let op: het ene bestand is geen latere versie dan het andere.
verschil-geen = Het plan zelf is gelijk.
verschil-volgorde = Alleen de volgorde is anders.
verschil-andere-id = { $oud } heet nu { $id }, verder gelijk:
verschil-anders-en-id = { $oud } heet nu { $id } en is anders:
verschil-erbij = Erbij: { $id }
verschil-weg = Weg: { $id }
verschil-anders = Anders: { $id }
# $waarde: woorden uit het plan
verschil-was = Was: { $waarde }
verschil-nu = Nu: { $waarde }
verschil-leeg = (niets)
verschil-verborgen = Veranderd. Wat er staat, laten we niet zien.
verschil-ja = ja
verschil-nee = nee
verschil-akkoord = Wie akkoord is
verschil-akkoord-opnieuw = Opnieuw akkoord: { $wie }.
verschil-akkoord-erbij = Nu ook akkoord: { $wie }.
verschil-akkoord-anders = Akkoord met iets anders dan eerst: { $wie }.
verschil-akkoord-blijft = Het akkoord blijft, want die afspraken zijn gelijk: { $wie }.
verschil-akkoord-nog-niet = Nog niet opnieuw akkoord: { $wie }.
verschil-akkoord-achterhaald = Dit akkoord is nog van de vorige versie, vraag het opnieuw: { $wie }.
verschil-akkoord-deel = { $wie } met { $afspraken }
verschil-oordelen = Welke oordelen gelden nog
# $id, $ids: voorwaarden; $uitkomst: een oordeel; $reden: zinnen; $aantal: hoeveel
verschil-oordeel-blijft = { $aantal ->
    [one] { $ids } blijft gelden: { $uitkomst }.
   *[other] { $ids } blijven gelden: { $uitkomst }.
  }
verschil-oordeel-opnieuw = { $id } moet opnieuw; het was { $uitkomst }. { $reden }
verschil-oordeel-nog-geen = { $id } heeft nog geen oordeel in de oude versie.
verschil-oordeel-al-gedaan = Er staat al een nieuw oordeel: { $uitkomst }.
verschil-eind-blijft = Het oordeel van { $wie } over wettig en veilig blijft: de woorden zijn gelijk.
verschil-eind-opnieuw = { $wie } moet opnieuw oordelen over wettig en veilig. Dat oordeel gaat nooit mee naar een nieuwe versie.
verschil-eind-gedaan = { $wie } heeft opnieuw iets gezegd over wettig en veilig.
verschil-eind-nog-geen = { $wie } heeft nog niets gezegd over wettig en veilig.
# $wat: nummers of namen; $aantal: hoeveel
verschil-reden-voorwaarde = De voorwaarde zelf is veranderd of weg.
verschil-reden-erbij = { $aantal ->
    [one] { $wat } kwam erbij.
   *[other] { $wat } kwamen erbij.
  }
verschil-reden-weg = { $aantal ->
    [one] { $wat } is weg of hoort er niet meer bij.
   *[other] { $wat } zijn weg of horen er niet meer bij.
  }
verschil-reden-anders = { $aantal ->
    [one] { $wat } is veranderd.
   *[other] { $wat } zijn veranderd.
  }
verschil-reden-mens = Over { $wat } staat nu iets anders bij de deelnemers.
verschil-reden-iets = Iets waar het op steunt, is veranderd.
verschil-reden-toets = De toets zelf is in het nieuwe bestand veranderd of weg.
verschil-reden-zegel = Het zegel van dit oordeel hoort niet bij wat er getoetst is.
verschil-reden-keten = De toets hoort niet bij de versie die dit plan vervangt.

## Papier. $groepen: wat overgetypt is; $vanaf: de hoeveelste groep
versie-papier-titel = Vergelijk met papier
versie-papier-uitleg = Dit is het zegel van versie { $versie }. Hetzelfde zegel staat op een afdruk van deze versie. Verandert er één letter in het plan, dan verandert het hele zegel.
versie-papier-vraag = Typ twee groepen over van je papier
versie-papier-hint = Twee groepen van vier tekens die naast elkaar staan, zoals 1a2b 3c4d.
versie-papier-vergelijken = Vergelijk
versie-papier-deze = Dit papier is van deze versie { $versie }. De groepen staan in het zegel, vanaf groep { $vanaf }.
versie-papier-genoemd = Volgens dit bestand is dit papier van versie { $versie }. Dit bestand is versie { $huidig }.
versie-papier-veranderd = Dit papier is van versie { $versie } zoals die eerder was. Het bestand is daarna veranderd.
versie-papier-onbekend = Dit papier is van geen versie die dit bestand kent. Kijk of je goed overtypte.
versie-papier-tekens = Op papier staan alleen cijfers en de letters a tot en met f.
versie-papier-groepen = Typ hele groepen van vier tekens over, zoals 1a2b 3c4d.
versie-papier-te-kort = Typ minstens twee groepen van vier tekens over die naast elkaar staan.
versie-papier-grens = Dit is bewijs voor eerlijke mensen. Iemand kan alle zegels opnieuw uitrekenen. Dat zie je alleen met een handtekening, papier of een ouder bestand.
versie-papier-geen-zegel = Van dit plan is nu geen zegel te maken: een nummer mist of staat er twee keer. Kijk bij ‘Controle’.

## Waarom er geen nieuwe versie komt
weigering-versies-geen-versie = Het plan heeft nog geen versienummer.
weigering-versies-geen-zegel = Een nummer staat er twee keer, of mist. Kijk bij ‘Controle’ waar dat is.
weigering-versies-bsn = In dit plan staat een burgerservicenummer. Haal het eerst weg. ‘Controle’ wijst de plek aan.
weigering-versies-niet-nfc = In dit bestand staan letters met losse accenten. Zet het eerst goed met de opdracht ‘kringplan format’.
weigering-herzien-afgerond = De kring heeft dit plan afgerond. Maak voor iets nieuws een nieuw plan.
weigering-herzien-laatste = Na versie 9999 komt er geen nieuwe versie meer. Maak een nieuw plan.
weigering-herzien-niet-besloten = De kring heeft over deze versie nog niet besloten. Pas het plan gewoon aan. Dat hoeft geen nieuwe versie te zijn.
weigering-herzien-besluit-later = Deze dag moet nog komen. Kijk of de dag klopt.
