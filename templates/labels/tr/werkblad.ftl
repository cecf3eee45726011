# nagekeken: nee (has a native speaker reviewed this file?)
# Boş planın sözleri. Yakın çevre kendi arasında kaldığı zamanda bunu elle doldurur. Metinler yakın çevreye seslenir.

## Kâğıdın üstünde

werkblad-titel = Çalışma kâğıdı
# Her sayfanın sağ üstünde yazar
werkblad-kopregel = birlikte doldurulacak
# Henüz hiçbir şey yazılmamış kâğıdın başlığı altında yazar
werkblad-leeg = Birlikte doldurulacak boş bir plan
werkblad-uitleg-kop = Bu kâğıdı nasıl kullanırsınız
werkblad-uitleg-beslissen = Bu zaman sizin. Plana ne yazılacağına birlikte siz karar verirsiniz.
werkblad-uitleg-coordinator = Bir şey sormak isterseniz koordinatör yakınınızda.
werkblad-uitleg-kort = Kısa yazın. Güzel olması gerekmez. Her yeri doldurmanız da gerekmez.

## Biz kimiz ve sorumuz ne

werkblad-over-wie = Bu plan kiminle ilgili?
werkblad-vandaag = Bugün hangi gün?
werkblad-kolom-erbij = Şimdi burada
werkblad-vraag-uitleg = Birlikte neye cevap bulmak istiyorsunuz? Bir cümle yeter.
werkblad-vraag-anders = Başka türlü mü sormak istiyorsunuz? Buraya yazın.

## Endişeler, iyi gidenler, hedefler

werkblad-zorgen-uitleg = Şu anda ne oluyor veya ne olabilir?
werkblad-krachten-uitleg = Neler iyi gidiyor? Buna kim veya ne yardım ediyor?
werkblad-doelen-uitleg = İşler iyi gittiğinde durum nasıl olur?

## Anlaşmalar ve yardım

werkblad-afspraken-uitleg = Her anlaşmaya tek bir isim yazın. Bunun yapılmasını o kişi sağlar.
werkblad-meer-ruimte = Başka anlaşmalar da mı var? Boş bir kâğıda yazmaya devam edin.
werkblad-hulp-uitleg = Başkalarından hangi yardımı istiyorsunuz? Yardım gerekmiyor mu? Boş bırakın.

## Şartlar

werkblad-voorwaarden-uitleg = Bu şartlar önceden konuldu. Bunları nasıl yerine getireceğinizi siz düşünüp bulursunuz.
werkblad-voorwaarden-leeg = Önceden şartlar konuldu mu? Buraya yazın. Şart yok mu? Burayı geçin.
werkblad-voorwaarde = Şart
# Bunun arkasına yakın çevre A1 gibi numaralar yazar
werkblad-nummers = Anlaşmalarımızın numaraları

## Bundan sonrası

werkblad-hoogte-hoe = Bunu nasıl yapıyoruz?
werkblad-hoogte-wie = Bununla kim ilgileniyor?
werkblad-verandering-uitleg = Biri bir anlaşmaya uyamazsa ne yaparsınız?
werkblad-binnen = Kaç gün içinde
werkblad-aanspreekpunt = Yardım veren görevliler önce kimi arar?
werkblad-aanleidingen-uitleg = İşlerin yürümediğini nasıl anlarsınız?
werkblad-dag = Gün
werkblad-tijd = Saat
werkblad-plaats = Yer

## Plana evet diyenler

werkblad-akkoord-uitleg = Bu plana evet diyor musunuz? Bir çarpı koyun veya imzanızı atın.
werkblad-akkoord-deel = Bir kısmına mı evet diyorsunuz? O zaman numaraları da yazın.
werkblad-kolom-ja = Evet
werkblad-kolom-handtekening = İmza veya numaralar
werkblad-slot = Bitti mi? Koordinatörü çağırın. Koordinatör planı sizin söylediğiniz gibi yazar.
# Koordinatörü olmayan bir yakın çevre için
werkblad-slot-vrij = Bitti mi? Planı kimin temize çekeceğini kararlaştırın.
