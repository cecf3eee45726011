# nagekeken: nee (has a native speaker reviewed this file?)
# İncelemenin ve inceleme formunun sade Türkçe sözleri. İnceleme, görevli ve yakın çevre içindir;
# form yalnızca görevli içindir. Planda da geçen sözler tr/plan.ftl dosyasındadır.

## İkisi için

blad-toets = İnceleme: yasaya uygunluk ve güvenlik
blad-formulier = İnceleme formu: yasaya uygunluk ve güvenlik
# $soort: hangi belge; $titel: planın başlığı; $versie: “versiyon 2”
blad-documenttitel = { $soort }. { $titel }, { $versie }
# $titel: planın başlığı; $versie: “versiyon 2”
blad-kop = { $titel }, { $versie }
blad-term-plan = Plan
blad-term-versie = Versiyon
# $versie: “2”; $datum: bir gün
blad-versie-besloten = { $versie }, { $datum } günü karar verildi
blad-versie-niet-besloten = { $versie }, henüz karar verilmedi
blad-term-voorgelegd = Kime sunuldu
# $instantie: isim; $datum: bir gün
blad-voorgelegd = { $instantie }, { $datum } günü
blad-niet-voorgelegd = henüz kimseye sunulmadı
blad-term-gevraagd = Kimden değerlendirme isteniyor
blad-term-zo-staat-het = Şu tarihteki durum
blad-term-vaste-dag = Belirlenmiş gün
blad-zitting = { $datum } günü mahkemede duruşma
blad-ontruiming = { $datum } günü evden çıkarılma
blad-invrijheidstelling = { $datum } günü serbest bırakılma
blad-einde-schorsing = { $datum } günü durdurma süresinin sonu
blad-andere-dag = { $datum }
blad-schorsing = Zorunlu bakım izninin (zorgmachtiging) hazırlığı { $datum } gününün sonuna kadar durduruldu.
blad-code-kop = Bu versiyonun kontrol kodu
blad-code-uitleg = Bu kod, planın tam olarak bu metnine aittir. Kodun iki bölümünü plandakiyle karşılaştırın.
blad-geen-code = Bu versiyonun kontrol kodu yok. Bu şekilde bir değerlendirme kaydedilemez.
blad-kolom-voorwaarde = Şart
blad-kolom-antwoord = Planın buna cevabı
blad-antwoord-ontbreekt = Planda bunun cevabı yok.
blad-instantie-onbekend = kurum
blad-wettig = Yasaya uygunluk
blad-veilig = Güvenlik
blad-ernstig-nadeel = Ciddi zarar
blad-wettig-en-veilig = Yasaya uygunluk ve güvenlik
blad-wettig-en-nadeel = Yasaya uygunluk ve ciddi zarar
blad-nee-is-goed = Bu soruda “hayır” şu demektir: ciddi bir zarar beklenmiyor.

## Plan ne aşamada

stand-kop = Bu plan ne aşamada
stand-concept = Yakın çevre hâlâ bu plan üzerinde çalışıyor.
stand-opgeschreven = Plan yazıldı. Katılanlardan henüz evet demeyenler var.
stand-doorgenomen = Koordinatör planı herkesle birlikte gözden geçirdi. Plan artık kuruma gidebilir.
stand-ter-toets = Plan inceleniyor. Hâlâ bir değerlendirme gerekiyor.
stand-terug-naar-kring = Plan yeniden yakın çevrede. Yakın çevre yeni bir versiyon yapıyor.
stand-vastgesteld-op = Plan { $datum } günü kabul edildi.
stand-uitvoering = Yakın çevre planı uyguluyor.
stand-afgerond = Yakın çevre planı tamamladı.
stand-hertoets = Bir değerlendirme, durdurulan veya reddedilen bir şeye dayanıyor. O değerlendirmenin yeniden yapılması gerekiyor.

## İnceleme

overzicht-kop = Kısaca
overzicht-nummer = No.
overzicht-vraag = Şart veya soru
overzicht-oordeel = Değerlendirme
overzicht-geldt = Planın şimdiki hâline uyuyor mu?
overzicht-ja = evet
overzicht-nee = hayır, yeniden gerekiyor
overzicht-nog-niet = henüz değil
overzicht-van = { $vraag } ({ $naam })
deel-wie = Kim değerlendirdi
deel-geen-oordeel = { $instantie } bu versiyonu henüz değerlendirmedi.
open-kop = Neler hâlâ değerlendirme bekliyor
open-niets = Şu anda bu kurumdan başka bir değerlendirme gerekmiyor.
# $nummer: V3 veya “Yasaya uygunluk”
open-geen = { $nummer }: henüz değerlendirme yok.
open-onduidelijk = { $nummer }: henüz net değil.
open-niet-voldaan = { $nummer }: karşılanmadı. Yakın çevre yeni bir versiyon yapıyor.
open-niet-goed = { $nummer }: cevap plana engel oluyor. Yakın çevre yeni bir versiyon yapıyor.
open-opnieuw = { $nummer }: değerlendirme artık plana uymuyor. Yeniden yapılması gerekiyor.
# $waarop: A3 veya H1
open-gestopt = { $nummer }: değerlendirmenin dayanağı { $waarop }. Bu durduruldu veya reddedildi, onun için değerlendirme yeniden gerekiyor.
niet-1 = Bunlar insanların değerlendirmeleridir. Program onları sadece yazar.
niet-2 = Program, bir planın yasaya uygun veya güvenli olup olmadığını hiçbir zaman hesaplamaz.
niet-3 = Değerlendiren kişi planda hiçbir şeyi değiştirmedi ve değiştiremez.
niet-4 = Yasaya uygunluk ve güvenlik iki ayrı sorudur. Cevaplar sadece bu versiyon içindir.

## Form

form-voor = Değerlendiren: { $instantie }
form-uitleg-1 = Planı burada yazdığı hâliyle değerlendiriyorsunuz. Planda hiçbir şeyi değiştirmiyorsunuz.
form-uitleg-2 = Her soruya tek bir çarpı koyun. Değerlendirmenizin neye dayandığını da işaretleyin.
form-uitleg-3 = “Karşılanmadı”, “hayır” ve “henüz net değil” cevaplarında nedenini her zaman yazın.
form-uitleg-nadeel = “Karşılanmadı” ve “henüz net değil” cevaplarında nedenini her zaman yazın. Yasaya uygunluk ve ciddi zarar sorularında da bunu yapın.
form-uitleg-4 = Yalnızca kendi kurumunuzun şartlarıyla ilgili yerleri dolduruyorsunuz.
form-niet-af = Dikkat: bu plan daha değişebilir. Bu form yalnızca bu kontrol kodunu taşıyan metne aittir.
form-vraag-oordeel = Değerlendirmeniz
form-vraag-steunt-op = Neye dayanıyor?
form-anders = başka bir şey:
form-vraag-reden = Neden?
form-eerder = Önceden yapılmış bir değerlendirme var: { $uitkomst } ({ $wanneer }).
form-teken-kop = Kim değerlendiriyor
form-naam = İsim
form-functie = Görev
form-organisatie = Kuruluş
form-register = Meslek sicili ve numarası
form-datum = Tarih
form-handtekening = İmza
form-overnemen = Kontrol kodunun ilk iki bölümünü kendi kopyanızdan buraya yazın.
form-daarna = Sonra bu değerlendirmeyi plan dosyasına geçirin. Bu kâğıt planı değiştirmez.
