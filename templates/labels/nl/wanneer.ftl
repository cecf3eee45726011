# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# Wanneer iets is, in gewoon Nederlands (B1): momenten, dagen en maanden, en hoe een rij klinkt. Elk stuk gebruikt dit,
# en ook het scherm. Andere woorden staan in nl/plan.ftl.

## Wanneer, in woorden

wanneer-datum = op { $datum }
wanneer-uiterlijk = uiterlijk { $datum }
wanneer-data = op { $dagen }
wanneer-van-tot = van { $vanaf } tot en met { $tot }
wanneer-vanaf = vanaf { $vanaf }
wanneer-tot-en-met = tot en met { $tot }
wanneer-zodra = zodra dit gebeurt: { $gebeurtenis }
wanneer-binnen = binnen { $termijn }
wanneer-open = nog af te spreken
elke-dag = { $aantal ->
    [one] elke dag
   *[other] om de { $aantal } dagen
}
elke-week = { $aantal ->
    [one] elke week
    [2] om de week
   *[other] om de { $aantal } weken
}
elke-maand = { $aantal ->
    [one] elke maand
   *[other] om de { $aantal } maanden
}
# $dagen: de dagen zelf; $opDagen: de dagen zoals na “elke” of “op”
elke-week-op = { $aantal ->
    [one] elke { $opDagen }
    [2] om de week op { $opDagen }
   *[other] om de { $aantal } weken op { $opDagen }
}
aantal-keer = { $aantal ->
    [one] één keer
   *[other] { $aantal } keer
}
# $uur en $minuut: cijfers
klok = { $uur }.{ $minuut }
tijd-om = om { $tijd } uur
tijd-van-tot = van { $tijd } tot { $tot } uur

## Dagen, maanden en lijsten

datum-lang = { $weekdag } { $dag } { $maand } { $jaar }
datum-kort = { $dag } { $maand } { $jaar }
datum-zonder-jaar = { $dag } { $maand }
# Twee dingen, of de laatste twee van een rij
lijst-en = { $eerste } en { $laatste }
# Dingen die in een rij naast elkaar staan, met een komma of een puntkomma
lijst-komma = { $eerste }, { $laatste }
lijst-puntkomma = { $eerste }; { $laatste }
weekdag-1 = maandag
weekdag-2 = dinsdag
weekdag-3 = woensdag
weekdag-4 = donderdag
weekdag-5 = vrijdag
weekdag-6 = zaterdag
weekdag-7 = zondag
# De dag zoals hij na “elke” of “op” staat
op-weekdag-1 = maandag
op-weekdag-2 = dinsdag
op-weekdag-3 = woensdag
op-weekdag-4 = donderdag
op-weekdag-5 = vrijdag
op-weekdag-6 = zaterdag
op-weekdag-7 = zondag
maand-1 = januari
maand-2 = februari
maand-3 = maart
maand-4 = april
maand-5 = mei
maand-6 = juni
maand-7 = juli
maand-8 = augustus
maand-9 = september
maand-10 = oktober
maand-11 = november
maand-12 = december
