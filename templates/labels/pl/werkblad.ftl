# nagekeken: nee (has a native speaker reviewed this file?)
# Słowa pustego planu, do wypełnienia ręcznie w czasie tylko dla kręgu. Skierowane do kręgu (wy). Źródłem jest nl/werkblad.ftl.

## U góry arkusza

werkblad-titel = Arkusz roboczy
# Stoi u góry po prawej na każdej stronie
werkblad-kopregel = do wspólnego wypełnienia
# Stoi pod tytułem arkusza, na którym nic jeszcze nie wypełniono
werkblad-leeg = Pusty plan do wspólnego wypełnienia
werkblad-uitleg-kop = Jak korzystać z tego arkusza
werkblad-uitleg-beslissen = To jest wasz czas. Razem decydujecie, co będzie w planie.
werkblad-uitleg-coordinator = Koordynator jest w pobliżu, gdy chcecie o coś zapytać.
werkblad-uitleg-kort = Piszcie krótko. Nie musi być ładnie i nie wszystko musi być wypełnione.

## Kim jesteśmy i nasze pytanie

werkblad-over-wie = Kogo dotyczy ten plan?
werkblad-vandaag = Jaki jest dzisiaj dzień?
werkblad-kolom-erbij = Jest tu teraz
werkblad-vraag-uitleg = Na co chcecie razem znaleźć odpowiedź? Wystarczy jedno zdanie.
werkblad-vraag-anders = Chcecie zapytać inaczej? Napiszcie to tutaj.

## Zmartwienia, mocne strony, cele

werkblad-zorgen-uitleg = Co się teraz dzieje albo co może się stać?
werkblad-krachten-uitleg = Co idzie dobrze? Kto lub co w tym pomaga?
werkblad-doelen-uitleg = Jak to wygląda, gdy idzie dobrze?

## Ustalenia i pomoc

werkblad-afspraken-uitleg = Przy każdym ustaleniu napiszcie jedno imię. Ta osoba dba o to, żeby tak się stało.
werkblad-meer-ruimte = Macie więcej ustaleń? Piszcie dalej na pustej kartce.
werkblad-hulp-uitleg = O jaką pomoc prosicie innych? Nie potrzebujecie pomocy? Zostawcie to miejsce puste.

## Warunki

werkblad-voorwaarden-uitleg = Te warunki postawiono wcześniej. To wy wymyślacie, jak o to zadbać.
werkblad-voorwaarden-leeg = Czy wcześniej postawiono warunki? Zapiszcie je tutaj. Nie ma ich? Pomińcie to miejsce.
werkblad-voorwaarde = Warunek
# Po tych słowach krąg pisze numery, na przykład A1
werkblad-nummers = Numery naszych ustaleń

## Co dalej

werkblad-hoogte-hoe = Jak to robimy?
werkblad-hoogte-wie = Kto o to dba?
werkblad-verandering-uitleg = Co robicie, gdy ktoś nie może dotrzymać ustalenia?
werkblad-binnen = W ciągu ilu dni
werkblad-aanspreekpunt = Do kogo specjaliści dzwonią najpierw?
werkblad-aanleidingen-uitleg = Po czym poznacie, że coś nie idzie?
werkblad-dag = Dzień
werkblad-tijd = Godzina
werkblad-plaats = Miejsce

## Kto się zgadza

werkblad-akkoord-uitleg = Zgadzasz się z tym planem? Postaw krzyżyk albo się podpisz.
werkblad-akkoord-deel = Mówisz „tak” części planu? Dopisz wtedy numery.
werkblad-kolom-ja = Tak
werkblad-kolom-handtekening = Podpis lub numery
werkblad-slot = Gotowe? Zawołajcie koordynatora. Koordynator zapisze plan tak, jak to powiecie.
# Dla kręgu bez koordynatora
werkblad-slot-vrij = Gotowe? Ustalcie, kto przepisze plan na czysto.
