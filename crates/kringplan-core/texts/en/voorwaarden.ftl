### VWD: conditions, when a body may intervene. One message per rule; arguments are ids and numbers only.

# Arguments: zonder, leeg: none; geen: $id = instantie
VWD-001 = Only when intervention threatens
    .waarom = A check belongs with intervention that a body may start. In other plans the circle decides without a check.
    .bron = Eigen Kracht practice, description of the process: when there is a check
    .voorbeeld = A plan about finding work has a filled-in check.
    .tekst-zonder = There are conditions or a check, but nowhere does it say that intervention threatens.
    .vraag-zonder = Ask the circle and the professional: does intervention threaten, and by whom?
    .tekst-leeg = Intervention threatens, but the measure or the body is not named yet.
    .vraag-leeg = Ask the professional: what exactly threatens, and which body is in charge of that?
    .tekst-geen = Body { $id } set no condition yet and did not say that none is needed.
    .vraag-geen = Ask body { $id }: which conditions are there, or are there none?
    .wat = This rule looks whether threat, body, conditions and check fit together.

# Arguments: $id = condition; vastgelegd: none
VWD-002 = Condition complete
    .waarom = The circle can only look for an answer when the condition is clear beforehand.
    .bron = Eigen Kracht, frequent questions and English practice: conditions beforehand, preferably on paper
    .voorbeeld = A condition has a date three days after the conference.
    .tekst-tekst = Condition { $id } has no text yet.
    .vraag-tekst = Ask the professional: what is needed for { $id }?
    .tekst-door = Condition { $id } lacks a professional with name, function and organisation.
    .vraag-door = Ask the body: who stands for condition { $id }?
    .tekst-datum = It is not clear whether the circle knew condition { $id } in time.
    .vraag-datum = Ask the professional: when was { $id } set, and when was it shared with the circle?
    .tekst-schriftelijk = Nowhere does it say that condition { $id } was shared on paper.
    .vraag-schriftelijk = Ask the professional: can the circle get { $id } on paper too?
    .tekst-vastgelegd = The conditions are no longer as they were fixed.
    .vraag-vastgelegd = Ask the professional: what is different, and did the circle know that in time?
    .wat = This rule looks at the text, setter, dates and form of every condition.

# Arguments: $id = condition
VWD-003 = Condition with a reason
    .waarom = When it is clear which danger a condition is meant for, the circle can think along.
    .bron = Design choice of Kringplan, after BW article 1:255 paragraph 4 and New Zealand
    .voorbeeld = A condition does not say which danger it takes away.
    .tekst = Condition { $id } does not say yet which threat it is for.
    .vraag = Ask the professional: which danger do you see that makes { $id } needed?
    .wat = This rule looks whether every condition names the threat.

# Arguments: naam, aanbieder, tijd: $id = condition; aantal: $aantal = conditions, $max
VWD-004 = Condition leaves room
    .waarom = A condition says what is needed, not who does it. That way the circle can choose its own way.
    .bron = Eigen Kracht, a story about conditions that already were a plan
    .voorbeeld = "Grandmother moves in for six weeks" is in the plan as a condition.
    .tekst-naam = Condition { $id } has the name of someone of the circle in it.
    .vraag-naam = Ask the professional: can { $id } say what is needed without a name?
    .tekst-aanbieder = Condition { $id } has a certain provider in it.
    .vraag-aanbieder = Ask the professional: what is the aim of { $id }, apart from that provider?
    .tekst-tijd = Condition { $id } has a fixed weekday or a fixed hour in it.
    .vraag-tijd = Ask the professional: may the circle choose the moment for { $id } itself?
    .tekst-aantal = There are { $aantal } conditions; up to { $max } it stays easy to oversee.
    .vraag-aantal = Ask the professional: which conditions are really needed, and which belong together?
    .wat = This rule looks for names, providers and fixed times in conditions. A term such as "within two hours" is fine.

# Arguments: $id = condition
VWD-005 = Condition answered
    .waarom = At the check the professional looks whether every condition has an answer. Safety had better not rest on promised help alone.
    .bron = English practice and Eigen Kracht: agreements are held beside the conditions
    .voorbeeld = Condition V3 is named at no agreement.
    .tekst-geen = No agreement or help belongs to condition { $id } yet.
    .vraag-geen = Ask the circle: what do you do for condition { $id }?
    .tekst-alleen-hulp = Condition { $id } rests on help from outside only.
    .vraag-alleen-hulp = Ask the circle: what can you do yourselves for { $id }, even if help stays away?
    .wat = This rule looks for the agreements and help that belong to every condition.
