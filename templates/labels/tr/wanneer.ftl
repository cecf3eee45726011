# nagekeken: nee (has a native speaker reviewed this file?)
# Kimlikler nl/wanneer.ftl ile aynıdır; kaynak odur. Diğer sözler tr/plan.ftl dosyasındadır.

## Ne zaman, sözle

wanneer-datum = { $datum } günü
wanneer-uiterlijk = en geç { $datum } günü
wanneer-data = { $dagen }
wanneer-van-tot = { $vanaf } gününden { $tot } gününün sonuna kadar
wanneer-vanaf = { $vanaf } gününden itibaren
wanneer-tot-en-met = { $tot } gününün sonuna kadar
wanneer-zodra = şu olur olmaz: { $gebeurtenis }
wanneer-binnen = { $termijn } içinde
wanneer-open = daha kararlaştırılması gerekiyor
elke-dag = { $aantal ->
    [one] her gün
   *[other] { $aantal } günde bir
}
elke-week = { $aantal ->
    [one] her hafta
    [2] iki haftada bir
   *[other] { $aantal } haftada bir
}
elke-maand = { $aantal ->
    [one] her ay
   *[other] { $aantal } ayda bir
}
# $dagen: günlerin kendisi; $opDagen: günlerin “her” sözünden sonraki biçimi
elke-week-op = { $aantal ->
    [one] her { $opDagen }
    [2] iki haftada bir { $opDagen } günleri
   *[other] { $aantal } haftada bir { $opDagen } günleri
}
aantal-keer = { $aantal ->
    [one] bir kez
   *[other] { $aantal } kez
}
# $uur ve $minuut: rakamlar
klok = { $uur }.{ $minuut }
tijd-om = saat { $tijd }
tijd-van-tot = saat { $tijd } ile { $tot } arasında

## Günler, aylar ve listeler

datum-lang = { $dag } { $maand } { $jaar } { $weekdag }
datum-kort = { $dag } { $maand } { $jaar }
datum-zonder-jaar = { $dag } { $maand }
# İki şey veya bir sıranın son ikisi
lijst-en = { $eerste } ve { $laatste }
# Yan yana duran şeyler, virgülle veya noktalı virgülle
lijst-komma = { $eerste }, { $laatste }
lijst-puntkomma = { $eerste }; { $laatste }
# Tarih içindeki gün büyük harfle yazılır: 14 Mart 2026 Cumartesi
weekdag-1 = Pazartesi
weekdag-2 = Salı
weekdag-3 = Çarşamba
weekdag-4 = Perşembe
weekdag-5 = Cuma
weekdag-6 = Cumartesi
weekdag-7 = Pazar
# Her hafta tekrarlanan gün küçük harfle yazılır: her cumartesi
op-weekdag-1 = pazartesi
op-weekdag-2 = salı
op-weekdag-3 = çarşamba
op-weekdag-4 = perşembe
op-weekdag-5 = cuma
op-weekdag-6 = cumartesi
op-weekdag-7 = pazar
maand-1 = Ocak
maand-2 = Şubat
maand-3 = Mart
maand-4 = Nisan
maand-5 = Mayıs
maand-6 = Haziran
maand-7 = Temmuz
maand-8 = Ağustos
maand-9 = Eylül
maand-10 = Ekim
maand-11 = Kasım
maand-12 = Aralık
