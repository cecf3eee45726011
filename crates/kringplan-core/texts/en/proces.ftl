### PRO: the process of the conference. One message per rule; arguments are ids and numbers only.

# Arguments: $id = participant
PRO-001 = Private time without professionals
    .waarom = In the private time the circle talks freely and decides itself. Professionals and coordinator wait somewhere else.
    .bron = Eigen Kracht practice, description of the process: the private time
    .voorbeeld = The child protection worker is listed as present in the private time.
    .tekst = Participant { $id } is listed for the private time but does not belong to the circle.
    .vraag = Ask the circle: was { $id } really there, or only at another part?
    .wat = This rule looks at who was in the private time of each conference.

# Arguments: aanbieder: $id = help; voorwaarde: $id = condition, check or body; organisatie: $id = coordinator
PRO-002 = Coordinator independent
    .waarom = The coordinator gives no help, sets no conditions and does no check. That way everyone can trust them.
    .bron = Eigen Kracht, becoming a coordinator: an independent fellow citizen
    .voorbeeld = The coordinator works for the neighbourhood team that gives help in the plan.
    .tekst-aanbieder = For help { $id } the coordinator is named as the one who helps.
    .vraag-aanbieder = Ask the circle: who else can give help { $id }?
    .tekst-voorwaarde = At { $id } the coordinator is named as the one who sets a condition or checks.
    .vraag-voorwaarde = Ask the body: which professional should be named at { $id }?
    .tekst-organisatie = The organisation of coordinator { $id } is named elsewhere in the plan too.
    .vraag-organisatie = Find out: does { $id } work for that organisation, and who can take over?
    .wat = This rule looks for the coordinator and their organisation in help, conditions and checks.

# Arguments: $id = agreement
PRO-003 = Coordinator without a task
    .waarom = After the follow-up call the coordinator's work ends. An agreement needs someone who stays.
    .bron = Eigen Kracht practice, description of the process: the task ends after the follow-up call
    .voorbeeld = According to the plan the coordinator calls the school every week.
    .tekst = Agreement { $id } is now in the coordinator's name.
    .vraag = Ask the circle: which of you takes over agreement { $id }?
    .wat = This rule looks whether an agreement lies with the coordinator.

# Arguments: $id = participant
PRO-004 = The circle decides
    .waarom = The circle decides about its own agreements. The coordinator may write them down, but does not decide.
    .bron = Eigen Kracht, frequent questions: only main person and circle decide
    .voorbeeld = A child protection worker added an agreement after the private time.
    .tekst = Participant { $id } helps to decide or write this version, with another role than the circle.
    .vraag = Ask the circle: is this your own decision, and who of you decided on it?
    .wat = This rule looks at who wrote the plan down and who decided on it.

# Arguments: $id = participant
PRO-005 = Everyone agrees
    .waarom = A plan works when everyone says yes to what is in it. Those who were not there can say yes later.
    .bron = Eigen Kracht practice and New Zealand: absent people with a task say yes too
    .voorbeeld = An uncle has two tasks, but his agreement is missing.
    .tekst-aanwezig = Participant { $id } took part, but their yes is not there yet.
    .vraag-aanwezig = Ask { $id }: can you agree with this plan, or what is still missing?
    .tekst-taak = Participant { $id } was not there and has a task without having agreed yet.
    .vraag-taak = Call { $id } and ask: do you take on this task?
    .wat = This rule looks for a yes from everyone of the circle who was there. Everyone with a task counts too.

# Arguments: none
PRO-006 = No report of the private time
    .waarom = People talk more freely when it is written nowhere who said what. The plan only keeps what you arrived at together.
    .bron = Practice in New Zealand: only what was agreed is put on paper
    .voorbeeld = An explanation says who first disagreed with an agreement.
    .tekst = This text seems to tell who said what in the private time.
    .vraag = Ask the circle: how do we write here only what you agreed?
    .wat = This rule looks in free text for words that resemble a report.

# Arguments: none
PRO-007 = Plan walked through
    .waarom = During the walk-through you notice together what is not clear yet.
    .bron = Eigen Kracht practice, description of the process: walking through the plan with those present
    .voorbeeld = The plan is decided, but the date of the walk-through is missing.
    .tekst = It is not noted yet that this version was walked through with those present.
    .vraag = Go through the plan together and ask: does each of you know who does what when?
    .wat = This rule looks for a walk-through date with the current version.

# Arguments: $id = participant
PRO-008 = A copy for everyone
    .waarom = Whoever took part holds the plan in their own hands. A professional gets it only with a share or a check.
    .bron = Eigen Kracht practice: each gets a copy; AVG: share no more than needed
    .voorbeeld = A sister of 14 is not on the list of copies.
    .tekst-kring = There is no copy of this version on the list for participant { $id } yet.
    .vraag-kring = Ask { $id }: how would you like to get the plan, on paper or otherwise?
    .tekst-professional = Professional { $id } gets a copy, but has no share and no check.
    .vraag-professional = Ask the circle: what does { $id } need the whole plan for?
    .wat = This rule lays the list of copies beside the list of participants.

# Arguments: $id = participant
PRO-009 = Language and interpreter
    .waarom = Someone who cannot read or follow the plan well can hardly help decide on it.
    .bron = Eigen Kracht practice: matching the language and culture of the family
    .voorbeeld = An aunt mostly speaks Turkish and nothing has been arranged.
    .tekst-taal = Participant { $id } speaks another language than that of the plan.
    .vraag-taal = Ask { $id }: would an interpreter help, or a copy in your own language?
    .wat = This rule compares each participant's language with that of the plan. An interpreter or a translated copy is enough.
