# nagekeken: nee (has a native speaker reviewed this file?)
# كلمات الورقة التي توضع على الثلاجة. قد يقرؤها الزوار: لا مصادر قلق فيها، ولا أسئلة، ولا شروط.

koelkast-titel = أسبوعنا
# $datum: يوم
koelkast-stand = هذه اتفاقاتنا كما هي يوم { $datum }.
koelkast-dag = اليوم
# الأيام كعنوان فوق عمود
koelkast-dag-1 = الاثنين
koelkast-dag-2 = الثلاثاء
koelkast-dag-3 = الأربعاء
koelkast-dag-4 = الخميس
koelkast-dag-5 = الجمعة
koelkast-dag-6 = السبت
koelkast-dag-7 = الأحد
koelkast-elke-dag = كل يوم
koelkast-verder = اتفاقات أخرى
koelkast-leeg = سيظهر هنا من يفعل ماذا خلال الأسبوع.
koelkast-als-nodig = عند الحاجة
# بعد «عند الحاجة»، حيث لا يلزم أن يقرأ الزوار ما يفعله شخص
koelkast-in-plan = انظروا الخطة
# $datum: يوم
koelkast-volgende = المرة القادمة: { $datum }
koelkast-weer-kop = نجتمع من جديد
koelkast-bellen-kop = بمن تتصلون؟
# $naam: اسم؛ $nummer: رقم هاتف
koelkast-nummer = { $naam }: { $nummer }
koelkast-mensen-kop = من يفعل ماذا
koelkast-ingekort = النص الكامل في الخطة.
koelkast-alleen-nummers = كل رقم يخص اتفاقا. النص الكامل في الخطة.
koelkast-aantal = { $aantal ->
    [zero] لا اتفاقات
    [one] اتفاق واحد
    [two] اتفاقان
    [few] { $aantal } اتفاقات
    [many] { $aantal } اتفاقا
   *[other] { $aantal } اتفاق
}
