# nagekeken: nee (has a native speaker reviewed this file?)
# Basılı planın sade Türkçe sözleri. Metinler doğrudan yakın çevreye seslenir.
# Kimlikler nl/plan.ftl ile aynıdır; kaynak odur. Bağımsız değişkenler de orada açıklanır.

## Başlık ve ilk sayfa

soort-familiegroepsplan = Aile grubu planı (familiegroepsplan)
soort-persoonlijk-plan = Kişisel plan (persoonlijk plan)
soort-eigen-plan-van-aanpak = Kendi eylem planı (eigen plan van aanpak)
soort-onbekend = Plan
titel-boven = { $soort }:
documenttitel = { $titel }, { $versie }
versie-nummer = versiyon { $versie }
versie-onbekend = henüz versiyonu yok
hoofdvraag-kop = Sorumuz
hoofdvraag-leeg = Bu planın asıl sorusu henüz burada yazmıyor.
feit-vastgesteld = Kabul edildi
feit-besloten = Karar verildi
feit-conferentie = Konferans
feit-vervolgconferentie = Devam konferansı
feit-coordinator = Koordinatör
kort-kop = Kısaca
# $wat: birinin ne yaptığı veya kimin yardım ettiği; $nummer: A1 veya H1 gibi numara
kort-afspraak = { $wat } ({ $nummer })
# $van: yardımın kimden geldiği; $nummer: H1; $naam: bunu kim ayarlıyor
kort-hulp-van = { $van } ({ $nummer }, kim ayarlıyor: { $naam })
# Bunun arkasında bir isim yazar
kort-bellen = İşler yürümezse aranacak kişi
# Bunun arkasında süre yazar: “7 gün içinde”
kort-groep = Grup o zaman ne kadar sürede bir araya gelir

## Taslak

concept = Taslak
concept-kop = Bu bir taslaktır
concept-concept = Bu plan üzerinde hâlâ çalışıyorsunuz. Plan henüz kabul edilmedi.
concept-opgeschreven = Plan yazıldı. Katılanlardan henüz evet demeyenler var.
concept-terug-naar-kring = Planda bir şartın henüz iyi bir cevabı yok. Birlikte yeni bir versiyon yapıyorsunuz.
concept-doorgenomen = Plan gözden geçirildi. Şimdi şartları koyan kuruma gidiyor.
concept-ter-toets = Plan, şartları koyan kurumda. Kurumun değerlendirmesini bekliyorsunuz.
concept-stap = Plan kabul edilene kadar her sayfada “Taslak” yazar.

## Durum tehlikeli olursa

nood-kop = Durum tehlikeli olursa
nood-112 = Şu anda tehlike var mı? Hemen 112’yi arayın.
nood-veilig-thuis = Evde şiddet olmasından endişe mi ediyorsunuz? Veilig Thuis hattını arayın: 0800-2000. Ücretsizdir, gece gündüz arayabilirsiniz.

## Yakın çevre

kring-kop = Yakın çevremizde kimler var
kring-leeg = Yakın çevrenizdeki kişiler buraya yazılacak.
kolom-naam = İsim
kolom-wie = Kimdir
kolom-erbij = Konferansta
kolom-organisatie = Kuruluş ve görev
kolom-rol = Ne yaptı
hoofdpersoon = plan bu kişiyle ilgili
naam-onbekend = henüz adı yok ({ $id })
leeftijd = { $jaren } yaşında
professionals-kop = İşi gereği bizimle birlikte düşünenler
professionals-uitleg = Onlar bilgi verdi veya yardım ediyor. Plana yakın çevre karar verdi.
coordinator-kop = Koordinatör
coordinator-uitleg = Koordinatör konferansı hazırlar ve neler üzerinde anlaştığınızı yazar.
erbij-ja = oradaydı
erbij-deels = bir süre oradaydı
erbij-op-afstand = uzaktan katıldı
erbij-apart-gehoord = ayrı olarak dinlendi
erbij-nee = orada değildi
# $steun: destek veren kişinin ismi
stem-met-steun = { $hoe }, destek veren: { $steun }
stem-steun = destek veren: { $steun }
gezag-over = kimin velayeti (gezag) bu kişide: { $namen }
vertegenwoordigt = kimin adına konuşuyor: { $namen }
rol-informatie = bilgi verdi
rol-informatie-over = bilgi verdiği konu: { $onderwerp }
rol-voorwaarde = şart koydu
rol-toets = planı değerlendirdi
rol-hulp = şurada yardım ediyor: { $nummers }

## Endişeler, iyi gidenler, hedefler

