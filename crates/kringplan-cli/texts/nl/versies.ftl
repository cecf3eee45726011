### kringplan revise, diff, verify en digest: de hulp en de meldingen.

revise = Begin een nieuwe versie van een plan
    .uitleg =
        De nieuwe versie komt in een ander bestand. Bewaar het oude: daarmee is de keten na te gaan.
        Het nieuwe bestand noemt de versie die het vervangt, met het zegel ervan.
        Het besluit en de akkoorden zijn leeg: de kring beslist over elke versie opnieuw.
        Een akkoord op een deel blijft staan zolang die afspraken gelijk zijn.

        Heb je een kopie al aangepast? Geef die met --from; alle wijzigingen gaan mee.
        De toetsen mogen in die kopie niet veranderd zijn.
    .voorbeelden =
        kringplan revise plan.json -o plan-2.json
        kringplan revise plan.json -o plan-2.json --from aangepast.json
        kringplan revise plan.json -o plan-2.json --from aangepast.json --decided 2026-04-02 --by p3,p5
    .arg-file = Het planbestand met de versie tot nu toe
    .arg-output = Schrijf de nieuwe versie naar dit bestand, dat er nog niet is
    .arg-from = Een kopie waarin de wijzigingen van de kring al staan
    .arg-decided = De dag waarop de kring over de nieuwe versie besloot
    .arg-by = Wie van de kring besloten: ids, met komma's ertussen

herzien-klaar = { $bestand } is versie { $versie } en vervangt versie { $oud }. Bewaar het bestand van versie { $oud } ook.
herzien-besloten = De kring besloot over deze versie op { $dag }.
herzien-besluit-leeg = Wie besloot en wanneer is leeg. De kring besluit over versie { $versie } opnieuw.
herzien-akkoord-leeg =
    Vraag iedereen opnieuw om akkoord. Weggehaald is het akkoord van: { $wie }.
    Schrijf een nieuw akkoord op met: kringplan record agreed { $bestand } --by ID
herzien-akkoord-blijft = Het akkoord van { $wie } met { $afspraken } blijft, zolang die afspraken gelijk blijven.
herzien-akkoord-nieuw = In het aangepaste bestand stond al akkoord van: { $wie }.
herzien-bestaat-al = { $bestand } is er al en blijft staan. Kies voor de nieuwe versie een andere naam.

diff = Laat zien wat er anders is tussen twee versies van een plan
    .uitleg =
        Per hoofdstuk: wat erbij kwam, wat weg is en wat anders is.
        Afspraken en andere punten horen bij elkaar op hun id, anders op hun tekst.
        Daarna lees je welke oordelen ook voor de nieuwe versie gelden, en welke opnieuw moeten.
        Van contactgegevens zie je alleen dat ze anders zijn.

        Ook met verschillen is de exitcode 0. Bij bestanden van twee plannen is die 1.
        Met --format json krijg je hetzelfde voor programma's.
    .voorbeelden =
        kringplan diff plan.json plan-2.json
        kringplan diff plan.json plan-2.json --format json
    .arg-old = Het bestand van de oude versie
    .arg-new = Het bestand van de nieuwe versie

verify = Ga na of een plan en de toetsen nog zijn zoals ze waren
    .uitleg =
        Je leest per toets wat nog geldt, wat oud is en wat met de hand is veranderd.
        Geef oudere bestanden van het plan mee, dan gaan we de hele keten na.
        Met --paper typ je twee groepen van het zegel over van een exemplaar op papier.

        Dit is bewijs voor eerlijke mensen. Wie alle zegels opnieuw uitrekent, vind je alleen
        met een handtekening, een exemplaar op papier of een ouder bestand.

        Exitcode 1: er is iets met de hand veranderd, de keten is niet heel of het papier past niet.
        Dat een oordeel oud is, is geen fout. Veranderde woorden in een getoetste versie wel.
    .voorbeelden =
        kringplan verify plan-2.json
        kringplan verify plan-2.json plan.json
        kringplan verify plan-2.json --paper "1a2b 3c4d"
    .arg-file = Het bestand van de nieuwste versie
    .arg-older = Bestanden van oudere versies, in elke volgorde
    .arg-paper = Minstens twee groepen van vier tekens, zoals ze naast elkaar op papier staan

digest = Laat alle zegels van een plan zien
    .uitleg =
        Het zegel van de versie (V) staat in groepen van vier, zoals op papier.
        Daarna komen de voorwaarden (C), elk oordeel (O) en elke toets (Z).
        Staat er een ander zegel in het bestand dan we uitrekenen, dan zie je beide.
        Wat dat betekent, legt kringplan verify uit.
    .voorbeelden =
        kringplan digest plan.json
        kringplan digest plan.json --format json

## Woorden
woord-ja = ja
woord-nee = nee
woord-en = en
uitkomst-voldaan = voldaan
uitkomst-niet-voldaan = niet voldaan
uitkomst-nog-onduidelijk = nog onduidelijk
uitkomst-ja = ja
uitkomst-nee = nee
uitkomst-geen = geen uitkomst

