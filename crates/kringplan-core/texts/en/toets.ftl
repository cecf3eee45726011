### TTS: the check by a professional. One message per rule; arguments are ids and numbers only.

# Arguments: geen: none; oordeel: $id = condition; wettig: $id = instantie
TTS-001 = Check present
    .waarom = When intervention threatens, a professional says what they think of this version. The program judges nothing itself.
    .bron = Eigen Kracht practice, description of the process: is the plan lawful and safe
    .voorbeeld = The plan was put forward, but this version has no check yet.
    .tekst-geen = This version has no check yet.
    .vraag-geen = Ask the body: when do you look at this version, and who does that?
    .tekst-oordeel = There is no judgement on condition { $id } by its own body yet.
    .vraag-oordeel = Ask whoever checks: is { $id } met, not met or still unclear?
    .tekst-wettig = Body { $id } gave no separate judgement yet on lawful and on safe or serious harm.
    .vraag-wettig = Ask body { $id }: what is your judgement on each of the two?
    .wat = This rule looks for a judgement per condition with this version. It also looks for the two separate final judgements of each body.

# Arguments: $id = check
TTS-002 = Who checks
    .waarom = The circle may know who judges and from which function.
    .bron = Eigen Kracht; Wvggz article 5:15; registration is a design choice, after responsible work allocation
    .voorbeeld = An aunt is in the plan as the one who checks.
    .tekst-kant = Whoever did check { $id } is not on the side of the professionals.
    .vraag-kant = Ask the body: which professional did check { $id }?
    .tekst-functie = Check { $id } lacks the function or the organisation of whoever did it.
    .vraag-functie = Ask whoever did check { $id }: what is your function, and where do you work?
    .tekst-registratie = Check { $id } does not name a registration yet, such as SKJ or BIG.
    .vraag-registratie = Ask whoever did check { $id }: in which register are you?
    .tekst-wvggz = Whoever did check { $id } does not have the function of medical director.
    .vraag-wvggz = Ask the institution: can the medical director do check { $id }?
    .wat = This rule looks at side, function, organisation and registration of everyone who checks.

# Arguments: $id = condition of the judgement, or the check's id when the judgement names none
TTS-003 = Judgement with a reason
    .waarom = With a reason the circle knows what is still needed. A pointer shows what a yes rests on.
    .bron = English practice: giving the reason at once; Wvggz: reasons in writing
    .voorbeeld = A judgement is "not met" and the reason is empty.
    .tekst-reden = The judgement on { $id } has no reason yet.
    .vraag-reden = Ask whoever checks: what do you miss in the plan for { $id }?
    .tekst-wijst = The judgement on { $id } names no agreement or help that it rests on yet.
    .vraag-wijst = Ask whoever checks: on which parts of the plan does your judgement on { $id } rest?
    .wat = This rule looks whether a judgement has a reason. With "met" it looks at the pointer.

# Arguments: zegel, veranderd, keten, besluit: $id = check; professional: $id = participant; voorwaarden: $id = condition
TTS-004 = Back to the circle
    .waarom = After a "not met" the circle itself looks for a new answer. The professional changes nothing in the circle's plan.
    .bron = English practice and Eigen Kracht: the family changes its plan itself
    .voorbeeld = After the check an agreement is different, without a new version by the circle.
    .tekst-zegel = Check { $id } has no seal that fits. As long as that is so, it does not count.
    .vraag-zegel = Ask whoever checks: what did you write in { $id }, and would you record it again?
    .tekst-veranderd = After check { $id } the plan became different, without a new version.
    .vraag-veranderd = Ask the circle: do you want to make a new version of this together?
    .tekst-keten = Check { $id } does not belong to the version that this plan says it replaces.
    .vraag-keten = Look in the older file: which version was on the table at check { $id }?
    .tekst-tweede = One version has two clear judgements on { $id }. The first one counts.
    .vraag-tweede = Ask the assessor: did { $id } really differ? Then the circle makes a new version.
    .tekst-professional = After a check { $id }, a professional, helped to write or decide.
    .vraag-professional = Ask the circle: is this your own answer, and who writes it down for you?
    .tekst-besluit = Check { $id } asked for a new answer. The decision on this version is older.
    .vraag-besluit = Ask the circle: on which day did you decide anew after check { $id }?
    .tekst-voorwaarden = Condition { $id } was set only after the first check.
    .vraag-voorwaarden = Ask the professional: why did { $id } come later, and what does the circle know of it?
    .wat = This rule compares the seals of every check with the plan of now. It also looks who decided after that.

# Arguments: gestopt: $id = condition, $ander = agreement or help; veranderd: $id = condition; eindoordeel: $id = check, $ander
TTS-005 = Check again
    .waarom = A judgement belongs to the plan as it was then. When something changes, the professional likes to look again.
    .bron = Eigen Kracht, a story about changing the plan
    .voorbeeld = A mother stops help that the judgement rested on.
    .tekst-gestopt = The judgement on { $id } rests on { $ander }, and that was stopped or refused.
    .vraag-gestopt = Ask the circle and whoever checks: what comes in the place of { $ander }?
    .tekst-veranderd = Something that the judgement on { $id } rests on is different now.
    .vraag-veranderd = Ask whoever checks: would you look at condition { $id } once more?
    .tekst-eindoordeel = A final judgement of { $id } rests on { $ander }, and that does not go on.
    .vraag-eindoordeel = Ask whoever checks: what do you think of the whole, now that { $ander } falls away?
    .wat = This rule follows what a judgement rests on and whether that is still so.
