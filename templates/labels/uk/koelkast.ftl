# nagekeken: nee (has a native speaker reviewed this file?)
# Слова аркуша на холодильник. Його можуть читати гості: тут немає ні занепокоєнь, ні питань, ні умов.
# Ідентифікатори такі самі, як у nl/koelkast.ftl. Той файл є джерелом.

koelkast-titel = Наш тиждень
# $datum: день
koelkast-stand = Це домовленості станом на { $datum }.
koelkast-dag = День
# Дні як заголовки стовпців
koelkast-dag-1 = Понеділок
koelkast-dag-2 = Вівторок
koelkast-dag-3 = Середа
koelkast-dag-4 = Четвер
koelkast-dag-5 = П’ятниця
koelkast-dag-6 = Субота
koelkast-dag-7 = Неділя
koelkast-elke-dag = Щодня
koelkast-verder = Також домовлено
koelkast-leeg = Тут буде, хто що робить протягом тижня.
koelkast-als-nodig = коли буде потрібно
# Після «коли буде потрібно», де гостям не треба читати, що робить людина
koelkast-in-plan = дивіться план
# $datum: день
koelkast-volgende = наступний раз: { $datum }
koelkast-weer-kop = Знову разом
koelkast-bellen-kop = Кому телефонувати?
# $naam: ім’я; $nummer: номер телефону
koelkast-nummer = { $naam }: { $nummer }
koelkast-mensen-kop = Хто що робить
koelkast-ingekort = Повний текст – у плані.
koelkast-alleen-nummers = Кожен номер означає домовленість. Повний текст – у плані.
koelkast-aantal = { $aantal ->
    [1] одна домовленість
    [one] { $aantal } домовленість
    [few] { $aantal } домовленості
    [many] { $aantal } домовленостей
   *[other] { $aantal } домовленості
}
