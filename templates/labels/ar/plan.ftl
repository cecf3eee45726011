# nagekeken: nee (has a native speaker reviewed this file?)
# كلمات الخطة المطبوعة، بعربية فصيحة سهلة، موجهة إلى دائرة المقربين.
# نفس المعرفات والترتيب كما في nl/plan.ftl، وهو الأصل. أسماء الناس ونصوصهم تأتي دائما كمتغيرات ولا تتغير.

## العنوان والصفحة الأولى

soort-familiegroepsplan = خطة المجموعة العائلية (Familiegroepsplan)
soort-persoonlijk-plan = خطة شخصية (Persoonlijk plan)
soort-eigen-plan-van-aanpak = خطة عمل ذاتية (Eigen plan van aanpak)
soort-onbekend = خطة
# $soort: نوع الخطة؛ بعده تأتي أسماء الأشخاص الذين تخصهم الخطة
titel-boven = { $soort } تخص:
# $titel: العنوان؛ $versie: «الصيغة رقم 2»
documenttitel = { $titel }، { $versie }
versie-nummer = الصيغة رقم { $versie }
versie-onbekend = بلا رقم صيغة بعد
hoofdvraag-kop = سؤالنا
hoofdvraag-leeg = السؤال الذي تدور حوله الخطة غير مكتوب هنا بعد.
feit-vastgesteld = الاعتماد
feit-besloten = القرار
feit-conferentie = اللقاء
feit-vervolgconferentie = لقاء المتابعة
feit-coordinator = التنسيق
kort-kop = باختصار
# $wat: ما يفعله شخص، أو من يساعد؛ $nummer: الرقم، مثل A1 أو H1
kort-afspraak = { $wat } ({ $nummer })
# $van: ممن تأتي المساعدة؛ $nummer: H1؛ $naam: من يتولى الأمر
kort-hulp-van = { $van } ({ $nummer }، من يتولى الأمر: { $naam })
# بعده يأتي اسم
kort-bellen = بمن تتصلون إذا تعثرت الأمور
# بعده تأتي المدة: «خلال 7 أيام»
kort-groep = عندها تجتمع المجموعة

## المسودة

concept = مسودة
concept-kop = هذه مسودة
concept-concept = ما زلتم تعملون على هذه الخطة. لم يتم اعتمادها بعد.
concept-opgeschreven = الخطة مكتوبة. لم يقل كل من يشارك نعم بعد.
concept-terug-naar-kring = هناك شرط ليس له جواب جيد بعد. ستكتبون معا صيغة جديدة.
concept-doorgenomen = تمت قراءة الخطة معكم. وهي تذهب الآن إلى الجهة التي وضعت شروطا.
concept-ter-toets = الخطة الآن عند الجهة التي وضعت شروطا. أنتم تنتظرون تقييمها.
concept-stap = إلى أن يتم اعتماد الخطة، تجدون على كل صفحة كلمة «مسودة».

## إذا صار الوضع غير آمن

nood-kop = إذا صار الوضع غير آمن
nood-112 = هل هناك خطر الآن؟ اتصلوا فورا بالرقم 112.
# الرقم يأتي مباشرة بعد الاسم اللاتيني حتى يظهر بالترتيب الصحيح
nood-veilig-thuis = هل يقلقكم عنف في البيت؟ اتصلوا بمنظمة Veilig Thuis: 0800-2000. الاتصال مجاني، ليلا ونهارا.

## دائرة المقربين

kring-kop = من هم في دائرة المقربين منا
kring-leeg = سيظهر هنا أفراد دائرة المقربين.
kolom-naam = الاسم
kolom-wie = من هذا الشخص
kolom-erbij = في اللقاء
kolom-organisatie = المؤسسة والوظيفة
kolom-rol = الدور
hoofdpersoon = الخطة تخص هذا الشخص
naam-onbekend = بلا اسم بعد ({ $id })
leeftijd = العمر: { $jaren }
professionals-kop = من يفكرون معنا بحكم عملهم
professionals-uitleg = هم قدموا معلومات أو يقدمون المساعدة. أما القرار في الخطة فكان لدائرة المقربين.
coordinator-kop = التنسيق
coordinator-uitleg = يجهز المنسق أو المنسقة اللقاء، ويكتب ما تتفقون عليه.
erbij-ja = حضور
erbij-deels = حضور لجزء من الوقت
erbij-op-afstand = مشاركة عن بعد
erbij-apart-gehoord = سماع الرأي على انفراد
erbij-nee = دون حضور
# $steun: اسم من قدم الدعم
stem-met-steun = { $hoe }، بدعم من: { $steun }
stem-steun = بدعم من: { $steun }
gezag-over = الولاية على: { $namen }
vertegenwoordigt = التحدث باسم: { $namen }
rol-informatie = تقديم معلومات
rol-informatie-over = تقديم معلومات عن: { $onderwerp }
rol-voorwaarde = وضع شروط
rol-toets = تقييم الخطة
rol-hulp = المساعدة في: { $nummers }

