# nagekeken: nee (has a native speaker reviewed this file?)
# Słowa wydrukowanego planu, prostym językiem polskim (B1), skierowane do kręgu.
# Te same identyfikatory co w nl/plan.ftl, który jest źródłem. Imiona i teksty kręgu są zawsze argumentem i się nie odmieniają.

## Tytuł i pierwsza strona

soort-familiegroepsplan = Plan grupy rodzinnej (familiegroepsplan)
soort-persoonlijk-plan = Plan osobisty (persoonlijk plan)
soort-eigen-plan-van-aanpak = Własny plan działania (eigen plan van aanpak)
soort-onbekend = Plan
# $soort: rodzaj planu; potem stoją imiona osób, których dotyczy plan (w mianowniku)
titel-boven = { $soort }:
# $titel: tytuł; $versie: „wersja 2”
documenttitel = { $titel }, { $versie }
versie-nummer = wersja { $versie }
versie-onbekend = jeszcze bez wersji
hoofdvraag-kop = Nasze pytanie
hoofdvraag-leeg = Nie ma tu jeszcze pytania, o które chodzi.
feit-vastgesteld = Przyjęto
feit-besloten = Decyzja kręgu
feit-conferentie = Konferencja
feit-vervolgconferentie = Kolejna konferencja
feit-coordinator = Koordynator
kort-kop = W skrócie
# $wat: co ktoś robi albo kto pomaga; $nummer: numer, na przykład A1 albo H1
kort-afspraak = { $wat } ({ $nummer })
# $van: od kogo jest pomoc; $nummer: H1; $naam: kto to załatwia
kort-hulp-van = { $van } ({ $nummer }, kto to załatwia: { $naam })
# Potem stoi imię (w mianowniku)
kort-bellen = Do kogo zadzwonić, gdy coś nie idzie
# Potem stoi, jak szybko: „w ciągu 7 dni”
kort-groep = Grupa spotyka się wtedy

## Wersja robocza

concept = Wersja robocza
concept-kop = To jest wersja robocza
concept-concept = Jeszcze pracujecie nad tym planem. Plan nie jest jeszcze przyjęty.
concept-opgeschreven = Plan jest spisany. Jeszcze nie wszyscy uczestnicy powiedzieli „tak”.
concept-terug-naar-kring = Jeden warunek nie ma jeszcze dobrej odpowiedzi. Razem tworzycie nową wersję.
concept-doorgenomen = Plan jest omówiony. Teraz trafia do instytucji, która postawiła warunki.
concept-ter-toets = Plan jest w instytucji, która postawiła warunki. Czekacie na jej ocenę.
concept-stap = Dopóki plan nie jest przyjęty, na każdej stronie jest napis „Wersja robocza”.

## Gdy robi się niebezpiecznie

nood-kop = Gdy robi się niebezpiecznie
nood-112 = Czy teraz grozi niebezpieczeństwo? Od razu zadzwońcie pod numer 112.
nood-veilig-thuis = Niepokoi was przemoc w domu? Zadzwońcie do Veilig Thuis: 0800-2000. To nic nie kosztuje. Można dzwonić w dzień i w nocy.

## Krąg

kring-kop = Kto jest w naszym kręgu
kring-leeg = Tu będą osoby z kręgu.
kolom-naam = Imię i nazwisko
kolom-wie = Kto to jest
kolom-erbij = Na konferencji
kolom-organisatie = Organizacja i funkcja
kolom-rol = Udział tej osoby
hoofdpersoon = tej osoby dotyczy plan
naam-onbekend = jeszcze bez imienia ({ $id })
leeftijd = wiek: { $jaren }
professionals-kop = Kto myśli z nami w ramach swojej pracy
professionals-uitleg = Te osoby przekazały informacje albo pomagają. O planie decydował krąg.
coordinator-kop = Koordynator
coordinator-uitleg = Koordynator przygotowuje konferencję i zapisuje wasze ustalenia.
erbij-ja = obecność
erbij-deels = obecność przez część czasu
erbij-op-afstand = udział na odległość
erbij-apart-gehoord = głos wysłuchany osobno
erbij-nee = nieobecność
# $steun: imię osoby, która wspierała
stem-met-steun = { $hoe }, osoba wspierająca: { $steun }
stem-steun = osoba wspierająca: { $steun }
gezag-over = ma władzę rodzicielską, dotyczy: { $namen }
vertegenwoordigt = mówi w czyimś imieniu: { $namen }
rol-informatie = przekazanie informacji
rol-informatie-over = przekazanie informacji na temat: { $onderwerp }
rol-voorwaarde = postawienie warunków
rol-toets = ocena planu
rol-hulp = pomoc przy { $nummers }

## Zmartwienia, mocne strony, cele

