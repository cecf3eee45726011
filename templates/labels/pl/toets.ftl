# nagekeken: nee (has a native speaker reviewed this file?)
# Słowa sprawdzenia i formularza, prostym językiem polskim (B1). Sprawdzenie jest dla specjalisty i kręgu,
# formularz tylko dla specjalisty. Co mówi też plan, jest w pl/plan.ftl.

## Oba dokumenty

blad-toets = Sprawdzenie: zgodność z prawem i bezpieczeństwo
blad-formulier = Formularz sprawdzenia: zgodność z prawem i bezpieczeństwo
# $soort: jaki dokument; $titel: tytuł planu; $versie: „wersja 2”
blad-documenttitel = { $soort }. { $titel }, { $versie }
# $titel: tytuł planu; $versie: „wersja 2”
blad-kop = { $titel }, { $versie }
blad-term-plan = Plan
blad-term-versie = Wersja
# $versie: „2”; $datum: dzień
blad-versie-besloten = { $versie }, decyzja kręgu: { $datum }
blad-versie-niet-besloten = { $versie }, jeszcze bez decyzji kręgu
blad-term-voorgelegd = Komu przekazano
# $instantie: nazwa; $datum: dzień
blad-voorgelegd = { $instantie }, { $datum }
blad-niet-voorgelegd = jeszcze nikomu
blad-term-gevraagd = Kto ma ocenić
blad-term-zo-staat-het = Stan na dzień
blad-term-vaste-dag = Ustalony dzień
blad-zitting = rozprawa w sądzie { $datum }
blad-ontruiming = eksmisja { $datum }
blad-invrijheidstelling = wyjście na wolność { $datum }
blad-einde-schorsing = koniec zawieszenia { $datum }
blad-andere-dag = { $datum }
blad-schorsing = Przygotowanie zezwolenia na opiekę (zorgmachtiging) jest wstrzymane do { $datum } włącznie.
blad-code-kop = Kod kontrolny tej wersji
blad-code-uitleg = Ten kod należy dokładnie do tego tekstu planu. Proszę porównać dwie grupy znaków z planem.
blad-geen-code = Ta wersja nie ma kodu kontrolnego. Tak nie można zapisać oceny.
blad-kolom-voorwaarde = Warunek
blad-kolom-antwoord = Co plan na to odpowiada
blad-antwoord-ontbreekt = Plan nie daje na to odpowiedzi.
blad-instantie-onbekend = instytucja
blad-wettig = Zgodność z prawem
blad-veilig = Bezpieczeństwo
blad-ernstig-nadeel = Poważna szkoda
blad-wettig-en-veilig = Zgodność z prawem i bezpieczeństwo
blad-wettig-en-nadeel = Zgodność z prawem i poważna szkoda
blad-nee-is-goed = Przy tym pytaniu „nie” znaczy: nie należy się spodziewać poważnej szkody.

## Na jakim etapie jest plan

stand-kop = Na jakim etapie jest ten plan
stand-concept = Krąg jeszcze pracuje nad tym planem.
stand-opgeschreven = Plan jest spisany. Jeszcze nie wszyscy uczestnicy powiedzieli „tak”.
stand-doorgenomen = Wszyscy omówili plan z koordynatorem. Plan może teraz trafić do instytucji.
stand-ter-toets = Plan jest w trakcie sprawdzania. Potrzebna jest jeszcze ocena.
stand-terug-naar-kring = Plan wrócił do kręgu. Krąg tworzy nową wersję.
stand-vastgesteld-op = Plan przyjęto { $datum }.
stand-uitvoering = Krąg wprowadza go w życie.
stand-afgerond = Krąg zakończył plan.
stand-hertoets = Ocena opiera się na czymś, co przerwano lub czego odmówiono. Tę ocenę trzeba powtórzyć.

## Sprawdzenie

overzicht-kop = W skrócie
overzicht-nummer = Nr
overzicht-vraag = Warunek lub pytanie
overzicht-oordeel = Ocena
overzicht-geldt = Czy pasuje do planu, jaki jest teraz?
overzicht-ja = tak
overzicht-nee = nie, trzeba powtórzyć
overzicht-nog-niet = jeszcze nie
overzicht-van = { $vraag } ({ $naam })
deel-wie = Kto ocenił
deel-geen-oordeel = Ta wersja nie ma jeszcze oceny ({ $instantie }).
open-kop = Co jeszcze wymaga oceny
open-niets = Od tej instytucji nie potrzeba już teraz żadnej oceny.
# $nummer: V3 albo „Zgodność z prawem”
open-geen = { $nummer }: jeszcze nie ma oceny.
open-onduidelijk = { $nummer }: jeszcze niejasne.
open-niet-voldaan = { $nummer }: warunek niespełniony. Krąg tworzy nową wersję.
open-niet-goed = { $nummer }: odpowiedź zatrzymuje plan. Krąg tworzy nową wersję.
open-opnieuw = { $nummer }: ocena nie pasuje już do planu. Trzeba ją powtórzyć.
# $waarop: A3 albo H1
open-gestopt = { $nummer }: ocena opiera się na { $waarop }. To przerwano lub tego odmówiono, więc ocenę trzeba powtórzyć.
niet-1 = To są oceny ludzi. Program tylko je zapisuje.
niet-2 = Program nigdy nie wylicza, czy plan jest zgodny z prawem lub bezpieczny.
niet-3 = Kto ocenia, niczego w planie nie zmienił. I nie może tego zrobić.
niet-4 = Zgodność z prawem i bezpieczeństwo to dwa osobne pytania. Dotyczą tylko tej wersji.

## Formularz

form-voor = Ocenia: { $instantie }
form-uitleg-1 = Ocena dotyczy planu takiego, jaki jest tutaj. Niczego się w nim nie zmienia.
form-uitleg-2 = Przy każdym pytaniu proszę postawić jeden krzyżyk. Proszę też zaznaczyć, na czym opiera się ocena.
form-uitleg-3 = Przy „niespełniony”, „nie” i „jeszcze niejasne” proszę zawsze napisać, z jakiego powodu.
form-uitleg-nadeel = Przy „niespełniony” i „jeszcze niejasne” proszę zawsze napisać, z jakiego powodu. Tak samo przy zgodności z prawem i poważnej szkodzie.
form-uitleg-4 = Proszę wypełnić tylko pola przy warunkach własnej instytucji.
form-niet-af = Uwaga: ten plan może się jeszcze zmienić. Ten formularz należy tylko do tekstu z tym kodem kontrolnym.
form-vraag-oordeel = Ocena
form-vraag-steunt-op = Na czym się opiera?
form-anders = coś innego:
form-vraag-reden = Dlaczego?
form-eerder = Jest już ocena: { $uitkomst } ({ $wanneer }).
form-teken-kop = Kto ocenia
form-naam = Imię i nazwisko
form-functie = Funkcja
form-organisatie = Organizacja
form-register = Rejestr i numer
form-datum = Data
form-handtekening = Podpis
form-overnemen = Proszę przepisać pierwsze dwie grupy znaków kodu kontrolnego z własnego egzemplarza.
form-daarna = Potem proszę przenieść tę ocenę do pliku planu. Ten papier nie zmienia planu.
