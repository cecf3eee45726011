# nagekeken: nee (has a native speaker reviewed this file?)
# Buzdolabına asılan sayfanın sözleri. Misafirler de okuyabilir: endişe, soru ve şart yazmaz.

koelkast-titel = Haftamız
# $datum: bir gün
koelkast-stand = { $datum } günündeki anlaşmalar bunlar.
koelkast-dag = Gün
# Bir sütunun başlığı olarak günler, büyük harfle
koelkast-dag-1 = Pazartesi
koelkast-dag-2 = Salı
koelkast-dag-3 = Çarşamba
koelkast-dag-4 = Perşembe
koelkast-dag-5 = Cuma
koelkast-dag-6 = Cumartesi
koelkast-dag-7 = Pazar
koelkast-elke-dag = Her gün
koelkast-verder = Ayrıca anlaştıklarımız
koelkast-leeg = Hafta boyunca kimin ne yaptığı buraya yazılacak.
koelkast-als-nodig = gerektiğinde
# “gerektiğinde” sözünün yanında; birinin ne yaptığını misafirin okuması gerekmiyorsa
koelkast-in-plan = plana bakın
# $datum: bir gün
koelkast-volgende = bir dahaki sefer: { $datum }
koelkast-weer-kop = Yeniden bir arada
koelkast-bellen-kop = Kimi ararsınız?
# $naam: bir isim; $nummer: bir telefon numarası
koelkast-nummer = { $naam }: { $nummer }
koelkast-mensen-kop = Kim ne yapıyor
koelkast-ingekort = Metnin tamamı planda yazıyor.
koelkast-alleen-nummers = Her numara bir anlaşmaya aittir. Metnin tamamı planda yazıyor.
koelkast-aantal = { $aantal ->
    [one] bir anlaşma
   *[other] { $aantal } anlaşma
}
