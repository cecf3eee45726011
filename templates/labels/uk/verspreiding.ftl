# nagekeken: nee (has a native speaker reviewed this file?)
# Слова списку координатора: примірники, зв’язок із людьми, дозвіл і дзвінок. Звернені до координатора (ви).
# Ідентифікатори такі самі, як у nl/verspreiding.ftl. Той файл є джерелом.

## Угорі списку

verspreiding-titel = Хто який примірник отримує
verspreiding-niet-delen = Це ваш власний робочий список. Не давайте цей папір нікому іншому.
# $verstuurd, $ontvangen і $aantal: числа
verspreiding-stand = Надіслано: { $verstuurd } з { $aantal }. Отримано: { $ontvangen }.
verspreiding-niet-vastgesteld = Увага: цей план ще не ухвалено. Текст ще може змінитися.
# $aantal: скільки примірників попередніх версій надіслано
verspreiding-eerder = { $aantal ->
    [1] З попередніх версій розіслано один примірник. Скажіть людям, що є нова версія.
    [one] З попередніх версій розіслано { $aantal } примірник. Скажіть людям, що є нова версія.
    [few] З попередніх версій розіслано { $aantal } примірники. Скажіть людям, що є нова версія.
    [many] З попередніх версій розіслано { $aantal } примірників. Скажіть людям, що є нова версія.
   *[other] З попередніх версій розіслано { $aantal } примірника. Скажіть людям, що є нова версія.
}
verspreiding-zonder-versie = { $aantal ->
    [1] Для одного примірника не вказано версію.
    [one] Для { $aantal } примірника не вказано версію.
    [few] Для { $aantal } примірників не вказано версію.
    [many] Для { $aantal } примірників не вказано версію.
   *[other] Для { $aantal } примірника не вказано версію.
}

## Примірники

verspreiding-lijst-kop = Примірники цієї версії
verspreiding-lijst-uitleg = Запишіть день, щойно примірник надіслано або отримано.
verspreiding-lijst-leeg = У списку ще нікого немає.
verspreiding-nog-kop = Ще не в списку
verspreiding-nog-uitleg = Ці люди беруть участь, але їх ще немає в списку.
verspreiding-nog-niemand = Усі, хто бере участь, є в списку.
verspreiding-kolom-wie = Для кого
verspreiding-kolom-vorm = Як
verspreiding-kolom-verstuurd = Коли надіслано
verspreiding-kolom-ontvangen = Коли отримано
verspreiding-papier = на папері
verspreiding-digitaal = електронно
verspreiding-voorgelezen = прочитано вголос
verspreiding-anders = інакше
# Якою мовою; стоїть після коми або двокрапки, тому в орудному відмінку
verspreiding-taal-nl = нідерландською
verspreiding-taal-en = англійською
verspreiding-taal-tr = турецькою
verspreiding-taal-ar = арабською
verspreiding-taal-pl = польською
verspreiding-taal-uk = українською
# $taal: якою мовою
verspreiding-leest = найкраще читає: { $taal }
verspreiding-andere-tekst = Увага: це примірник з іншим текстом.

## Як з усіма зв’язатися

verspreiding-bereiken-kop = Як з усіма зв’язатися
verspreiding-bereiken-uitleg = Передавайте номер чи адресу, лише якщо ця людина не проти.
verspreiding-kolom-naam = Ім’я
verspreiding-kolom-bereiken = Телефон, електронна пошта й адреса
verspreiding-telefoon = Телефон
verspreiding-email = Електронна пошта
verspreiding-adres = Адреса

## Дозвіл

verspreiding-delen-kop = Дозвіл ділитися планом
verspreiding-delen-uitleg = План отримає хтось не з кола? Спершу запитайте, чи можна.
verspreiding-delen-leeg = Ніхто поза колом не отримує примірника.
verspreiding-kolom-ontvanger = Хто отримує
verspreiding-kolom-door = Хто дозволяє
verspreiding-kolom-op = Коли
verspreiding-kolom-over = Про кого
verspreiding-niet-gevraagd = ще не запитано

## Дзвінок після конференції

verspreiding-nabellen-kop = Дзвінок після конференції
verspreiding-nabellen-uitleg = Зателефонуйте людям із кола через чотири тижні після конференції. Запитайте, як справи. Коротко запишіть підсумок.
verspreiding-vier-weken = Через чотири тижні
verspreiding-afgesproken = Домовлено на
verspreiding-gebeld = Дата дзвінка
verspreiding-uitkomst = Підсумок
