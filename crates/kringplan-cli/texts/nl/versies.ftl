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
herzien-akkoord-leeg = Vraag iedereen opnieuw om akkoord. Weggehaald is het akkoord van: { $wie }.
herzien-akkoord-blijft = Het akkoord van { $wie } met { $afspraken } blijft, zolang die afspraken gelijk blijven.
herzien-akkoord-nieuw = In het aangepaste bestand stond al akkoord van: { $wie }.
herzien-bestaat-al = { $bestand } is er al en blijft staan. Kies voor de nieuwe versie een andere naam.
