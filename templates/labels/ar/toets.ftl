# nagekeken: nee (has a native speaker reviewed this file?)
# كلمات الفحص ونموذج الفحص، بعربية فصيحة سهلة. الفحص للمختصين ولدائرة المقربين، والنموذج للمختصين فقط.
# ما يظهر أيضا في الخطة موجود في ar/plan.ftl.

## للورقتين

blad-toets = فحص الخطة: القانون والأمان
blad-formulier = نموذج فحص الخطة: القانون والأمان
# $soort: نوع الورقة؛ $titel: عنوان الخطة؛ $versie: «الصيغة رقم 2»
blad-documenttitel = { $soort }. { $titel }، { $versie }
# $titel: عنوان الخطة؛ $versie: «الصيغة رقم 2»
blad-kop = { $titel }، { $versie }
blad-term-plan = الخطة
blad-term-versie = الصيغة
# $versie: «2»؛ $datum: يوم
blad-versie-besloten = { $versie }، القرار يوم { $datum }
blad-versie-niet-besloten = { $versie }، دون قرار بعد
blad-term-voorgelegd = تم تقديمها إلى
# $instantie: اسم؛ $datum: يوم
blad-voorgelegd = { $instantie }، يوم { $datum }
blad-niet-voorgelegd = لا أحد بعد
blad-term-gevraagd = ممن نطلب التقييم
blad-term-zo-staat-het = هكذا الوضع يوم
blad-term-vaste-dag = يوم محدد
blad-zitting = جلسة عند القاضي يوم { $datum }
blad-ontruiming = إخلاء البيت يوم { $datum }
blad-invrijheidstelling = إطلاق السراح يوم { $datum }
blad-einde-schorsing = نهاية التوقف المؤقت يوم { $datum }
blad-andere-dag = { $datum }
blad-schorsing = تحضير إذن الرعاية (zorgmachtiging) متوقف حتى نهاية يوم { $datum }.
blad-code-kop = رمز التحقق لهذه الصيغة
blad-code-uitleg = هذا الرمز يخص نص الخطة هذا بالضبط. قارنوا مجموعتين من الرمز مع الخطة.
blad-geen-code = ليس لهذه الصيغة رمز تحقق. لذلك لا يمكن تسجيل تقييم.
blad-kolom-voorwaarde = الشرط
blad-kolom-antwoord = جواب الخطة عليه
blad-antwoord-ontbreekt = ليس في الخطة جواب على هذا.
blad-instantie-onbekend = الجهة
blad-wettig = القانون
blad-veilig = الأمان
blad-ernstig-nadeel = الضرر الخطير
blad-wettig-en-veilig = القانون والأمان
blad-wettig-en-nadeel = القانون والضرر الخطير
blad-nee-is-goed = معنى «لا» في هذا السؤال: ليس من المتوقع أن يحدث ضرر خطير.

## إلى أين وصلت الخطة

stand-kop = إلى أين وصلت هذه الخطة
stand-concept = ما زالت دائرة المقربين تعمل على هذه الخطة.
stand-opgeschreven = الخطة مكتوبة. لم يقل كل من يشارك نعم بعد.
stand-doorgenomen = قرأ المنسق أو المنسقة الخطة مع الجميع. يمكن أن تذهب الآن إلى الجهة.
stand-ter-toets = الخطة الآن في مرحلة الفحص. وما زال يلزم تقييم.
stand-terug-naar-kring = عادت الخطة إلى دائرة المقربين. دائرة المقربين تكتب صيغة جديدة.
stand-vastgesteld-op = تم اعتماد الخطة يوم { $datum }.
stand-uitvoering = دائرة المقربين تنفذ الخطة.
stand-afgerond = أنهت دائرة المقربين العمل بالخطة.
stand-hertoets = هناك تقييم يستند إلى شيء توقف أو تم رفضه. يجب أن يعاد هذا التقييم.

## الفحص

overzicht-kop = باختصار
overzicht-nummer = رقم
overzicht-vraag = الشرط أو السؤال
overzicht-oordeel = التقييم
overzicht-geldt = هل ينطبق على الخطة كما هي الآن؟
overzicht-ja = نعم
overzicht-nee = لا، يجب أن يعاد
overzicht-nog-niet = ليس بعد
overzicht-van = { $vraag } ({ $naam })
deel-wie = من أعطى التقييم
deel-geen-oordeel = لا يوجد بعد تقييم لهذه الصيغة من: { $instantie }.
open-kop = ما زال يحتاج إلى تقييم
open-niets = لا يلزم الآن تقييم آخر من هذه الجهة.
# $nummer: V3، أو «القانون»
open-geen = { $nummer }: لا تقييم بعد.
open-onduidelijk = { $nummer }: غير واضح بعد.
open-niet-voldaan = { $nummer }: غير متحقق. دائرة المقربين تكتب صيغة جديدة.
open-niet-goed = { $nummer }: هذا الجواب يوقف الخطة. دائرة المقربين تكتب صيغة جديدة.
open-opnieuw = { $nummer }: لم يعد التقييم ينطبق على الخطة. يجب أن يعاد.
# $waarop: A3 أو H1
open-gestopt = { $nummer }: يستند التقييم إلى { $waarop }. وقد توقف ذلك أو تم رفضه، لذلك يجب أن يعاد التقييم.
niet-1 = هذه تقييمات من الناس. البرنامج يكتبها فقط.
niet-2 = لا يحسب البرنامج أبدا هل الخطة موافقة للقانون أو آمنة.
niet-3 = من يعطي التقييم لم يغير شيئا في الخطة، ولا يمكنه ذلك.
niet-4 = القانون والأمان سؤالان منفصلان. وهما عن هذه الصيغة فقط.

## النموذج

form-voor = التقييم من: { $instantie }
form-uitleg-1 = أنتم تقيمون الخطة كما هي مكتوبة هنا. وأنتم لا تغيرون فيها شيئا.
form-uitleg-2 = ضعوا علامة واحدة عند كل سؤال. وضعوا علامة أيضا أمام ما يستند إليه تقييمكم.
form-uitleg-3 = عند «غير متحقق» و«لا» و«غير واضح بعد» اكتبوا دائما لماذا.
form-uitleg-nadeel = عند «غير متحقق» و«غير واضح بعد» اكتبوا دائما لماذا. وكذلك عند سؤالي القانون والضرر الخطير.
form-uitleg-4 = املؤوا فقط شروط الجهة التي تعملون فيها.
form-niet-af = انتبهوا: هذه الخطة قد تتغير بعد. هذا النموذج يخص فقط النص الذي له رمز التحقق هذا.
form-vraag-oordeel = تقييمكم
form-vraag-steunt-op = إلى ماذا يستند؟
form-anders = شيء آخر:
form-vraag-reden = لماذا؟
form-eerder = يوجد تقييم من قبل: { $uitkomst } ({ $wanneer }).
form-teken-kop = من يعطي التقييم
form-naam = الاسم
form-functie = الوظيفة
form-organisatie = المؤسسة
form-register = السجل والرقم
form-datum = التاريخ
form-handtekening = التوقيع
form-overnemen = انقلوا أول مجموعتين من رمز التحقق من نسختكم.
form-daarna = ثم انقلوا هذا التقييم إلى ملف الخطة. هذه الورقة لا تغير الخطة.
