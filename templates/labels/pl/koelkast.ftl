# nagekeken: nee (has a native speaker reviewed this file?)
# Słowa kartki na lodówkę. Mogą ją czytać goście: bez zmartwień, bez pytań, bez warunków. Źródłem jest nl/koelkast.ftl.

koelkast-titel = Nasz tydzień
# $datum: dzień
koelkast-stand = Takie są ustalenia w dniu { $datum }.
koelkast-dag = Dzień
# Dni jako nagłówki kolumn, wielką literą
koelkast-dag-1 = Poniedziałek
koelkast-dag-2 = Wtorek
koelkast-dag-3 = Środa
koelkast-dag-4 = Czwartek
koelkast-dag-5 = Piątek
koelkast-dag-6 = Sobota
koelkast-dag-7 = Niedziela
koelkast-elke-dag = Codziennie
koelkast-verder = Ustalono też
koelkast-leeg = Tu będzie napisane, kto co robi w tygodniu.
koelkast-als-nodig = w razie potrzeby
# Po „w razie potrzeby”, gdy goście nie muszą czytać, co ktoś robi
koelkast-in-plan = zobaczcie w planie
# $datum: dzień
koelkast-volgende = następny raz: { $datum }
koelkast-weer-kop = Znowu razem
koelkast-bellen-kop = Do kogo zadzwonić?
# $naam: imię; $nummer: numer telefonu
koelkast-nummer = { $naam }: { $nummer }
koelkast-mensen-kop = Kto co robi
koelkast-ingekort = Cały tekst jest w planie.
koelkast-alleen-nummers = Każdy numer oznacza ustalenie. Cały tekst jest w planie.
koelkast-aantal = { $aantal ->
    [one] jedno ustalenie
    [few] { $aantal } ustalenia
    [many] { $aantal } ustaleń
   *[other] { $aantal } ustalenia
}