zorgen-en-krachten-kop = Co nas martwi i co idzie dobrze
zorgen-kop = Nasze zmartwienia
krachten-kop = Co idzie dobrze
doelen-kop = Dokąd chcemy dojść
zorgen-leeg = Tu będą wasze zmartwienia.
krachten-leeg = Tu będzie to, co już idzie dobrze.
zorg-nu-niet = Tym się teraz nie zajmujemy.
beantwoord-door = Zobaczcie: { $nummers }.

## Ustalenia

afspraken-kop = Co ustalamy
afspraken-uitleg = Czytajcie każdy wiersz jak zdanie: kto co robi i kiedy.
afspraken-leeg = Tu będą wasze ustalenia: kto co robi i kiedy.
kolom-nummer = Nr
kolom-wie-doet = Kto
kolom-doet-wat = Co robi
kolom-wanneer = Kiedy
wie-nog-niet = jeszcze nikt
wat-nog-niet = jeszcze nie zapisano
wanneer-nog-niet = jeszcze nie ustalono
wie-met = razem: { $namen }
wie-iedereen = wszyscy
# $naam: kto; $opDagen: w jakie dni, jak w op-weekdag-1
beurt = { $naam }: { $opDagen }
loopt-al = To już się dzieje.
term-bij = Chodzi o
term-kijkt-mee = Czuwa nad tym
term-lukt-niet = Jeśli się nie uda
term-voortgang = Jak idzie
bij-zorg = zmartwienie { $nummer }: { $tekst }
bij-doel = cel { $nummer }: { $tekst }
bij-voorwaarde = warunek { $nummer }: { $tekst }
stand-nog-niet = jeszcze nierozpoczęte
stand-loopt = w toku
stand-gedaan = zrobione
stand-gestopt = przerwane
# $stand: słowo; $datum: dzień
stand-op = { $stand }, { $datum }
stand-toelichting = { $stand }: { $toelichting }

## Pomoc z zewnątrz

hulp-kop = Pomoc z zewnątrz
hulp-uitleg = O to prosimy innych. Przy każdej prośbie jest napisane, kto to załatwia.
kolom-van-wie = Od kogo
kolom-vraag = O co prosimy
kolom-begin = Początek
aanbieder-onbekend = jeszcze nie wiadomo
term-duur = Jak długo
term-trekker = Kto to załatwia
term-voor = Dla kogo
term-antwoord = Odpowiedź
term-tot-die-tijd = Do tego czasu
antwoord-gevraagd = poproszono
antwoord-toegezegd = obiecano
antwoord-onder-voorbehoud = obiecano z zastrzeżeniem
antwoord-wachttijd = trzeba poczekać
antwoord-afgewezen = odmówiono
antwoord-geen = jeszcze nie ma odpowiedzi
jeugdhulp = To jest pomoc dla dzieci i młodzieży (jeugdhulp).

## Co dalej

verder-kop = Jak razem wytrwamy
hoogte-kop = Informujemy się nawzajem
hoogte-wie = { $naam } o to dba.
hoogte-leeg = Tu będzie napisane, jak informujecie się nawzajem.
verandering-kop = Gdy coś się zmieni
verandering-leeg = Tu będzie napisane, co robicie, gdy coś się zmieni.
groep-kop = Grupa, która spotyka się, gdy coś nie idzie
groep-leeg = Tu będą osoby, które spotykają się, gdy coś nie idzie.
term-leden = W grupie
term-roept-bijeen = Zwołuje grupę
term-binnen = Jak szybko
term-aanspreekpunt = Osoba do kontaktu
aanspreekpunt-uitleg = { $naam }. Specjaliści dzwonią najpierw do tej osoby.
binnen-dagen = { $aantal ->
    [one] w ciągu jednego dnia
    [few] w ciągu { $aantal } dni
    [many] w ciągu { $aantal } dni
   *[other] w ciągu { $aantal } dnia
}
aanleidingen-kop = Kiedy ta grupa się spotyka?
aanleidingen-leeg = Tu będzie napisane, po czym poznacie, że coś nie idzie.
weer-kop = Znowu razem
weer-leeg = Tu będzie napisane, kiedy znowu się spotkacie.
nabellen = Koordynator zadzwoni do was { $datum } i zapyta, jak wam idzie.
nagebeld = Telefon od koordynatora był { $datum }.
vervolg-kop = Nie dajecie sobie razem rady?
vervolg-1 = Najpierw zajrzyjcie jeszcze raz do tego planu. Zwołajcie grupę.
vervolg-2 = Nadal się nie udaje? Wtedy może się odbyć kolejna konferencja. Ten sam koordynator pomoże wam znowu się spotkać. Razem dopasujecie plan.
vervolg-3 = Zadzwońcie do koordynatora lub kierownika regionu.
vervolg-vrij = Nadal się nie udaje? Niezależny koordynator może pomóc wszystkim się spotkać. Wtedy razem stworzycie nowy plan.

