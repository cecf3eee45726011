# nagekeken: nee (has a native speaker reviewed this file?)
# نفس المعرفات والترتيب كما في nl/wanneer.ftl، وهو الأصل. الكلمات الأخرى تأتي من ar/plan.ftl.

## متى، بالكلمات

wanneer-datum = يوم { $datum }
wanneer-uiterlijk = حتى يوم { $datum } على أبعد تقدير
wanneer-data = بتاريخ { $dagen }
wanneer-van-tot = من يوم { $vanaf } حتى نهاية يوم { $tot }
wanneer-vanaf = ابتداء من يوم { $vanaf }
wanneer-tot-en-met = حتى نهاية يوم { $tot }
wanneer-zodra = فور حدوث هذا: { $gebeurtenis }
wanneer-binnen = خلال: { $termijn }
wanneer-open = ما زال يحتاج إلى اتفاق
elke-dag = { $aantal ->
    [zero] كل { $aantal } يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $aantal } أيام
    [many] كل { $aantal } يوما
   *[other] كل { $aantal } يوم
}
elke-week = { $aantal ->
    [zero] كل { $aantal } أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $aantal } أسابيع
    [many] كل { $aantal } أسبوعا
   *[other] كل { $aantal } أسبوع
}
elke-maand = { $aantal ->
    [zero] كل { $aantal } شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $aantal } أشهر
    [many] كل { $aantal } شهرا
   *[other] كل { $aantal } شهر
}
# $dagen: الأيام نفسها؛ $opDagen: الأيام كما تأتي بعد «كل أسبوع»
elke-week-op = { $aantal ->
    [zero] كل { $aantal } أسبوع: { $opDagen }
    [one] كل أسبوع: { $opDagen }
    [two] كل أسبوعين: { $opDagen }
    [few] كل { $aantal } أسابيع: { $opDagen }
    [many] كل { $aantal } أسبوعا: { $opDagen }
   *[other] كل { $aantal } أسبوع: { $opDagen }
}
aantal-keer = { $aantal ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $aantal } مرات
    [many] { $aantal } مرة
   *[other] { $aantal } مرة
}
# $uur و $minuut: أرقام
klok = { $uur }:{ $minuut }
tijd-om = الساعة { $tijd }
tijd-van-tot = من الساعة { $tijd } حتى الساعة { $tot }

## الأيام والأشهر والقوائم

datum-lang = { $weekdag } { $dag } { $maand } { $jaar }
datum-kort = { $dag } { $maand } { $jaar }
datum-zonder-jaar = { $dag } { $maand }
# شيئان، أو آخر شيئين في قائمة
lijst-en = { $eerste } و{ $laatste }
# أشياء متتالية في قائمة، بفاصلة أو بفاصلة منقوطة
lijst-komma = { $eerste }، { $laatste }
lijst-puntkomma = { $eerste }؛ { $laatste }
weekdag-1 = الاثنين
weekdag-2 = الثلاثاء
weekdag-3 = الأربعاء
weekdag-4 = الخميس
weekdag-5 = الجمعة
weekdag-6 = السبت
weekdag-7 = الأحد
# اليوم كما يأتي لشيء يحدث كل أسبوع
op-weekdag-1 = الاثنين
op-weekdag-2 = الثلاثاء
op-weekdag-3 = الأربعاء
op-weekdag-4 = الخميس
op-weekdag-5 = الجمعة
op-weekdag-6 = السبت
op-weekdag-7 = الأحد
maand-1 = يناير
maand-2 = فبراير
maand-3 = مارس
maand-4 = أبريل
maand-5 = مايو
maand-6 = يونيو
maand-7 = يوليو
maand-8 = أغسطس
maand-9 = سبتمبر
maand-10 = أكتوبر
maand-11 = نوفمبر
maand-12 = ديسمبر
