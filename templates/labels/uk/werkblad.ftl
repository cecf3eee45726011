# nagekeken: nee (has a native speaker reviewed this file?)
# Слова порожнього плану, який заповнюють від руки у час, коли коло наодинці. Звернені до кола (ви).
# Ідентифікатори такі самі, як у nl/werkblad.ftl. Той файл є джерелом.

## Угорі аркуша

werkblad-titel = Робочий аркуш
# Стоїть угорі кожної сторінки
werkblad-kopregel = заповнюйте разом
# Стоїть під назвою аркуша, на якому ще нічого не заповнено
werkblad-leeg = Порожній план, який ви заповните разом
werkblad-uitleg-kop = Як користуватися цим аркушем
werkblad-uitleg-beslissen = Це ваш час. Ви разом вирішуєте, що буде в плані.
werkblad-uitleg-coordinator = Координатор поблизу, якщо ви захочете про щось запитати.
werkblad-uitleg-kort = Пишіть коротко. Не обов’язково гарно, і не все треба заповнювати.

## Хто ми і наше питання

werkblad-over-wie = Про кого цей план?
werkblad-vandaag = Який сьогодні день?
werkblad-kolom-erbij = Зараз тут
werkblad-vraag-uitleg = На яке питання ви хочете разом знайти відповідь? Досить одного речення.
werkblad-vraag-anders = Хочете запитати інакше? Напишіть це тут.

## Що непокоїть, сильні сторони, цілі

werkblad-zorgen-uitleg = Що відбувається зараз або що може статися?
werkblad-krachten-uitleg = Що йде добре? Хто або що в цьому допомагає?
werkblad-doelen-uitleg = Як усе виглядає, коли справи йдуть добре?

## Домовленості й допомога

werkblad-afspraken-uitleg = Біля кожної домовленості пишіть одне ім’я. Ця людина подбає, щоб усе було зроблено.
werkblad-meer-ruimte = Маєте більше домовленостей? Пишіть далі на чистому аркуші.
werkblad-hulp-uitleg = Про яку допомогу ви просите інших? Допомога не потрібна? Залиште місце порожнім.

## Умови

werkblad-voorwaarden-uitleg = Ці умови поставлено заздалегідь. Як про це подбати, придумаєте ви самі.
werkblad-voorwaarden-leeg = Умови поставлено заздалегідь? Запишіть їх тут. Умов немає? Пропустіть це.
werkblad-voorwaarde = Умова
# Далі коло пише номери, як-от A1
werkblad-nummers = Номери наших домовленостей

## Як буде далі

werkblad-hoogte-hoe = Як ми це робимо?
werkblad-hoogte-wie = Хто про це дбає?
werkblad-verandering-uitleg = Що ви робите, якщо хтось не може виконати домовленість?
werkblad-binnen = Протягом скількох днів
werkblad-aanspreekpunt = Кому спершу телефонують фахівці?
werkblad-aanleidingen-uitleg = За чим ви помітите, що план не працює?
werkblad-dag = День
werkblad-tijd = Час
werkblad-plaats = Місце

## Хто погоджується

werkblad-akkoord-uitleg = Погоджуєтеся з цим планом? Поставте хрестик або підпис.
werkblad-akkoord-deel = Кажете «так» частині плану? Тоді допишіть номери.
werkblad-kolom-ja = Так
werkblad-kolom-handtekening = Підпис або номери
werkblad-slot = Готово? Покличте координатора. Координатор запише план так, як ви скажете.
# Для кола без координатора
werkblad-slot-vrij = Готово? Домовтеся, хто перепише план начисто.