## Verschil
# $oud, $nieuw: nummers van versies
verschil-kop = Van versie { $oud } naar versie { $nieuw }
verschil-vervangt = Versie { $nieuw } noemt precies deze versie { $oud } als de versie hiervoor.
verschil-vervangt-niet = Let op: versie { $nieuw } noemt niet deze versie { $oud } als de versie hiervoor.
verschil-zelfde = Dit zijn twee bestanden van dezelfde versie, met dezelfde woorden.
verschil-niet-nieuwer = Let op: het tweede bestand is geen latere versie dan het eerste.
verschil-geen = Het plan zelf is gelijk.
# $id, $oud: ids
verschil-volgorde = Alleen de volgorde is anders.
verschil-andere-id = { $oud } heet nu { $id }, verder gelijk:
verschil-anders-en-id = { $oud } heet nu { $id } en is anders:
verschil-erbij = Erbij: { $id }
verschil-weg = Weg: { $id }
verschil-anders = Anders: { $id }
verschil-was = was: { $waarde }
verschil-nu = nu: { $waarde }
verschil-leeg = (niets)
verschil-verborgen = veranderd; wat er staat laten we niet zien
# $wie: namen
akkoord-opnieuw = Opnieuw akkoord: { $wie }.
akkoord-erbij = Nu ook akkoord: { $wie }.
akkoord-anders = Akkoord met iets anders dan eerst: { $wie }.
akkoord-blijft = Het akkoord blijft, want die afspraken zijn gelijk: { $wie }.
akkoord-nog-niet = Nog niet opnieuw akkoord: { $wie }.
akkoord-achterhaald = Dit akkoord is nog van de vorige versie, vraag het opnieuw: { $wie }.
akkoord-deel = { $wie } met { $afspraken }
# $id: voorwaarde; $toets: id van een toets; $reden: zinnen
oordeel-blijft = { $aantal ->
        [one] { $ids } blijft gelden: { $uitkomst } (toets { $toets }).
       *[other] { $ids } blijven gelden: { $uitkomst } (toets { $toets }).
    }
oordeel-opnieuw = { $id } moet opnieuw; het was { $uitkomst } (toets { $toets }). { $reden }
oordeel-nog-geen = { $id } heeft nog geen oordeel in de oude versie.
oordeel-al-gedaan = In toets { $toets } staat al een nieuw oordeel: { $uitkomst }.
eindoordeel-blijft = Wettig en veilig van { $wie } blijft: de woorden zijn gelijk.
eindoordeel-opnieuw = Wettig en veilig moet opnieuw van { $wie }: dat gaat nooit mee naar een nieuwe versie.
eindoordeel-gedaan = Wettig en veilig is opnieuw gezegd door { $wie }, in toets { $toets }.
eindoordeel-nog-geen = Wettig en veilig is nog niet gezegd door { $wie }.

## Waarom een oordeel niet geldt. $wat: ids of namen; $aantal: hoeveel
reden-voorwaarde = De voorwaarde zelf is veranderd of weg.
reden-erbij = { $aantal ->
        [one] { $wat } kwam erbij.
       *[other] { $wat } kwamen erbij.
    }
reden-weg = { $aantal ->
        [one] { $wat } is weg of hoort er niet meer bij.
       *[other] { $wat } zijn weg of horen er niet meer bij.
    }
reden-anders = { $aantal ->
        [one] { $wat } is veranderd.
       *[other] { $wat } zijn veranderd.
    }
reden-mens = Over { $wat } staat nu iets anders bij de deelnemers.
reden-iets = Iets waar het op steunt, is veranderd. Met het oude bestand erbij zie je wat.
reden-toets = De toets zelf is in het nieuwe bestand veranderd of weg.
reden-zegel = Het zegel van dit oordeel hoort niet bij wat er getoetst is.
reden-keten = De toets hoort niet bij de versie die dit plan vervangt.

## Bewijs
# $versie: nummer
bewijs-kop = Versie { $versie }, met dit zegel:
bewijs-papier = Papier
papier-deze = Het papier met { $groepen } is van deze versie { $versie }: groep { $vanaf } en verder van het zegel.
papier-eerdere = Het papier met { $groepen } is van versie { $versie }. Dit bestand is versie { $huidig }.
papier-alleen-genoemd = Volgens dit bestand is het papier met { $groepen } van versie { $versie }. Een ouder bestand laat dat niet zien. Kijk of op het papier versie { $versie } staat. Over dit bestand, versie { $huidig }, bewijst dit papier niets. Neem papier van versie { $huidig }, of geef het oudere bestand mee.
papier-veranderd = Het papier met { $groepen } is van versie { $versie } zoals die eerder was. Het bestand is daarna veranderd.
papier-onbekend = Het papier met { $groepen } is van geen versie die dit bestand kent. Kijk of je goed overtypte.
bewijs-toets = Toets { $toets } van { $dag }, over versie { $versie }, van { $wie }
zegel-klopt = De toets is niet met de hand veranderd: het zegel klopt.
zegel-veranderd = De toets is met de hand veranderd: het zegel klopt niet of is weg. Niets hiervan telt.
zegel-geen = De toets heeft geen zegel. Niets hiervan telt.
plaats-deze-versie = De toets gaat over deze versie, zoals die nu is.
plaats-daarna-veranderd = Het plan is na deze toets veranderd, zonder nieuwe versie.
plaats-eerdere-versie = De toets gaat over een eerdere versie. Nu geldt versie { $huidig }.
plaats-buiten-keten = De toets hoort niet bij deze versies: hij ging over andere woorden.
plaats-onbekend = De toets zegt niet over welke versie of welke woorden hij ging.
toets-later = De toets is van na de peildatum en telt nog niet.
# $aantal: over hoeveel voorwaarden het gaat
bewijs-oordeel-geldt = { $id } { $uitkomst }: { $aantal ->
        [one] geldt
       *[other] gelden
    } voor het plan zoals het nu is.