## Warunki i sprawdzenie

voorwaarden-kop = Warunki i nasza odpowiedź
voorwaarden-uitleg = Instytucja postawiła wcześniej warunki. Poniżej jest to, co na nie odpowiadacie.
voorwaarde-kop = Warunek { $nummer }
geen-voorwaarden = { $instantie }: nie postawiono warunków.
geen-voorwaarden-op = { $instantie }: nie postawiono warunków ({ $datum }).
term-bedreiging = Dlaczego
term-gesteld = Kto postawił warunek
term-ons-antwoord = Nasza odpowiedź
term-oordeel = Ocena
term-reden = Powód
term-rust-op = Na czym się opiera
gesteld-op = postawiono { $datum }
gedeeld-op = przekazano kręgowi { $datum }
gedeeld-op-papier = przekazano kręgowi na papierze { $datum }
antwoord-ontbreekt = Na to nie ma jeszcze ustalenia.
oordeel-nog-niet = jeszcze nie ma oceny
uitkomst-voldaan = spełniony
uitkomst-niet-voldaan = niespełniony
uitkomst-nog-onduidelijk = jeszcze niejasne
over-versie = dotyczy wersji { $versie }
gevolg-kop = Jeśli nie powstanie bezpieczny plan
gevolg = { $instantie }: { $tekst }
toets-kop = Co instytucja sądzi o planie
toets-uitleg = Tę ocenę wydają ludzie, nie komputer. Zgodność z prawem i bezpieczeństwo to dwa osobne pytania.
toets-van = Ocenia: { $naam }
term-wettig = Czy prawo pozwala na ten plan?
term-veilig = Czy z tym planem wszyscy są bezpieczni?
term-ernstig-nadeel = Czy przy tym planie można się spodziewać poważnej szkody?
oordeel-ja = Tak
oordeel-nee = Nie
oordeel-nog-onduidelijk = Jeszcze niejasne
oordeel-past = Ta ocena pasuje do planu, jaki jest teraz.
oordeel-uit-eerder = Ta ocena dotyczy wcześniejszej wersji. Pasuje do planu, jaki jest teraz.
oordeel-past-niet = Uwaga: ta ocena nie pasuje już do planu, jaki jest teraz.
zegel-klopt-niet = Uwaga: pieczęć tego sprawdzenia się nie zgadza. Ta ocena się nie liczy.
toets-past-niet = Uwaga: ta ocena nie dotyczy planu, jaki jest teraz.
hertoets-kop = Ocenę trzeba powtórzyć
hertoets-uitleg = Ocena opiera się na czymś, co przerwano lub czego odmówiono. Porozmawiajcie o tym razem. Instytucja spojrzy na to ponownie.
steunt-op = To opiera się na { $nummers }.

## Zgoda i egzemplarze

akkoord-kop = Kto zgadza się z tym planem
akkoord-leeg = Tu będą osoby, które mówią „tak” temu planowi.
kolom-datum = Data
kolom-waarmee = Z czym
akkoord-alles = z całym planem
akkoord-deel = z częścią planu: { $nummers }
opgeschreven-door = Osoba, która spisała plan: { $naam }.
doorgenomen-op = Omówiliście plan z koordynatorem { $datum }.
exemplaren-kop = Kto dostaje egzemplarz
exemplaren-leeg = Tu będą osoby, które dostają egzemplarz.

## O tym dokumencie

document-kop = O tej wersji
document-uitleg = Po tym kodzie zobaczycie, czy dwa egzemplarze są takie same. Porównajcie dwie grupy znaków.
term-versie = Wersja
term-besloten = Decyzja kręgu
term-vastgesteld = Przyjęto
term-vervangt = Zastępuje
term-kenmerk = Oznaczenie
term-code = Kod kontrolny
vervangt-versie = wersję { $versie }
# $begin: pierwsze dwie grupy znaków kodu kontrolnego
vervangt-versie-met-code = wersję { $versie }, której kod kontrolny zaczyna się od { $begin }
code-leeg = Ta wersja nie ma jeszcze kodu.
bijlage-uitleg = Plik planu, z którego powstał ten dokument.
# $bladzijde i $aantal: liczby
bladzijde = strona { $bladzijde } z { $aantal }
# Stoi na każdym dokumencie w języku, w którym nikt jeszcze nie sprawdził słów; nigdy na niderlandzkim
vertaling-niet-nagekeken = Stałe słowa na tym papierze przetłumaczył komputer. Nikt ich jeszcze nie sprawdził. Wasze teksty są zapisane waszymi własnymi słowami.
