# nagekeken: nee (has a native speaker reviewed this file?)
# Słowa listy koordynatora: egzemplarze, kontakt, zgoda i telefon po konferencji.
# Skierowane do jednej osoby, czyli koordynatora (ty). Źródłem jest nl/verspreiding.ftl.

## U góry listy

verspreiding-titel = Kto dostaje który egzemplarz
verspreiding-niet-delen = To jest twoja własna lista robocza. Nie dawaj tej kartki nikomu innemu.
# $verstuurd, $ontvangen i $aantal: liczby
verspreiding-stand = Wysłane: { $verstuurd } z { $aantal }. Odebrane: { $ontvangen }.
verspreiding-niet-vastgesteld = Uwaga: ten plan nie jest jeszcze przyjęty. Tekst może się jeszcze zmienić.
# $aantal: ile egzemplarzy starszych wersji wysłano
verspreiding-eerder = { $aantal ->
    [one] Z wcześniejszych wersji wysłano jeden egzemplarz. Powiedz, że jest nowa wersja.
    [few] Z wcześniejszych wersji wysłano { $aantal } egzemplarze. Powiedz, że jest nowa wersja.
    [many] Z wcześniejszych wersji wysłano { $aantal } egzemplarzy. Powiedz, że jest nowa wersja.
   *[other] Z wcześniejszych wersji wysłano { $aantal } egzemplarza. Powiedz, że jest nowa wersja.
}
verspreiding-zonder-versie = { $aantal ->
    [one] Przy jednym egzemplarzu nie jest zapisane, jaka to wersja.
    [few] Przy { $aantal } egzemplarzach nie jest zapisane, jaka to wersja.
    [many] Przy { $aantal } egzemplarzach nie jest zapisane, jaka to wersja.
   *[other] Przy { $aantal } egzemplarza nie jest zapisane, jaka to wersja.
}

## Egzemplarze

verspreiding-lijst-kop = Egzemplarze tej wersji
verspreiding-lijst-uitleg = Zapisz dzień, gdy tylko egzemplarz zostanie wysłany lub odebrany.
verspreiding-lijst-leeg = Na liście nikogo jeszcze nie ma.
verspreiding-nog-kop = Kogo jeszcze nie ma na liście
verspreiding-nog-uitleg = Te osoby biorą udział, ale nie ma ich jeszcze na liście.
verspreiding-nog-niemand = Wszyscy, którzy biorą udział, są na liście.
verspreiding-kolom-wie = Dla kogo
verspreiding-kolom-vorm = Jak
verspreiding-kolom-verstuurd = Kiedy wysłano
verspreiding-kolom-ontvangen = Kiedy odebrano
verspreiding-papier = na papierze
verspreiding-digitaal = cyfrowo
verspreiding-voorgelezen = przeczytano na głos
verspreiding-anders = inaczej
# Nazwa języka po przecinku albo po dwukropku
verspreiding-taal-nl = niderlandzki
verspreiding-taal-en = angielski
verspreiding-taal-tr = turecki
verspreiding-taal-ar = arabski
verspreiding-taal-pl = polski
verspreiding-taal-uk = ukraiński
# $taal: nazwa języka
verspreiding-leest = najlepszy język do czytania: { $taal }
verspreiding-andere-tekst = Uwaga: w tym egzemplarzu jest inny tekst.

## Jak dotrzeć do wszystkich

verspreiding-bereiken-kop = Jak dotrzeć do wszystkich
verspreiding-bereiken-uitleg = Przekaż numer lub adres tylko wtedy, gdy ta osoba się na to zgadza.
verspreiding-kolom-naam = Imię i nazwisko
verspreiding-kolom-bereiken = Telefon, e-mail i adres
verspreiding-telefoon = Telefon
verspreiding-email = E-mail
verspreiding-adres = Adres

## Zgoda

verspreiding-delen-kop = Zgoda na przekazanie planu
verspreiding-delen-uitleg = Ktoś spoza kręgu dostaje plan? Najpierw zapytaj, czy można go przekazać.
verspreiding-delen-leeg = Nikt spoza kręgu nie dostaje egzemplarza.
verspreiding-kolom-ontvanger = Kto go dostaje
verspreiding-kolom-door = Kto się zgodził
verspreiding-kolom-op = Kiedy
verspreiding-kolom-over = Kogo to dotyczy
verspreiding-niet-gevraagd = jeszcze nie zapytano

## Telefon po konferencji

verspreiding-nabellen-kop = Telefon po konferencji
verspreiding-nabellen-uitleg = Zadzwoń do kręgu cztery tygodnie po konferencji i zapytaj, jak idzie. Krótko zapisz wynik rozmowy.
verspreiding-vier-weken = Cztery tygodnie później
verspreiding-afgesproken = Umówiono na
verspreiding-gebeld = Kiedy zadzwoniono
verspreiding-uitkomst = Wynik rozmowy
