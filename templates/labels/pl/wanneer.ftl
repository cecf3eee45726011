# nagekeken: nee (has a native speaker reviewed this file?)
# Te same identyfikatory co w nl/wanneer.ftl, który jest źródłem. Inne słowa są w pl/plan.ftl.

## Kiedy, słowami

wanneer-datum = { $datum }
wanneer-uiterlijk = najpóźniej { $datum }
wanneer-data = { $dagen }
wanneer-van-tot = od { $vanaf } do { $tot } włącznie
wanneer-vanaf = od { $vanaf }
wanneer-tot-en-met = do { $tot } włącznie
wanneer-zodra = gdy tylko to się stanie: { $gebeurtenis }
wanneer-binnen = czas na to: { $termijn }
wanneer-open = jeszcze do ustalenia
elke-dag = { $aantal ->
    [one] codziennie
    [few] co { $aantal } dni
    [many] co { $aantal } dni
   *[other] co { $aantal } dnia
}
elke-week = { $aantal ->
    [one] co tydzień
    [2] co dwa tygodnie
    [few] co { $aantal } tygodnie
    [many] co { $aantal } tygodni
   *[other] co { $aantal } tygodnia
}
elke-maand = { $aantal ->
    [one] co miesiąc
    [few] co { $aantal } miesiące
    [many] co { $aantal } miesięcy
   *[other] co { $aantal } miesiąca
}
# $dagen: same dni; $opDagen: dni z przyimkiem, jak w op-weekdag-1
elke-week-op = { $aantal ->
    [one] co tydzień { $opDagen }
    [2] co dwa tygodnie { $opDagen }
    [few] co { $aantal } tygodnie { $opDagen }
    [many] co { $aantal } tygodni { $opDagen }
   *[other] co { $aantal } tygodnia { $opDagen }
}
aantal-keer = { $aantal ->
    [one] jeden raz
    [few] { $aantal } razy
    [many] { $aantal } razy
   *[other] { $aantal } raza
}
# $uur i $minuut: cyfry
klok = { $uur }:{ $minuut }
tijd-om = o godzinie { $tijd }
tijd-van-tot = od godziny { $tijd } do { $tot }

## Dni, miesiące i listy

datum-lang = { $dag } { $maand } { $jaar } ({ $weekdag })
datum-kort = { $dag } { $maand } { $jaar }
datum-zonder-jaar = { $dag } { $maand }
# Dwie rzeczy albo dwie ostatnie z szeregu
lijst-en = { $eerste } i { $laatste }
# Rzeczy w szeregu, z przecinkiem albo średnikiem
lijst-komma = { $eerste }, { $laatste }
lijst-puntkomma = { $eerste }; { $laatste }
weekdag-1 = poniedziałek
weekdag-2 = wtorek
weekdag-3 = środa
weekdag-4 = czwartek
weekdag-5 = piątek
weekdag-6 = sobota
weekdag-7 = niedziela
# Dzień, w który coś dzieje się co tydzień, z przyimkiem
op-weekdag-1 = w poniedziałki
op-weekdag-2 = we wtorki
op-weekdag-3 = w środy
op-weekdag-4 = w czwartki
op-weekdag-5 = w piątki
op-weekdag-6 = w soboty
op-weekdag-7 = w niedziele
maand-1 = stycznia
maand-2 = lutego
maand-3 = marca
maand-4 = kwietnia
maand-5 = maja
maand-6 = czerwca
maand-7 = lipca
maand-8 = sierpnia
maand-9 = września
maand-10 = października
maand-11 = listopada
maand-12 = grudnia