## ما يقلقنا، وما يسير جيدا، وأهدافنا

zorgen-en-krachten-kop = ما يقلقنا وما يسير جيدا
zorgen-kop = ما يقلقنا
krachten-kop = ما يسير جيدا
doelen-kop = ما نريد أن نصل إليه
zorgen-leeg = سيظهر هنا ما يقلقكم.
krachten-leeg = سيظهر هنا ما يسير جيدا بالفعل.
zorg-nu-niet = لن نعمل على هذا الآن.
beantwoord-door = انظروا: { $nummers }.

## الاتفاقات

afspraken-kop = ما نتفق عليه
afspraken-uitleg = اقرؤوا كل سطر كجملة: من يفعل ماذا، ومتى.
afspraken-leeg = ستظهر هنا اتفاقاتكم: من يفعل ماذا، ومتى.
kolom-nummer = رقم
kolom-wie-doet = من
kolom-doet-wat = ماذا
kolom-wanneer = متى
wie-nog-niet = لا أحد بعد
wat-nog-niet = غير مكتوب بعد
wanneer-nog-niet = غير متفق عليه بعد
wie-met = مع: { $namen }
wie-iedereen = الجميع
# $naam: من؛ $opDagen: في أي أيام، كما في op-weekdag-1
beurt = { $naam }: { $opDagen }
loopt-al = هذا يحدث بالفعل.
term-bij = يخص
term-kijkt-mee = المتابعة
term-lukt-niet = إذا لم ينجح ذلك
term-voortgang = كيف يسير الأمر
bij-zorg = مصدر القلق { $nummer }: { $tekst }
bij-doel = الهدف { $nummer }: { $tekst }
bij-voorwaarde = الشرط { $nummer }: { $tekst }
stand-nog-niet = لم يبدأ بعد
stand-loopt = يجري الآن
stand-gedaan = تم
stand-gestopt = توقف
# $stand: كلمة؛ $datum: يوم
stand-op = { $stand }، { $datum }
stand-toelichting = { $stand }: { $toelichting }

## مساعدة من خارج دائرة المقربين

hulp-kop = مساعدة من خارج دائرة المقربين
hulp-uitleg = هذا ما نطلبه من غيرنا. ومع كل طلب نذكر من يتولى أمره.
kolom-van-wie = ممن نطلب
kolom-vraag = ماذا نطلب
kolom-begin = البداية
aanbieder-onbekend = غير معروف بعد
term-duur = المدة
term-trekker = من يتولى الأمر
term-voor = من أجل
term-antwoord = الجواب
term-tot-die-tijd = حتى ذلك الحين
antwoord-gevraagd = تم الطلب
antwoord-toegezegd = هناك وعد
antwoord-onder-voorbehoud = هناك وعد، لكن بتحفظ
antwoord-wachttijd = هناك فترة انتظار
antwoord-afgewezen = تم الرفض
antwoord-geen = لا جواب بعد
jeugdhulp = هذه مساعدة للأطفال والشباب (jeugdhulp).

## كيف نواصل

verder-kop = كيف نواصل معا
hoogte-kop = نخبر بعضنا بما يجري
hoogte-wie = من يهتم بذلك: { $naam }.
hoogte-leeg = سيظهر هنا كيف تخبرون بعضكم بما يجري.
verandering-kop = إذا تغير شيء
verandering-leeg = سيظهر هنا ما تفعلونه إذا تغير شيء.
groep-kop = المجموعة التي تجتمع إذا تعثرت الأمور
groep-leeg = سيظهر هنا من يجتمعون إذا تعثرت الأمور.
term-leden = في المجموعة
term-roept-bijeen = من يدعو إلى الاجتماع
term-binnen = خلال أي مدة
term-aanspreekpunt = شخص التواصل
aanspreekpunt-uitleg = { $naam }. العاملون في مجال المساعدة يتصلون بهذا الشخص أولا.
binnen-dagen = { $aantal ->
    [zero] في اليوم نفسه
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $aantal } أيام
    [many] خلال { $aantal } يوما
   *[other] خلال { $aantal } يوم
}
aanleidingen-kop = متى تجتمع هذه المجموعة؟
aanleidingen-leeg = سيظهر هنا كيف تلاحظون أن الأمور تعثرت.
weer-kop = نجتمع من جديد
weer-leeg = سيظهر هنا متى تجتمعون من جديد.
nabellen = سيتصل بكم المنسق أو المنسقة يوم { $datum } للسؤال عن أحوالكم.
nagebeld = اتصل بكم المنسق أو المنسقة يوم { $datum }.
vervolg-kop = هل يصعب عليكم الوصول إلى حل معا؟
vervolg-1 = انظروا أولا مرة أخرى إلى هذه الخطة. ثم ادعوا المجموعة إلى الاجتماع.
vervolg-2 = ألم ينجح الأمر بعد؟ عندها يمكن عقد لقاء متابعة. يجمعكم من جديد المنسق نفسه أو المنسقة نفسها. وتعدلون الخطة معا.
vervolg-3 = اتصلوا بالمنسق أو المنسقة، أو بمدير المنطقة أو مديرتها.
vervolg-vrij = ألم ينجح الأمر بعد؟ يمكن أن يجمع الكل منسق مستقل أو منسقة مستقلة. ثم تضعون معا خطة جديدة.

