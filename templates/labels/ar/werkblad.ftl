# nagekeken: nee (has a native speaker reviewed this file?)
# كلمات الخطة الفارغة، لملئها باليد في الوقت الخاص بدائرة المقربين. الكلام موجه إلى دائرة المقربين (أنتم).

## أعلى الورقة

werkblad-titel = ورقة عمل
# يظهر في أعلى كل صفحة
werkblad-kopregel = تملؤونها معا
# يظهر تحت عنوان ورقة لم يكتب فيها شيء بعد
werkblad-leeg = خطة فارغة تملؤونها معا
werkblad-uitleg-kop = هكذا تستعملون هذه الورقة
werkblad-uitleg-beslissen = هذا وقتكم أنتم. تقررون معا ما تكتبونه في الخطة.
werkblad-uitleg-coordinator = المنسق أو المنسقة على مقربة منكم، إذا أردتم أن تسألوا عن شيء.
werkblad-uitleg-kort = اكتبوا باختصار. لا يلزم أن يكون الخط جميلا، ولا أن تملؤوا كل شيء.

## من نحن، وما هو سؤالنا

werkblad-over-wie = من تخص هذه الخطة؟
werkblad-vandaag = أي يوم هو اليوم؟
werkblad-kolom-erbij = هنا الآن
werkblad-vraag-uitleg = ما السؤال الذي تريدون أن تجدوا معا جوابا له؟ جملة واحدة تكفي.
werkblad-vraag-anders = هل تريدون طرح السؤال بطريقة أخرى؟ اكتبوا ذلك هنا.

## ما يقلقنا، وما يسير جيدا، وأهدافنا

werkblad-zorgen-uitleg = ماذا يحدث الآن، أو ماذا يمكن أن يحدث؟
werkblad-krachten-uitleg = ما الذي يسير جيدا؟ من يساعد في ذلك، وما الذي يساعد؟
werkblad-doelen-uitleg = كيف يكون الحال عندما تسير الأمور جيدا؟

## الاتفاقات والمساعدة

werkblad-afspraken-uitleg = اكتبوا عند كل اتفاق اسما واحدا. هذا الشخص يهتم بأن يتم الاتفاق.
werkblad-meer-ruimte = هل لديكم اتفاقات أكثر؟ أكملوا الكتابة على ورقة فارغة.
werkblad-hulp-uitleg = ما المساعدة التي تطلبونها من غيركم؟ إذا لم تحتاجوا إلى مساعدة، فاتركوا المكان فارغا.

## الشروط

werkblad-voorwaarden-uitleg = تم وضع هذه الشروط من قبل. أما كيف تتحقق، فأنتم من يفكر في ذلك.
werkblad-voorwaarden-leeg = هل تم وضع شروط من قبل؟ اكتبوها هنا. إذا لم توجد شروط، فاتركوا هذا الجزء.
werkblad-voorwaarde = الشرط
# بعده تكتب دائرة المقربين أرقاما، مثل A1
werkblad-nummers = أرقام اتفاقاتنا

## كيف نواصل

werkblad-hoogte-hoe = كيف نفعل ذلك؟
werkblad-hoogte-wie = من يهتم بذلك؟
werkblad-verandering-uitleg = ماذا تفعلون إذا لم يستطع شخص منكم تنفيذ اتفاق؟
werkblad-binnen = خلال كم يوم
werkblad-aanspreekpunt = بمن يتصل العاملون في مجال المساعدة أولا؟
werkblad-aanleidingen-uitleg = كيف تلاحظون أن الأمور تعثرت؟
werkblad-dag = اليوم
werkblad-tijd = الوقت
werkblad-plaats = المكان

## من يوافق

werkblad-akkoord-uitleg = هل توافقون على هذه الخطة؟ ضعوا علامة أو توقيعا بجانب الاسم.
werkblad-akkoord-deel = هل تقولون نعم لجزء منها؟ اكتبوا الأرقام أيضا.
werkblad-kolom-ja = نعم
werkblad-kolom-handtekening = التوقيع أو الأرقام
werkblad-slot = هل انتهيتم؟ نادوا المنسق أو المنسقة، لكتابة الخطة كما تقولونها أنتم.
# لدائرة مقربين دون منسق أو منسقة
werkblad-slot-vrij = هل انتهيتم؟ اتفقوا على من يكتب الخطة بخط مرتب.
