# nagekeken: nee (has a native speaker reviewed this file?)
# Слова надрукованого плану простою українською мовою, звернені до кола.
# Ідентифікатори такі самі, як у nl/plan.ftl. Той файл є джерелом, там пояснено аргументи.

## Назва і перша сторінка

soort-familiegroepsplan = План родинної групи (familiegroepsplan)
soort-persoonlijk-plan = Особистий план (persoonlijk plan)
soort-eigen-plan-van-aanpak = Власний план дій (eigen plan van aanpak)
soort-onbekend = План
# Далі йдуть імена в називному відмінку
titel-boven = { $soort }. У центрі плану:
documenttitel = { $titel }, { $versie }
versie-nummer = версія { $versie }
versie-onbekend = ще без версії
hoofdvraag-kop = Наше питання
hoofdvraag-leeg = Питання, про яке йдеться в плані, тут ще не записано.
feit-vastgesteld = Ухвалено
feit-besloten = Вирішено
feit-conferentie = Конференція
feit-vervolgconferentie = Повторна конференція
feit-coordinator = Координатор
kort-kop = Коротко
# $wat: що робить людина або хто допомагає; $nummer: номер, як-от A1 або H1
kort-afspraak = { $wat } ({ $nummer })
# $van: від кого допомога; $nummer: H1; $naam: хто це організовує
kort-hulp-van = { $van } ({ $nummer }, хто це організовує: { $naam })
# Далі йде ім’я в називному відмінку
kort-bellen = План не працює? Кому телефонувати
# Далі йде, як швидко: «протягом 7 днів»
kort-groep = Тоді група збереться

## Чернетка

concept = Чернетка
concept-kop = Це чернетка
concept-concept = Ви ще працюєте над цим планом. Його ще не ухвалено.
concept-opgeschreven = План записано. Ще не всі, хто бере участь, сказали «так».
concept-terug-naar-kring = На одну умову ще немає доброї відповіді. Ви разом робите нову версію.
concept-doorgenomen = План переглянуто. Тепер він іде до установи, яка поставила умови.
concept-ter-toets = План зараз в установі, яка поставила умови. Ви чекаєте на її висновок.
concept-stap = Поки план не ухвалено, на кожній сторінці стоїть слово «Чернетка».

## Якщо стане небезпечно

nood-kop = Якщо стане небезпечно
nood-112 = Зараз є небезпека? Одразу телефонуйте 112.
nood-veilig-thuis = Непокоїтеся через насильство вдома? Телефонуйте до Veilig Thuis: 0800-2000. Це безкоштовно, вдень і вночі.

## Коло

kring-kop = Хто є в нашому колі
kring-leeg = Тут будуть люди вашого кола.
kolom-naam = Ім’я
kolom-wie = Хто це
kolom-erbij = Участь у конференції
kolom-organisatie = Організація і посада
kolom-rol = Внесок цієї людини
hoofdpersoon = про кого цей план
naam-onbekend = ще без імені ({ $id })
leeftijd = вік: { $jaren }
professionals-kop = Хто думає разом із нами як фахівець
professionals-uitleg = Ці люди надали інформацію або допомагають. Рішення про план приймало коло.
coordinator-kop = Координатор
coordinator-uitleg = Координатор готує конференцію і записує, про що ви домовляєтеся.
erbij-ja = так, на місці
erbij-deels = частину часу
erbij-op-afstand = на відстані
erbij-apart-gehoord = думку вислухано окремо
erbij-nee = ні
stem-met-steun = { $hoe }, підтримка: { $steun }
stem-steun = підтримка: { $steun }
gezag-over = має батьківські права (gezag) щодо: { $namen }
vertegenwoordigt = говорить від імені: { $namen }
rol-informatie = інформація
rol-informatie-over = інформація на тему: { $onderwerp }
rol-voorwaarde = умови для плану
rol-toets = висновок про план
rol-hulp = допомога: { $nummers }

## Що непокоїть, сильні сторони, цілі

