# nagekeken: nee (has a native speaker reviewed this file?)
# Koordinatörün listesindeki sözler: kopyalar, ulaşma, izin ve sonradan arama. Doğrudan koordinatöre seslenir.

## Listenin üstünde

verspreiding-titel = Kim hangi kopyayı alıyor
verspreiding-niet-delen = Bu sizin kendi çalışma listeniz. Bu kâğıdı başka kimseye vermeyin.
# $verstuurd, $ontvangen ve $aantal: sayılar
verspreiding-stand = Gönderilen: { $verstuurd } / { $aantal }. Ulaşan: { $ontvangen }.
verspreiding-niet-vastgesteld = Dikkat: bu plan henüz kabul edilmedi. Metin daha değişebilir.
# $aantal: eski versiyonlardan kaç kopya gönderildi
verspreiding-eerder = { $aantal ->
    [one] Önceki versiyonlardan bir kopya gönderildi. Yeni bir versiyon olduğunu haber verin.
   *[other] Önceki versiyonlardan { $aantal } kopya gönderildi. Yeni bir versiyon olduğunu haber verin.
}
verspreiding-zonder-versie = { $aantal ->
    [one] Bir kopyada hangi versiyon olduğu yazmıyor.
   *[other] { $aantal } kopyada hangi versiyon olduğu yazmıyor.
}

## Kopyalar

verspreiding-lijst-kop = Bu versiyonun kopyaları
verspreiding-lijst-uitleg = Bir kopya gönderilince veya ulaşınca hemen o günü yazın.
verspreiding-lijst-leeg = Listede henüz kimse yok.
verspreiding-nog-kop = Henüz listede olmayanlar
verspreiding-nog-uitleg = Bu kişiler katılıyor, ama henüz listede değiller.
verspreiding-nog-niemand = Katılan herkes listede.
verspreiding-kolom-wie = Kimin için
verspreiding-kolom-vorm = Nasıl
verspreiding-kolom-verstuurd = Gönderildiği gün
verspreiding-kolom-ontvangen = Ulaştığı gün
verspreiding-papier = kâğıt
verspreiding-digitaal = dijital
verspreiding-voorgelezen = sesli okundu
verspreiding-anders = başka şekilde
# Bir dilin adı, virgülden veya iki noktadan sonra yazıldığı gibi
verspreiding-taal-nl = Hollandaca
verspreiding-taal-en = İngilizce
verspreiding-taal-tr = Türkçe
verspreiding-taal-ar = Arapça
verspreiding-taal-pl = Lehçe
verspreiding-taal-uk = Ukraynaca
# $taal: bir dilin adı
verspreiding-leest = en iyi okuduğu dil: { $taal }
verspreiding-andere-tekst = Dikkat: bu kopya başka bir metne ait.

## Herkese nasıl ulaşırsınız

verspreiding-bereiken-kop = Herkese nasıl ulaşırsınız
verspreiding-bereiken-uitleg = Bir numarayı veya adresi yalnızca o kişi izin verirse başkasına verin.
verspreiding-kolom-naam = İsim
verspreiding-kolom-bereiken = Telefon, e-posta ve adres
verspreiding-telefoon = Telefon
verspreiding-email = E-posta
verspreiding-adres = Adres

## İzin

verspreiding-delen-kop = Paylaşma izni
verspreiding-delen-uitleg = Planı yakın çevrenin dışından biri mi alacak? Önce izin olup olmadığını sorun.
verspreiding-delen-leeg = Yakın çevrenin dışından kimse kopya almıyor.
verspreiding-kolom-ontvanger = Kim alıyor
verspreiding-kolom-door = Kim izin verdi
verspreiding-kolom-op = Ne zaman
verspreiding-kolom-over = Kimin hakkında
verspreiding-niet-gevraagd = henüz sorulmadı

## Sonradan arama

verspreiding-nabellen-kop = Sonradan arama
verspreiding-nabellen-uitleg = Konferanstan dört hafta sonra yakın çevreyi arayın, nasıl gittiğini sorun. Sonucu kısaca yazın.
verspreiding-vier-weken = Dört hafta sonra
verspreiding-afgesproken = Kararlaştırılan gün
verspreiding-gebeld = Arandığı gün
verspreiding-uitkomst = Sonuç
