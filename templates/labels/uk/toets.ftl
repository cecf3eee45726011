# nagekeken: nee (has a native speaker reviewed this file?)
# Слова перевірки та бланка для неї. Перевірка – для фахівця і кола, бланк – лише для фахівця.
# Те, що є і в самому плані, стоїть в uk/plan.ftl.

## Спільне

blad-toets = Перевірка: законність і безпека
blad-formulier = Бланк перевірки: законність і безпека
# $soort: який документ; $titel: назва плану; $versie: «версія 2»
blad-documenttitel = { $soort }. { $titel }, { $versie }
# $titel: назва плану; $versie: «версія 2»
blad-kop = { $titel }, { $versie }
blad-term-plan = План
blad-term-versie = Версія
# $versie: «2»; $datum: день
blad-versie-besloten = { $versie }, вирішено { $datum }
blad-versie-niet-besloten = { $versie }, ще не вирішено
blad-term-voorgelegd = Кому передано план
# $instantie: назва; $datum: день
blad-voorgelegd = { $instantie }, { $datum }
blad-niet-voorgelegd = ще нікому
blad-term-gevraagd = Чий висновок потрібен
blad-term-zo-staat-het = Станом на
blad-term-vaste-dag = Визначений день
blad-zitting = судове засідання { $datum }
blad-ontruiming = виселення { $datum }
blad-invrijheidstelling = вихід на волю { $datum }
blad-einde-schorsing = кінець призупинення { $datum }
blad-andere-dag = { $datum }
blad-schorsing = Підготовку дозволу на догляд (zorgmachtiging) призупинено до { $datum } включно.
blad-code-kop = Контрольний код цієї версії
blad-code-uitleg = Цей код належить саме до цього тексту плану. Порівняйте дві групи символів із планом.
blad-geen-code = Ця версія не має контрольного коду. Так записати висновок неможливо.
blad-kolom-voorwaarde = Умова
blad-kolom-antwoord = Що на неї відповідає план
blad-antwoord-ontbreekt = План не дає на це відповіді.
blad-instantie-onbekend = установа
blad-wettig = Законність
blad-veilig = Безпека
blad-ernstig-nadeel = Серйозна шкода
blad-wettig-en-veilig = Законність і безпека
blad-wettig-en-nadeel = Законність і серйозна шкода
blad-nee-is-goed = На це питання відповідь «ні» означає: серйозної шкоди очікувати не слід.

## Як далеко просунувся план

stand-kop = Як далеко просунувся цей план
stand-concept = Коло ще працює над цим планом.
stand-opgeschreven = План записано. Ще не всі, хто бере участь, сказали «так».
stand-doorgenomen = Координатор і всі учасники разом переглянули план. Тепер його можна передати установі.
stand-ter-toets = План на перевірці. Ще потрібен висновок.
stand-terug-naar-kring = План повернувся до кола. Коло робить нову версію.
stand-vastgesteld-op = План ухвалено { $datum }.
stand-uitvoering = Коло його виконує.
stand-afgerond = Коло завершило план.
stand-hertoets = Висновок спирається на те, що припинено або в чому відмовлено. Потрібен новий висновок.

## Перевірка

overzicht-kop = Коротко
overzicht-nummer = №
overzicht-vraag = Умова або питання
overzicht-oordeel = Висновок
overzicht-geldt = Чи відповідає теперішньому плану?
overzicht-ja = так
overzicht-nee = ні, потрібен новий
overzicht-nog-niet = ще ні
overzicht-van = { $vraag } ({ $naam })
deel-wie = Людина, яка дає висновок
deel-geen-oordeel = { $instantie }: висновку про цю версію ще немає.
open-kop = Для чого ще потрібен висновок
open-niets = Від цієї установи зараз більше не потрібно висновків.
# $nummer: V3 або «Законність»
open-geen = { $nummer }: висновку ще немає.
open-onduidelijk = { $nummer }: ще незрозуміло.
open-niet-voldaan = { $nummer }: не виконано. Коло робить нову версію.
open-niet-goed = { $nummer }: відповідь зупиняє план. Коло робить нову версію.
open-opnieuw = { $nummer }: висновок уже не відповідає плану. Потрібен новий.
# $waarop: A3 або H1
open-gestopt = { $nummer }: висновок спирається на { $waarop }. Це припинено або в цьому відмовлено, тож потрібен новий.
niet-1 = Це висновки людей. Програма їх лише записує.
niet-2 = Програма ніколи не обчислює, чи план законний або безпечний.
niet-3 = Люди, які дають висновок, нічого не змінили в плані й не можуть змінити.
niet-4 = Законність і безпека – два окремі питання. Висновки стосуються лише цієї версії.

## Бланк

form-voor = Висновок дає: { $instantie }
form-uitleg-1 = Ви даєте висновок про план, який надруковано тут. Ви нічого в ньому не змінюєте.
form-uitleg-2 = Поставте біля кожного питання один хрестик. Позначте також, на що спирається ваш висновок.
form-uitleg-3 = Біля «не виконано», «ні» та «ще незрозуміло» завжди пишіть чому.
form-uitleg-nadeel = Біля «не виконано» та «ще незрозуміло» завжди пишіть чому. Робіть так і біля питань про законність і серйозну шкоду.
form-uitleg-4 = Ви заповнюєте лише умови своєї установи.
form-niet-af = Увага: цей план ще може змінитися. Цей бланк належить лише до тексту з цим контрольним кодом.
form-vraag-oordeel = Ваш висновок
form-vraag-steunt-op = На що він спирається?
form-anders = щось інше:
form-vraag-reden = Чому?
form-eerder = Висновок уже є: { $uitkomst } ({ $wanneer }).
form-teken-kop = Хто дає висновок
form-naam = Ім’я
form-functie = Посада
form-organisatie = Організація
form-register = Реєстр і номер
form-datum = Дата
form-handtekening = Підпис
form-overnemen = Перепишіть перші дві групи символів контрольного коду зі свого примірника.
form-daarna = Потім внесіть цей висновок у файл плану. Цей папір не змінює плану.
