# nagekeken: nee (has a native speaker reviewed this file?)
# Ідентифікатори такі самі, як у nl/wanneer.ftl. Той файл є джерелом. Інші слова стоять в uk/plan.ftl.

## Коли, словами

wanneer-datum = { $datum }
wanneer-uiterlijk = не пізніше { $datum }
wanneer-data = { $dagen }
wanneer-van-tot = з { $vanaf } до { $tot } включно
wanneer-vanaf = з { $vanaf }
wanneer-tot-en-met = до { $tot } включно
wanneer-zodra = щойно станеться таке: { $gebeurtenis }
wanneer-binnen = у такий строк: { $termijn }
wanneer-open = ще треба домовитися
elke-dag = { $aantal ->
    [1] щодня
    [one] раз на { $aantal } день
    [few] раз на { $aantal } дні
    [many] раз на { $aantal } днів
   *[other] раз на { $aantal } дня
}
elke-week = { $aantal ->
    [1] щотижня
    [2] раз на два тижні
    [one] раз на { $aantal } тиждень
    [few] раз на { $aantal } тижні
    [many] раз на { $aantal } тижнів
   *[other] раз на { $aantal } тижня
}
elke-maand = { $aantal ->
    [1] щомісяця
    [one] раз на { $aantal } місяць
    [few] раз на { $aantal } місяці
    [many] раз на { $aantal } місяців
   *[other] раз на { $aantal } місяця
}
elke-week-op = { $aantal ->
    [1] { $opDagen }
    [2] кожні два тижні: { $dagen }
    [one] кожен { $aantal } тиждень: { $dagen }
    [few] кожні { $aantal } тижні: { $dagen }
    [many] кожні { $aantal } тижнів: { $dagen }
   *[other] кожні { $aantal } тижня: { $dagen }
}
aantal-keer = { $aantal ->
    [1] один раз
    [one] { $aantal } раз
    [few] { $aantal } рази
    [many] { $aantal } разів
   *[other] { $aantal } раза
}
klok = { $uur }:{ $minuut }
tijd-om = о { $tijd }
tijd-van-tot = з { $tijd } до { $tot }

## Дні, місяці та списки

datum-lang = { $dag } { $maand } { $jaar } року ({ $weekdag })
datum-kort = { $dag } { $maand } { $jaar } року
datum-zonder-jaar = { $dag } { $maand }
lijst-en = { $eerste } та { $laatste }
lijst-komma = { $eerste }, { $laatste }
lijst-puntkomma = { $eerste }; { $laatste }
weekdag-1 = понеділок
weekdag-2 = вівторок
weekdag-3 = середа
weekdag-4 = четвер
weekdag-5 = п’ятниця
weekdag-6 = субота
weekdag-7 = неділя
op-weekdag-1 = щопонеділка
op-weekdag-2 = щовівторка
op-weekdag-3 = щосереди
op-weekdag-4 = щочетверга
op-weekdag-5 = щоп’ятниці
op-weekdag-6 = щосуботи
op-weekdag-7 = щонеділі
maand-1 = січня
maand-2 = лютого
maand-3 = березня
maand-4 = квітня
maand-5 = травня
maand-6 = червня
maand-7 = липня
maand-8 = серпня
maand-9 = вересня
maand-10 = жовтня
maand-11 = листопада
maand-12 = грудня