zorgen-en-krachten-kop = Neler bizi endişelendiriyor, neler iyi gidiyor
zorgen-kop = Endişelerimiz
krachten-kop = İyi gidenler
doelen-kop = Nereye varmak istiyoruz
zorgen-leeg = Endişeleriniz buraya yazılacak.
krachten-leeg = Şimdiden iyi gidenler buraya yazılacak.
zorg-nu-niet = Bunu şimdilik ele almıyoruz.
beantwoord-door = Şuraya bakın: { $nummers }.

## Anlaşmalar

afspraken-kop = Neler üzerinde anlaştık
afspraken-uitleg = Her satırı bir cümle gibi okuyun: kim ne yapıyor, ne zaman.
afspraken-leeg = Anlaşmalarınız buraya yazılacak: kim ne yapıyor, ne zaman.
kolom-nummer = No.
kolom-wie-doet = Kim
kolom-doet-wat = Ne yapıyor
kolom-wanneer = Ne zaman
wie-nog-niet = henüz kimse yok
wat-nog-niet = henüz yazılmadı
wanneer-nog-niet = henüz kararlaştırılmadı
wie-met = birlikte: { $namen }
wie-iedereen = herkes
# $naam: kim; $opDagen: hangi günler, op-weekdag-1 gibi
beurt = { $naam }: { $opDagen } günleri
loopt-al = Bu zaten yapılıyor.
term-bij = Neyle ilgili
term-kijkt-mee = Takip eden
term-lukt-niet = Olmazsa
term-voortgang = Nasıl gidiyor
bij-zorg = endişe { $nummer }: { $tekst }
bij-doel = hedef { $nummer }: { $tekst }
bij-voorwaarde = şart { $nummer }: { $tekst }
stand-nog-niet = henüz başlamadı
stand-loopt = devam ediyor
stand-gedaan = yapıldı
stand-gestopt = durduruldu
# $stand: bir söz; $datum: bir gün
stand-op = { $stand }, { $datum }
stand-toelichting = { $stand }: { $toelichting }

## Dışarıdan yardım

hulp-kop = Dışarıdan yardım
hulp-uitleg = Bunları başkalarından istiyoruz. Her isteğin yanında bunu kimin ayarladığı yazıyor.
kolom-van-wie = Kimden
kolom-vraag = Ne istiyoruz
kolom-begin = Başlangıç
aanbieder-onbekend = henüz belli değil
term-duur = Ne kadar sürecek
term-trekker = Kim ayarlıyor
term-voor = Kimin için
term-antwoord = Cevap
term-tot-die-tijd = O zamana kadar
antwoord-gevraagd = istendi
antwoord-toegezegd = söz verildi
antwoord-onder-voorbehoud = söz verildi, ama henüz kesin değil
antwoord-wachttijd = bekleme süresi var
antwoord-afgewezen = reddedildi
antwoord-geen = henüz cevap yok
jeugdhulp = Bu, çocuklara ve gençlere yönelik yardımdır (jeugdhulp).

## Bundan sonrası

verder-kop = Bunu birlikte nasıl sürdürüyoruz
hoogte-kop = Birbirimize haber vermek
hoogte-wie = { $naam } bununla ilgileniyor.
hoogte-leeg = Birbirinize nasıl haber vereceğiniz buraya yazılacak.
verandering-kop = Bir şey değişirse
verandering-leeg = Bir şey değişirse ne yapacağınız buraya yazılacak.
groep-kop = İşler yürümezse bir araya gelen grup
groep-leeg = İşler yürümezse bir araya gelen kişiler buraya yazılacak.
term-leden = Gruptakiler
term-roept-bijeen = Grubu çağıran
term-binnen = Ne kadar sürede
term-aanspreekpunt = İletişim kişisi
aanspreekpunt-uitleg = { $naam }. Yardım veren görevliler önce bu kişiyi arar.
binnen-dagen = { $aantal ->
    [one] bir gün içinde
   *[other] { $aantal } gün içinde
}
aanleidingen-kop = Bu grup ne zaman bir araya gelir?
aanleidingen-leeg = İşlerin yürümediğini nasıl anlayacağınız buraya yazılacak.
weer-kop = Yeniden bir arada
weer-leeg = Ne zaman yeniden bir araya geleceğiniz buraya yazılacak.
nabellen = Koordinatör, işlerin nasıl gittiğini sormak için { $datum } günü sizi arayacak.
nagebeld = Koordinatör { $datum } günü sizi aradı.
vervolg-kop = Birlikte çözemiyor musunuz?
vervolg-1 = Önce bu plana bir daha bakın. Grubu bir araya çağırın.
vervolg-2 = Yine de olmuyor mu? O zaman bir devam konferansı yapılabilir. Aynı koordinatör sizi yeniden bir araya getirir. Planı birlikte değiştirirsiniz.
vervolg-3 = Koordinatörü veya bölge yöneticisini arayın.
vervolg-vrij = Yine de olmuyor mu? Bağımsız bir koordinatör herkesi bir araya getirebilir. O zaman birlikte yeni bir plan yaparsınız.

