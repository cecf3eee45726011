# nagekeken: nee (has a native speaker reviewed this file?)
# كلمات قائمة المنسق أو المنسقة: النسخ، وطرق الوصول إلى الناس، والإذن، ومكالمة المتابعة. الكلام موجه إلى شخص واحد، دون افتراض أنه ذكر أو أنثى.

## أعلى القائمة

verspreiding-titel = من يحصل على أي نسخة
verspreiding-niet-delen = هذه قائمة عملك الخاصة. نرجو عدم إعطاء هذه الورقة لأي شخص آخر.
# $verstuurd و $ontvangen و $aantal: أرقام
verspreiding-stand = تم إرسال: { $verstuurd } من { $aantal }. تم استلام: { $ontvangen }.
verspreiding-niet-vastgesteld = تنبيه: لم يتم اعتماد هذه الخطة بعد. قد يتغير النص.
# $aantal: عدد النسخ المرسلة من صيغ أقدم
verspreiding-eerder = { $aantal ->
    [zero] لم يتم إرسال أي نسخة من صيغ سابقة.
    [one] تم إرسال نسخة واحدة من صيغ سابقة. نرجو إخبار الناس بأن هناك صيغة جديدة.
    [two] تم إرسال نسختين من صيغ سابقة. نرجو إخبار الناس بأن هناك صيغة جديدة.
    [few] تم إرسال { $aantal } نسخ من صيغ سابقة. نرجو إخبار الناس بأن هناك صيغة جديدة.
    [many] تم إرسال { $aantal } نسخة من صيغ سابقة. نرجو إخبار الناس بأن هناك صيغة جديدة.
   *[other] تم إرسال { $aantal } نسخة من صيغ سابقة. نرجو إخبار الناس بأن هناك صيغة جديدة.
}
verspreiding-zonder-versie = { $aantal ->
    [zero] لا توجد نسخة دون رقم صيغة.
    [one] هناك نسخة واحدة ليس مكتوبا من أي صيغة هي.
    [two] هناك نسختان ليس مكتوبا من أي صيغة هما.
    [few] هناك { $aantal } نسخ ليس مكتوبا من أي صيغة هي.
    [many] هناك { $aantal } نسخة ليس مكتوبا من أي صيغة هي.
   *[other] هناك { $aantal } نسخة ليس مكتوبا من أي صيغة هي.
}

## النسخ

verspreiding-lijst-kop = نسخ هذه الصيغة
verspreiding-lijst-uitleg = نرجو كتابة اليوم فور إرسال نسخة أو استلامها.
verspreiding-lijst-leeg = لا أحد في القائمة بعد.
verspreiding-nog-kop = ليسوا في القائمة بعد
verspreiding-nog-uitleg = هؤلاء يشاركون، وليسوا في القائمة بعد.
verspreiding-nog-niemand = كل من يشارك موجود في القائمة.
verspreiding-kolom-wie = لمن
verspreiding-kolom-vorm = كيف
verspreiding-kolom-verstuurd = يوم الإرسال
verspreiding-kolom-ontvangen = يوم الاستلام
verspreiding-papier = على الورق
verspreiding-digitaal = نسخة إلكترونية
verspreiding-voorgelezen = قراءة بصوت مسموع
verspreiding-anders = بطريقة أخرى
# اسم اللغة كما يأتي بعد فاصلة أو نقطتين
verspreiding-taal-nl = الهولندية
verspreiding-taal-en = الإنجليزية
verspreiding-taal-tr = التركية
verspreiding-taal-ar = العربية
verspreiding-taal-pl = البولندية
verspreiding-taal-uk = الأوكرانية
# $taal: اسم اللغة
verspreiding-leest = أسهل لغة للقراءة: { $taal }
verspreiding-andere-tekst = تنبيه: هذه النسخة من نص آخر.

## كيف يمكنك الوصول إلى الجميع

verspreiding-bereiken-kop = كيف يمكنك الوصول إلى الجميع
verspreiding-bereiken-uitleg = نرجو عدم إعطاء رقم أو عنوان لأحد إلا إذا وافق صاحبه.
verspreiding-kolom-naam = الاسم
verspreiding-kolom-bereiken = الهاتف والبريد الإلكتروني والعنوان
verspreiding-telefoon = الهاتف
verspreiding-email = البريد الإلكتروني
verspreiding-adres = العنوان

## الإذن

verspreiding-delen-kop = الإذن بإعطاء الخطة لآخرين
verspreiding-delen-uitleg = هل يحصل على الخطة شخص من خارج دائرة المقربين؟ نرجو السؤال أولا هل هذا مسموح.
verspreiding-delen-leeg = لا أحد من خارج دائرة المقربين يحصل على نسخة.
verspreiding-kolom-ontvanger = من يحصل عليها
verspreiding-kolom-door = من وافق
verspreiding-kolom-op = متى
verspreiding-kolom-over = عن أي شخص
verspreiding-niet-gevraagd = لم يتم السؤال بعد

## مكالمة المتابعة

verspreiding-nabellen-kop = مكالمة المتابعة
verspreiding-nabellen-uitleg = نرجو الاتصال بدائرة المقربين بعد اللقاء بأربعة أسابيع، للسؤال عن أحوالهم. نرجو كتابة النتيجة باختصار.
verspreiding-vier-weken = بعد أربعة أسابيع
verspreiding-afgesproken = اليوم المتفق عليه
verspreiding-gebeld = يوم الاتصال
verspreiding-uitkomst = النتيجة