zorgen-en-krachten-kop = Що нас непокоїть і що йде добре
zorgen-kop = Що нас непокоїть
krachten-kop = Що йде добре
doelen-kop = Чого ми хочемо досягти
zorgen-leeg = Тут буде те, що вас непокоїть.
krachten-leeg = Тут буде те, що вже йде добре.
zorg-nu-niet = Зараз ми за це не беремося.
beantwoord-door = Дивіться { $nummers }.

## Домовленості

afspraken-kop = Про що ми домовляємося
afspraken-uitleg = Читайте кожен рядок як речення: хто що робить і коли.
afspraken-leeg = Тут будуть ваші домовленості: хто що робить і коли.
kolom-nummer = №
kolom-wie-doet = Хто
kolom-doet-wat = Що робить
kolom-wanneer = Коли
wie-nog-niet = ще ніхто
wat-nog-niet = ще не записано
wanneer-nog-niet = ще не домовлено
wie-met = разом із: { $namen }
wie-iedereen = усі
beurt = { $naam }: { $opDagen }
loopt-al = Це вже робиться.
term-bij = Стосується
term-kijkt-mee = Хто приглядає за цим
term-lukt-niet = Якщо не виходить
term-voortgang = Як іде справа
bij-zorg = занепокоєння { $nummer }: { $tekst }
bij-doel = ціль { $nummer }: { $tekst }
bij-voorwaarde = умова { $nummer }: { $tekst }
stand-nog-niet = ще не почато
stand-loopt = триває
stand-gedaan = зроблено
stand-gestopt = припинено
stand-op = { $stand }, { $datum }
stand-toelichting = { $stand }: { $toelichting }

## Допомога ззовні

hulp-kop = Допомога ззовні
hulp-uitleg = Про це ми просимо інших. Біля кожного прохання написано, хто це організовує.
kolom-van-wie = Кого просимо
kolom-vraag = Про що просимо
kolom-begin = Початок
aanbieder-onbekend = ще не відомо
term-duur = Як довго
term-trekker = Хто це організовує
term-voor = Для кого
term-antwoord = Відповідь
term-tot-die-tijd = До того часу
antwoord-gevraagd = ми попросили
antwoord-toegezegd = обіцяно
antwoord-onder-voorbehoud = обіцяно із застереженням
antwoord-wachttijd = є час очікування
antwoord-afgewezen = відмовлено
antwoord-geen = відповіді ще немає
jeugdhulp = Це допомога дітям і молоді (jeugdhulp).

## Як буде далі

verder-kop = Як ми разом тримаємося плану
hoogte-kop = Тримаємо одне одного в курсі
hoogte-wie = Хто про це дбає: { $naam }.
hoogte-leeg = Тут буде, як ви тримаєте одне одного в курсі.
verandering-kop = Якщо щось зміниться
verandering-leeg = Тут буде, що ви робите, якщо щось зміниться.
groep-kop = Група, яка збирається, коли план не працює
groep-leeg = Тут будуть люди, які збираються, коли план не працює.
term-leden = Хто в групі
term-roept-bijeen = Хто збирає групу
term-binnen = Як швидко
term-aanspreekpunt = Контактна особа
aanspreekpunt-uitleg = { $naam }. Фахівці спершу телефонують цій людині.
binnen-dagen = { $aantal ->
    [1] протягом одного дня
    [one] протягом { $aantal } дня
    [few] протягом { $aantal } днів
    [many] протягом { $aantal } днів
   *[other] протягом { $aantal } дня
}
aanleidingen-kop = Коли збирається ця група?
aanleidingen-leeg = Тут буде, за чим ви помітите, що план не працює.
weer-kop = Знову разом
weer-leeg = Тут буде, коли ви знову зберетеся разом.
nabellen = Координатор зателефонує вам { $datum }, щоб запитати, як справи.
nagebeld = У вас був дзвінок від координатора { $datum }.
vervolg-kop = Не можете разом знайти вихід?
vervolg-1 = Спершу ще раз перегляньте цей план. Зберіть групу.
vervolg-2 = Усе ще не виходить? Тоді може бути повторна конференція. Той самий координатор знову збере вас разом. Разом ви зміните план.
vervolg-3 = Зателефонуйте координатору або регіональному менеджеру (regiomanager).
vervolg-vrij = Усе ще не виходить? Незалежний координатор може зібрати всіх разом. Тоді ви разом складете новий план.

