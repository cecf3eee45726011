# nagekeken: nee (has a native speaker reviewed this file?)
# When something is, in plain English: moments, days and months, and how a list sounds. Every document uses it, and so
# does the screen. Same ids as nl/wanneer.ftl, which is the source; see there for the arguments.

## When, in words

wanneer-datum = on { $datum }
wanneer-uiterlijk = by { $datum } at the latest
wanneer-data = on { $dagen }
wanneer-van-tot = from { $vanaf } up to and including { $tot }
wanneer-vanaf = from { $vanaf }
wanneer-tot-en-met = up to and including { $tot }
wanneer-zodra = as soon as this happens: { $gebeurtenis }
wanneer-binnen = within { $termijn }
wanneer-open = still to be agreed
elke-dag = { $aantal ->
    [one] every day
   *[other] every { $aantal } days
}
elke-week = { $aantal ->
    [one] every week
    [2] every other week
   *[other] every { $aantal } weeks
}
elke-maand = { $aantal ->
    [one] every month
   *[other] every { $aantal } months
}
elke-week-op = { $aantal ->
    [one] every { $opDagen }
    [2] every other week on { $opDagen }
   *[other] every { $aantal } weeks on { $opDagen }
}
aantal-keer = { $aantal ->
    [one] once
   *[other] { $aantal } times
}
klok = { $uur }:{ $minuut }
tijd-om = at { $tijd }
tijd-van-tot = from { $tijd } to { $tot }

## Days, months and lists

datum-lang = { $weekdag } { $dag } { $maand } { $jaar }
datum-kort = { $dag } { $maand } { $jaar }
datum-zonder-jaar = { $dag } { $maand }
lijst-en = { $eerste } and { $laatste }
lijst-komma = { $eerste }, { $laatste }
lijst-puntkomma = { $eerste }; { $laatste }
weekdag-1 = Monday
weekdag-2 = Tuesday
weekdag-3 = Wednesday
weekdag-4 = Thursday
weekdag-5 = Friday
weekdag-6 = Saturday
weekdag-7 = Sunday
op-weekdag-1 = Monday
op-weekdag-2 = Tuesday
op-weekdag-3 = Wednesday
op-weekdag-4 = Thursday
op-weekdag-5 = Friday
op-weekdag-6 = Saturday
op-weekdag-7 = Sunday
maand-1 = January
maand-2 = February
maand-3 = March
maand-4 = April
maand-5 = May
maand-6 = June
maand-7 = July
maand-8 = August
maand-9 = September
maand-10 = October
maand-11 = November
maand-12 = December
