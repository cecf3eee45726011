# nagekeken: nee (has a native speaker reviewed this file?)
# Tek bir kişinin kendi kısmındaki sözler: ne yaptığı ve kimi arayacağı. Doğrudan o kişiye seslenir.
# Bunu çocuklar da okur. Diğer sözler tr/plan.ftl dosyasındadır; kaynak nl/deel.ftl dosyasıdır.

deel-titel = Planın size ait kısmı
# $naam: bu kısım kimin; $soort: “Planın size ait kısmı”; $titel: planın başlığı; $versie: “versiyon 2”
deel-documenttitel = { $naam }. { $soort }. { $titel }, { $versie }
# Sonraki sayfaların üstünde
deel-bladtitel = { $naam }. { $titel }

## Sizin yapacaklarınız

# Okuyanın kendisi, bir isim sırasında: “Yvonne, siz ve Dave”
deel-jij = siz
# Okuyanın kendisi, “Kimin için” sözünden sonraki isim sırasında
deel-jou = siz
deel-hoofdpersoon = Bu plan sizin için.
deel-helpt-mee = Size ait bir anlaşma yok. Nelerde yer aldığınızı aşağıda okuyabilirsiniz.
deel-niets = Bu planda size ait bir anlaşma yok. Aramızda olmanız ne güzel.
deel-nog-niets = Size ait bir anlaşma henüz yok. Daha sonra olabilir. Bizimle birlikte düşünmeniz ne güzel.
deel-doen-kop = Siz neler yapıyorsunuz
deel-beurten-kop = Siz neleri sırayla yapıyorsunuz
deel-meedoen-kop = Siz nelere katılıyorsunuz
deel-bijspringen-kop = Olmazsa siz nerede yardım ediyorsunuz
deel-meekijken-kop = İyi gidiyor mu diye neleri takip ediyorsunuz
deel-term-jouw-dagen = Sizin günleriniz
deel-term-andere-dagen = Diğer günler
deel-term-beurten = Sırayla
deel-term-samen-met = Kiminle birlikte
# $namen: o zaman işi üstlenenler; okuyan da aralarındaysa “siz”
deel-springt-bij = O zaman kim yardım ediyor: { $namen }

## Yardım ve görevler

deel-regelen-kop = Sizin ayarladığınız yardım
deel-gevraagd-kop = Sizden ne istiyoruz
deel-voor-jou-kop = Sizin için yardım
deel-anderen-kop = Başkalarının yaptıkları
deel-rol-kop = Siz nelerle ilgileniyorsunuz
deel-rol-aanspreekpunt = İletişim kişisi sizsiniz. Yardım veren görevliler önce sizi arar.
deel-rol-roept-bijeen = İşler yürümezse grubu siz bir araya çağırırsınız.
deel-rol-groep = İşler yürümezse bir araya gelen gruptasınız.
deel-rol-hoogte = Herkesin haberdar kalmasını siz sağlıyorsunuz.

## Kimi ararsınız, bundan sonra ne olur

deel-bellen-kop = Kimi ararsınız
deel-bellen-zin = Bir şey olmuyor mu, endişeniz mi var? Çekinmeden arayın.
deel-rol-beide = İletişim kişisi, grubu da çağırıyor
deel-dat-ben-jij = Bu kişi sizsiniz.
deel-kindertelefoon = Biriyle konuşmak ister misiniz? Kindertelefoon’u arayın: 0800-0432. Ücretsizdir.
# Kâğıtta; bu sözlerin arkasında numarayı yazmak için yer var
deel-nummer-opschrijven = Numarayı buraya yazın:
# Üzerine yazılamayan ekranda
deel-nummer-onbekend = Numara planda yazmıyor.
# $nummer: telefon numarası
deel-telefoon = telefon: { $nummer }
deel-hoogte-jij = Bununla siz ilgileniyorsunuz.
deel-groep-kop = Grup ne zaman bir araya gelir
# Altında, yakın çevrenin işlerin yürümediğini nasıl anladığı yazar
deel-groep-komt = Bunlardan biri mi oldu? O zaman grup bir araya gelir.
deel-groep-komt-binnen = { $aantal ->
    [one] Bunlardan biri mi oldu? O zaman grup bir gün içinde bir araya gelir.
   *[other] Bunlardan biri mi oldu? O zaman grup { $aantal } gün içinde bir araya gelir.
}
deel-groep-binnen = { $aantal ->
    [one] İşler yürümüyor mu? O zaman grup bir gün içinde bir araya gelir.
   *[other] İşler yürümüyor mu? O zaman grup { $aantal } gün içinde bir araya gelir.
}

## Dışarıdan biri için

deel-alleen-jouw-deel = Yalnızca bu kısım sizin için. Gerisi yakın çevrede kalır.
deel-concept = Yakın çevre hâlâ bu plan üzerinde çalışıyor. Plan henüz kabul edilmedi.
deel-vragen-kop = Sizden ne istiyoruz
deel-afspraken-kop = Sizin de yer aldığınız anlaşmalar
deel-bel-eerst = Bir şey iyi gitmiyor mu? Önce bu kişiyi arayın.