## الشروط والفحص

voorwaarden-kop = الشروط وجوابنا عليها
voorwaarden-uitleg = وضعت إحدى الجهات شروطا من قبل. تجدون أدناه جوابكم عليها.
voorwaarde-kop = الشرط { $nummer }
geen-voorwaarden = { $instantie }: لم توضع شروط.
geen-voorwaarden-op = { $instantie }: لم توضع شروط ({ $datum }).
term-bedreiging = لماذا
term-gesteld = من وضع الشرط
term-ons-antwoord = جوابنا
term-oordeel = التقييم
term-reden = السبب
term-rust-op = يستند إلى
gesteld-op = تم وضع الشرط يوم { $datum }
gedeeld-op = تمت مشاركته مع دائرة المقربين يوم { $datum }
gedeeld-op-papier = تمت مشاركته على الورق مع دائرة المقربين يوم { $datum }
antwoord-ontbreekt = لا يوجد اتفاق على هذا بعد.
oordeel-nog-niet = لا تقييم بعد
uitkomst-voldaan = متحقق
uitkomst-niet-voldaan = غير متحقق
uitkomst-nog-onduidelijk = غير واضح بعد
over-versie = عن الصيغة رقم { $versie }
gevolg-kop = إذا لم تكن هناك خطة آمنة
gevolg = { $instantie }: { $tekst }
toets-kop = رأي الجهة في الخطة
toets-uitleg = الناس هم من يعطون هذا التقييم، وليس الحاسوب. القانون والأمان سؤالان منفصلان.
toets-van = التقييم من: { $naam }
term-wettig = هل يسمح القانون بهذه الخطة؟
term-veilig = هل الجميع في أمان مع هذه الخطة؟
term-ernstig-nadeel = هل من المتوقع أن يحدث ضرر خطير مع هذه الخطة؟
oordeel-ja = نعم
oordeel-nee = لا
oordeel-nog-onduidelijk = غير واضح بعد
oordeel-past = هذا التقييم ينطبق على الخطة كما هي الآن.
oordeel-uit-eerder = هذا التقييم لصيغة سابقة. وهو ينطبق على الخطة كما هي الآن.
oordeel-past-niet = انتبهوا: هذا التقييم لم يعد ينطبق على الخطة كما هي الآن.
zegel-klopt-niet = انتبهوا: ختم هذا الفحص غير صحيح. لا يؤخذ بهذا التقييم.
toets-past-niet = انتبهوا: هذا التقييم ليس عن الخطة كما هي الآن.
hertoets-kop = هناك تقييم يجب أن يعاد
hertoets-uitleg = هناك تقييم يستند إلى شيء توقف أو تم رفضه. تحدثوا معا عن ذلك. الجهة تنظر فيه من جديد.
steunt-op = هذا يستند إلى: { $nummers }.

## الموافقة والنسخ

akkoord-kop = من يوافق على هذه الخطة
akkoord-leeg = ستظهر هنا أسماء من يقولون نعم لهذه الخطة.
kolom-datum = التاريخ
kolom-waarmee = على ماذا
akkoord-alles = على الخطة كلها
akkoord-deel = على: { $nummers }
opgeschreven-door = كتابة الخطة: { $naam }.
doorgenomen-op = قرأ المنسق أو المنسقة الخطة معكم يوم { $datum }.
exemplaren-kop = من يحصل على نسخة
exemplaren-leeg = ستظهر هنا أسماء من يحصلون على نسخة.

## عن هذه الورقة

document-kop = عن هذه الصيغة
document-uitleg = بهذا الرمز تعرفون هل النسختان متطابقتان. قارنوا مجموعتين من الرمز.
term-versie = الصيغة
term-besloten = تاريخ القرار
term-vastgesteld = تاريخ الاعتماد
term-vervangt = تحل محل
term-kenmerk = المرجع
term-code = رمز التحقق
vervangt-versie = الصيغة رقم { $versie }
# $begin: أول مجموعتين من رمز التحقق
vervangt-versie-met-code = الصيغة رقم { $versie }، مع رمز تحقق يبدأ هكذا: { $begin }
code-leeg = ليس لهذه الصيغة رمز بعد.
bijlage-uitleg = ملف الخطة الذي أعدت منه هذه الوثيقة.
# $bladzijde و $aantal: أرقام
bladzijde = صفحة { $bladzijde } من { $aantal }
# يظهر على كل ورقة بلغة لم يراجع كلماتها أحد من أهل اللغة؛ ولا يظهر أبدا على الورقة الهولندية
vertaling-niet-nagekeken = ترجم الحاسوب الكلمات الثابتة على هذه الورقة. لم يراجعها أحد بعد. أما ما كتبتموه أنتم فهو هنا بكلماتكم.
