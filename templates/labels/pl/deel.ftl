# nagekeken: nee (has a native speaker reviewed this file?)
# Słowa części jednej osoby: co robisz i do kogo dzwonisz. Skierowane do tej jednej osoby (ty).
# Czytają to też dzieci. Inne słowa są w pl/plan.ftl. Źródłem jest nl/deel.ftl.

deel-titel = Twoja część planu
# $naam: czyja to część; $soort: „Twoja część planu”; $titel: tytuł planu; $versie: „wersja 2”
deel-documenttitel = { $naam }. { $soort }. { $titel }, { $versie }
# U góry następnych stron
deel-bladtitel = { $naam }. { $titel }

## Co robisz

# Osoba, która to czyta, w szeregu imion: „Yvonne, ty i Dave”
deel-jij = ty
# Osoba, która to czyta, w szeregu imion po „Dla kogo” (imiona stoją w mianowniku)
deel-jou = ty
deel-hoofdpersoon = Ten plan jest dla ciebie.
deel-helpt-mee = Nie masz własnego ustalenia. Poniżej przeczytasz, w czym bierzesz udział.
deel-niets = Nie masz w tym planie własnego ustalenia. Dobrze, że jesteś z nami.
deel-nog-niets = Nie masz jeszcze własnego ustalenia. Może się jeszcze pojawić. Dobrze, że myślisz razem z nami.
deel-doen-kop = Co robisz
deel-beurten-kop = Co robisz na zmianę z innymi
deel-meedoen-kop = W czym bierzesz udział
deel-bijspringen-kop = W czym pomagasz, gdy coś się nie uda
deel-meekijken-kop = Nad czym czuwasz
deel-term-jouw-dagen = Twoje dni
deel-term-andere-dagen = Inne dni
deel-term-beurten = Na zmianę
deel-term-samen-met = Kto razem z tobą
# $namen: kto wtedy pomaga; „ty”, jeśli jest wśród nich osoba, która to czyta
deel-springt-bij = Kto wtedy pomaga: { $namen }

## Pomoc i zadania

deel-regelen-kop = Pomoc, którą załatwiasz
deel-gevraagd-kop = O co cię prosimy
deel-voor-jou-kop = Pomoc dla ciebie
deel-anderen-kop = Co robią inni
deel-rol-kop = O co dbasz
deel-rol-aanspreekpunt = Jesteś osobą do kontaktu. Specjaliści dzwonią najpierw do ciebie.
deel-rol-roept-bijeen = Zwołujesz grupę, gdy coś nie idzie.
deel-rol-groep = Jesteś w grupie, która spotyka się, gdy coś nie idzie.
deel-rol-hoogte = Dbasz o to, żeby wszyscy wiedzieli, co się dzieje.

## Do kogo dzwonisz i co dalej

deel-bellen-kop = Do kogo dzwonisz
deel-bellen-zin = Coś się nie udaje albo się martwisz? Śmiało zadzwoń.
deel-rol-beide = Osoba do kontaktu, zwołuje też grupę
deel-dat-ben-jij = To ty.
deel-kindertelefoon = Chcesz z kimś porozmawiać? Zadzwoń do Kindertelefoon: 0800-0432. To nic nie kosztuje.
# Na papierze; po tych słowach jest miejsce na numer
deel-nummer-opschrijven = Zapisz tu numer:
# Na ekranie, na którym nie można pisać
deel-nummer-onbekend = Numeru nie ma w planie.
# $nummer: numer telefonu
deel-telefoon = telefon: { $nummer }
deel-hoogte-jij = Ty o to dbasz.
deel-groep-kop = Kiedy grupa się spotyka
# Poniżej jest napisane, po czym krąg pozna, że coś nie idzie
deel-groep-komt = Dzieje się jedna z tych rzeczy? Wtedy grupa się spotyka.
deel-groep-komt-binnen = { $aantal ->
    [one] Dzieje się jedna z tych rzeczy? Wtedy grupa spotyka się w ciągu jednego dnia.
    [few] Dzieje się jedna z tych rzeczy? Wtedy grupa spotyka się w ciągu { $aantal } dni.
    [many] Dzieje się jedna z tych rzeczy? Wtedy grupa spotyka się w ciągu { $aantal } dni.
   *[other] Dzieje się jedna z tych rzeczy? Wtedy grupa spotyka się w ciągu { $aantal } dnia.
}
deel-groep-binnen = { $aantal ->
    [one] Coś nie idzie? Wtedy grupa spotyka się w ciągu jednego dnia.
    [few] Coś nie idzie? Wtedy grupa spotyka się w ciągu { $aantal } dni.
    [many] Coś nie idzie? Wtedy grupa spotyka się w ciągu { $aantal } dni.
   *[other] Coś nie idzie? Wtedy grupa spotyka się w ciągu { $aantal } dnia.
}

## Dla osoby spoza kręgu

deel-alleen-jouw-deel = Tylko ta część jest dla ciebie. Reszta zostaje w kręgu.
deel-concept = Krąg jeszcze pracuje nad tym planem. Plan nie jest jeszcze przyjęty.
deel-vragen-kop = O co cię prosimy
deel-afspraken-kop = Ustalenia z twoim udziałem
deel-bel-eerst = Coś nie idzie dobrze? Zadzwoń najpierw do tej osoby.