## Şartlar ve inceleme

voorwaarden-kop = Şartlar ve cevabımız
voorwaarden-uitleg = Bir kurum önceden şartlar koydu. Bunlara verdiğiniz cevaplar aşağıda yazıyor.
voorwaarde-kop = Şart { $nummer }
geen-voorwaarden = { $instantie } şart koymadı.
geen-voorwaarden-op = { $instantie } şart koymadı ({ $datum }).
term-bedreiging = Neden
term-gesteld = Şartı koyan
term-ons-antwoord = Cevabımız
term-oordeel = Değerlendirme
term-reden = Sebep
term-rust-op = Dayanağı
gesteld-op = { $datum } günü konuldu
gedeeld-op = { $datum } günü yakın çevreyle paylaşıldı
gedeeld-op-papier = { $datum } günü yakın çevreyle kâğıt üzerinde paylaşıldı
antwoord-ontbreekt = Bunun için henüz bir anlaşma yok.
oordeel-nog-niet = henüz değerlendirme yok
uitkomst-voldaan = karşılandı
uitkomst-niet-voldaan = karşılanmadı
uitkomst-nog-onduidelijk = henüz net değil
over-versie = versiyon { $versie } hakkında
gevolg-kop = Güvenli bir plan çıkmazsa
gevolg = { $instantie }: { $tekst }
toets-kop = Kurum plan hakkında ne düşünüyor
toets-uitleg = Bu değerlendirmeyi insanlar yapar, bilgisayar değil. Yasaya uygunluk ve güvenlik iki ayrı sorudur.
toets-van = Değerlendiren: { $naam }
term-wettig = Bu plan yasaya uygun mu?
term-veilig = Bu planla herkes güvende mi?
term-ernstig-nadeel = Bu planla ciddi bir zarar bekleniyor mu?
oordeel-ja = Evet
oordeel-nee = Hayır
oordeel-nog-onduidelijk = Henüz net değil
oordeel-past = Bu değerlendirme planın şimdiki hâline uyuyor.
oordeel-uit-eerder = Bu değerlendirme önceki bir versiyondan. Planın şimdiki hâline uyuyor.
oordeel-past-niet = Dikkat: bu değerlendirme artık planın şimdiki hâline uymuyor.
zegel-klopt-niet = Dikkat: bu incelemenin mührü doğru değil. Bu değerlendirme sayılmaz.
toets-past-niet = Dikkat: bu değerlendirme planın şimdiki hâli hakkında değil.
hertoets-kop = Bir değerlendirmenin yeniden yapılması gerekiyor
hertoets-uitleg = Bir değerlendirme, durdurulan veya reddedilen bir şeye dayanıyor. Bunu birlikte konuşun. Kurum buna yeniden bakar.
steunt-op = Bunun dayanağı: { $nummers }.

## Evet diyenler ve kopyalar

akkoord-kop = Bu plana kimler evet diyor
akkoord-leeg = Bu plana evet diyenlerin isimleri buraya yazılacak.
kolom-datum = Tarih
kolom-waarmee = Neye
akkoord-alles = planın tamamına
akkoord-deel = planın şu kısmına: { $nummers }
opgeschreven-door = Planı { $naam } yazdı.
doorgenomen-op = Koordinatör { $datum } günü planı sizinle birlikte gözden geçirdi.
exemplaren-kop = Planın bir kopyasını kimler alıyor
exemplaren-leeg = Kopya alan kişilerin isimleri buraya yazılacak.

## Bu belge hakkında

document-kop = Bu versiyon hakkında
document-uitleg = Bu kodla iki kopyanın aynı olup olmadığını görebilirsiniz. Kodun iki bölümünü karşılaştırın.
term-versie = Versiyon
term-besloten = Karar tarihi
term-vastgesteld = Kabul tarihi
term-vervangt = Neyin yerine geçiyor
term-kenmerk = Referans
term-code = Kontrol kodu
vervangt-versie = versiyon { $versie }
# $begin: kontrol kodunun ilk iki bölümü
vervangt-versie-met-code = versiyon { $versie }, kontrol kodunun başı: { $begin }
code-leeg = Bu versiyonun henüz kodu yok.
bijlage-uitleg = Bu belgenin hazırlandığı plan dosyası.
# $bladzijde ve $aantal: sayılar
bladzijde = sayfa { $bladzijde } / { $aantal }
# Sözlerini ana dili konuşan birinin kontrol etmediği her dilde, her kâğıtta yer alır; Felemenkçede hiçbir zaman
vertaling-niet-nagekeken = Bu kâğıttaki sabit sözleri bir bilgisayar çevirdi. Onları henüz kimse kontrol etmedi. Kendi yazdıklarınız ise kendi sözlerinizle duruyor.