bewijs-oordeel-reden = { $id } { $uitkomst }: { $aantal ->
        [one] geldt
       *[other] gelden
    } niet meer. { $reden }
bewijs-oordeel-telt-niet = { $id } { $uitkomst }: { $aantal ->
        [one] telt
       *[other] tellen
    } niet.
vraag-wettig = Wettig
vraag-veilig = Veilig
vraag-ernstigNadeel = Ernstig nadeel
bewijs-eind-geen = { $vraag }: hierover zegt deze toets niets.
bewijs-eind-geldt = { $vraag } { $uitkomst }: geldt voor deze versie.
bewijs-eind-oud = { $vraag } { $uitkomst }: geldt niet voor het plan zoals het nu is.
bewijs-geen-toets = Er staat geen toets in dit bestand.
bewijs-voorwaarden-gelijk = De voorwaarden zijn gelijk aan die van { $dag }, toen ze vastgelegd zijn.
bewijs-voorwaarden-anders = De voorwaarden zijn veranderd nadat ze op { $dag } vastgelegd zijn.
bewijs-exemplaar-gelijk = Het zegel van versie { $versie } staat ook op het exemplaar van { $wie }.
bewijs-exemplaar-anders = Het exemplaar van versie { $versie } heeft een ander zegel bij { $wie }.
bewijs-exemplaar-onbekend = Het zegel van versie { $versie } kennen we hier niet; een exemplaar ging naar { $wie }.
bewijs-keten = De keten van versies
schakel-klopt = Versie { $nieuw } vervangt precies de versie { $oud } die je meegaf.
schakel-veranderd = Versie { $oud } is niet meer zoals versie { $nieuw } haar noemt. Eén van beide is veranderd.
schakel-noemt-niet = Versie { $nieuw } zegt niet dat ze versie { $oud } vervangt.
schakel-ontbreekt = Het bestand van versie { $oud } ontbreekt. Zonder dat is de keten niet na te gaan.
schakel-niet-meegegeven = Versie { $nieuw } vervangt versie { $oud }. Geef dat bestand mee om deze stap na te gaan.
schakel-dubbel = Twee bestanden heten versie { $oud } en hebben verschillende woorden.
keten-toets-weg = Toets { $toets } staat in een ouder bestand en is weg uit het bestand van versie { $versie }.
keten-toets-anders = Toets { $toets } is in het bestand van versie { $versie } anders dan in een ouder bestand.
keten-vastgelegd-weg = In een ouder bestand zijn de voorwaarden vastgelegd. In het bestand van versie { $versie } is dat weg.
keten-vastgelegd-anders = In het bestand van versie { $versie } zijn de voorwaarden anders vastgelegd dan eerder.
bewijs-heel = Er is niets gevonden dat met de hand is veranderd.
bewijs-niet-heel = Er klopt iets niet: hierboven staat wat. Vraag na hoe dat komt, of zoek een ouder bestand of exemplaar op.
bewijs-grens = Dit is bewijs voor eerlijke mensen. Wie alle zegels opnieuw uitrekent, vind je hiermee niet. Daarvoor is een handtekening, een exemplaar op papier of een ouder bestand nodig.

## Zegels
zegels-versie = V, het zegel van versie { $versie }
zegels-vervangt = V van de versie hiervoor, zoals dit bestand die noemt
zegels-voorwaarden = C, het zegel van de voorwaarden
zegels-toets = Toets { $toets }: V van versie { $versie }
zegels-oordeel = Toets { $toets }: O van het oordeel over { $id }
zegels-zegel = Toets { $toets }: Z, het zegel van de hele toets
zegels-gelijk = { $zegel } (staat zo in het bestand)
zegels-niet-opgeslagen = { $zegel } (uitgerekend; staat niet in het bestand)
zegels-opgeslagen = { $zegel } (staat in het bestand)
zegels-berekend = { $zegel } (uitgerekend; anders)

bewijs-niet-nfc = Let op: in { $bestand } staan letters met losse accenten. Zegels zien het verschil niet. Zet het goed met: kringplan format { $bestand } --write
