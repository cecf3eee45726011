### DAT: dates and terms. One message per rule; arguments are ids and numbers only.

# Arguments: voorwaarde: $id = condition; doorgenomen: none; toets: $id = check; einde: $id = agreement or help; begin: $id = agreement
DAT-001 = Order of dates
    .waarom = Each step builds on the one before. The order shows that the circle knew everything in time.
    .bron = Eigen Kracht practice, description of the process: the order of the steps
    .voorbeeld = The check has a date before the conference.
    .tekst-voorwaarde = Condition { $id } has a date after the conference.
    .vraag-voorwaarde = Ask who set { $id }: when did the circle hear this?
    .tekst-doorgenomen = The walk-through has a date before the conference.
    .vraag-doorgenomen = Look in your diary: on which day did you walk through the plan?
    .tekst-toets = Check { $id } has a date before the walk-through or the conference.
    .vraag-toets = Ask whoever did the check: on which day was check { $id } done?
    .tekst-einde = At { $id } the end comes before the start.
    .vraag-einde = Ask the circle: from which day to which day does { $id } run?
    .tekst-begin = Agreement { $id } starts before the conference.
    .vraag-begin = Ask the owner: is { $id } already running, or does it start later?
    .wat = This rule puts conditions, conference, walk-through and check in order. The start and end of agreements count too.

# Arguments: geen, voor: none; afwijkend: $dagen = days after the conference, $norm; buiten: $dagen, $min, $max
DAT-002 = Follow-up call after four weeks
    .waarom = After about four weeks one can hear whether the plan got going.
    .bron = Eigen Kracht practice: four weeks; Eigen Kracht, annual figures 2021: four to six weeks
    .voorbeeld = The follow-up call is planned seventy days after the conference.
    .tekst-geen = There is no day for the follow-up call yet.
    .vraag-geen = Ask the circle: whom may I call in four weeks, and on which day?
    .tekst-afwijkend = The follow-up call is after { $dagen } days; the usual is { $norm } days.
    .vraag-afwijkend = Think back: was this day chosen on purpose?
    .tekst-buiten = The follow-up call is after { $dagen } days; practice is { $min } to { $max } days.
    .vraag-buiten = Ask the circle: which day between four and six weeks suits you better?
    .tekst-voor = The follow-up call is on or before the day of the conference.
    .vraag-voor = Look at the date again: which day did you agree for the call?
    .wat = This rule counts the days between the conference and the first follow-up call.

# Arguments: $id = agreement
DAT-003 = Already past when the plan was settled
    .waarom = A day that has passed cannot be met by anyone any more.
    .bron = Design choice of Kringplan: a new plan starts with days that can be met
    .voorbeeld = According to the plan a list was ready last week, but nobody reported it.
    .tekst = The day of agreement { $id } had already passed when the plan was settled.
    .vraag = Ask the owner: has { $id } been done, or which new day fits?
    .wat = This rule looks for agreements with a day that is over. What is done does not count.

# Arguments: none
DAT-004 = Ready before the fixed date
    .waarom = A plan only helps when it is there before a hearing or eviction.
    .bron = Eigen Kracht, a story about haste; Wvggz about the suspension
    .voorbeeld = The eviction is on 30 April and the check only on 4 May.
    .tekst-toets = The check is not there yet or only comes on or after the fixed date.
    .vraag-toets = Ask whoever does the check: can it be earlier, well before that day?
    .tekst-exemplaren = A copy only goes out on or after the fixed date.
    .vraag-exemplaren = Look together: who needs the plan before that day?
    .wat = This rule lays check and copies beside the fixed date.

# Arguments: wmo: $dagen, $max; wens: $dagen, $max; plan: none; schuld: $dagen = working days, $max
DAT-005 = Terms in the law
    .waarom = Some laws name a term. A plan that comes later can still help.
    .bron = Wmo 2015 article 2.3.2; Wvggz articles 5:4 and 5:5; Wgs article 4
    .voorbeeld = The persoonlijk plan was handed over on day eleven after the report.
    .tekst-wmo = The plan was handed over { $dagen } days after the report; the law names { $max } days.
    .vraag-wmo = Ask the municipality: will you still use the plan in the enquiry?
    .tekst-wens = The wish was made known { $dagen } days after the letter; the law names { $max } days.
    .vraag-wens = Ask the medical director: is there still room for an own plan?
    .tekst-plan = This own plan comes after the end of the suspension.
    .vraag-plan = Ask the medical director: what can still be done with this plan?
    .tekst-schuld = The first talk is after { $dagen } working days; the law names { $max }.
    .vraag-schuld = Ask the debt help service: can the talk be sooner, now that something threatens?
    .wat = This rule counts days for the Wmo, the Wvggz and debt help. For debt help only working days count.