## Умови і перевірка

voorwaarden-kop = Умови і наша відповідь
voorwaarden-uitleg = Установа заздалегідь поставила умови. Нижче – що ви на них відповідаєте.
voorwaarde-kop = Умова { $nummer }
geen-voorwaarden = { $instantie }: умов не поставлено.
geen-voorwaarden-op = { $instantie }: умов не поставлено ({ $datum }).
term-bedreiging = Чому
term-gesteld = Хто ставить умову
term-ons-antwoord = Наша відповідь
term-oordeel = Висновок
term-reden = Причина
term-rust-op = Спирається на
gesteld-op = умову поставлено { $datum }
gedeeld-op = передано колу { $datum }
gedeeld-op-papier = передано колу на папері { $datum }
antwoord-ontbreekt = Для цього ще немає домовленості.
oordeel-nog-niet = висновку ще немає
uitkomst-voldaan = виконано
uitkomst-niet-voldaan = не виконано
uitkomst-nog-onduidelijk = ще незрозуміло
over-versie = про версію { $versie }
gevolg-kop = Якщо безпечного плану не буде
gevolg = { $instantie }: { $tekst }
toets-kop = Що установа думає про план
toets-uitleg = Цей висновок дають люди, а не комп’ютер. Законність і безпека – два окремі питання.
toets-van = Висновок дає: { $naam }
term-wettig = Чи дозволений цей план за законом?
term-veilig = Чи всі в безпеці з цим планом?
term-ernstig-nadeel = Чи слід із цим планом очікувати серйозної шкоди (ernstig nadeel)?
oordeel-ja = Так
oordeel-nee = Ні
oordeel-nog-onduidelijk = Ще незрозуміло
oordeel-past = Цей висновок відповідає плану, яким він є зараз.
oordeel-uit-eerder = Це висновок про попередню версію. Він відповідає плану, яким він є зараз.
oordeel-past-niet = Увага: цей висновок уже не відповідає плану, яким він є зараз.
zegel-klopt-niet = Увага: печатка цієї перевірки неправильна. Цей висновок не враховується.
toets-past-niet = Увага: цей висновок не про план, яким він є зараз.
hertoets-kop = Потрібен новий висновок
hertoets-uitleg = Висновок спирається на те, що припинено або в чому відмовлено. Поговоріть про це разом. Установа розгляне це ще раз.
steunt-op = Це спирається на { $nummers }.

## Згода і примірники

akkoord-kop = Хто погоджується з цим планом
akkoord-leeg = Тут будуть імена тих, хто каже «так» цьому плану.
kolom-datum = Дата
kolom-waarmee = З чим саме
akkoord-alles = з усім планом
akkoord-deel = із частиною: { $nummers }
opgeschreven-door = Запис плану: { $naam }.
doorgenomen-op = Ви разом із координатором переглянули план { $datum }.
exemplaren-kop = Хто отримує примірник
exemplaren-leeg = Тут будуть імена тих, хто отримує примірник.

## Про цей документ

document-kop = Про цю версію
document-uitleg = За цим кодом видно, чи два примірники однакові. Порівняйте дві групи символів.
term-versie = Версія
term-besloten = Дата рішення
term-vastgesteld = Дата ухвалення
term-vervangt = Замінює
term-kenmerk = Позначення
term-code = Контрольний код
vervangt-versie = версію { $versie }
vervangt-versie-met-code = версію { $versie }, контрольний код якої починається так: { $begin }
code-leeg = Ця версія ще не має коду.
bijlage-uitleg = Файл плану, з якого створено цей документ.
bladzijde = сторінка { $bladzijde } з { $aantal }
vertaling-niet-nagekeken = Постійні слова на цьому папері переклав комп’ютер. Їх ще ніхто не перевірив. Те, що записали ви, стоїть тут вашими власними словами.
