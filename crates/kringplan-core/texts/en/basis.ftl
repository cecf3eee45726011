### BAS: basis and people. One message per rule; arguments are ids and numbers only.

# Arguments: none
BAS-001 = Main question present
    .waarom = A question about the future gives the talk direction. Then everyone knows what the plan is an answer to.
    .bron = familiegroepsplan.nl, do it yourself: start with one question about the future
    .voorbeeld = There are five worries and six agreements, but no main question yet.
    .tekst = The plan does not have a main question yet.
    .vraag = Ask the circle: which question do you want to answer with this plan?
    .wat = This rule looks for a written main question.

# Arguments: none
BAS-002 = Kind of plan fits the situation
    .waarom = Each kind of plan belongs to a different law. So the kind has to fit the people and the situation.
    .bron = Jeugdwet article 1.1 (young person); Wmo 2015 article 2.3.2; Wvggz article 5:5
    .voorbeeld = A familiegroepsplan has someone of 46 as its only main person.
    .tekst-jeugdige = This is a familiegroepsplan, but no child or young person is a main person.
    .vraag-jeugdige = Ask the circle: which child or young person is this about?
    .tekst-volwassene = This is a persoonlijk plan, but still without an adult main person or a representative.
    .vraag-volwassene = Ask the circle: which adult is this plan for, or who represents the main person?
    .tekst-wvggz = This is an eigen plan van aanpak, but without a care authorisation being prepared.
    .vraag-wvggz = Check together: is a care authorisation being prepared, or does another kind of plan fit?
    .wat = This rule holds the kind of plan, the situation and the main persons' ages side by side.

# Arguments: none
BAS-003 = Parents with others
    .waarom = Parents make a familiegroepsplan together with relatives or others around the child.
    .bron = Jeugdwet article 1.1 (familiegroepsplan)
    .voorbeeld = Only the mother is among the people who decided the plan.
    .tekst = Among the makers a parent, or someone else from around, is still missing.
    .vraag = Ask the circle: which parent and which others made this plan together?
    .wat = This rule looks at who decided the plan and who of them is a parent.

# Arguments: none
BAS-004 = Worries and what goes well
    .waarom = Writing down only worries leaves out what a circle can build on. Without worries it is unclear why there are agreements.
    .bron = Municipal practice: a sheet with worries, what goes well and the plan
    .voorbeeld = The plan has twelve worries and nothing that goes well.
    .tekst-zorg = There is no worry in the plan yet.
    .vraag-zorg = Ask the circle: what are you worried about?
    .tekst-kracht = The plan does not say yet what goes well.
    .vraag-kracht = Ask the circle: what already goes well, and what are you proud of?
    .wat = This rule looks for at least one worry and one strength.

# Arguments: $id = worry
BAS-005 = Every worry answered
    .waarom = A worry that comes back nowhere is easily lost from sight.
    .bron = Municipal and English practice: the plan answers the worries
    .voorbeeld = The worry about sleeping badly belongs to no agreement at all.
    .tekst = Worry { $id } has no agreement, help or mark "not now" yet.
    .vraag = Ask the circle: what will you do about worry { $id }, or do you let it rest for now?
    .wat = This rule looks for an agreement or help for every worry. A worry may also be answered through a condition.

# Arguments: $id = the id that stands there twice
BAS-006 = Every number once
    .waarom = With two equal numbers nobody is sure which of the two is meant.
    .bron = Design choice of Kringplan: every part can be found on its own
    .voorbeeld = Two people in the plan both have the number p3.
    .tekst = The number { $id } is there more than once.
    .vraag = Look together who or what keeps { $id } and give the other a new number.
    .wat = This rule compares the numbers of people, agreements, help and other parts.

# Arguments: none
BAS-007 = Reference arrives
    .waarom = A reference that arrives nowhere leaves open who or what is meant.
    .bron = Eigen Kracht practice: everyone knows who does what when
    .voorbeeld = An agreement names p9 as its owner, but nobody has that number.
    .tekst = The number here does not point to someone or something that fits here.
    .vraag = Ask the circle: who or what did you mean here?
    .wat = This rule follows every reference to a person, worry, agreement or other part.

# Arguments: geen: $id = participant; dubbel: $id, $ander = participants
BAS-008 = One side per person
    .waarom = The circle decides and professionals think along. So each person clearly belongs to one side.
    .bron = Eigen Kracht, frequent questions: the difference between circle and professional
    .voorbeeld = The coordinator is also in the list as a member of the circle.
    .tekst-geen = It is not clear yet which side participant { $id } is on.
    .vraag-geen = Ask: does { $id } belong to the circle, or is this a professional or coordinator?
    .tekst-dubbel = Participants { $id } and { $ander } have the same name but are on different sides.
    .vraag-dubbel = Ask: are { $id } and { $ander } one person, and which side fits then?
    .wat = This rule looks at the side of every participant and at equal names.

# Arguments: $id = participant
BAS-009 = Double role explained
    .waarom = Someone who is paid to help stands differently in the circle than family or friends. A short explanation prevents questions later.
    .bron = Eigen Kracht, frequent questions: the circle is people's own network
    .voorbeeld = A mentor is in the circle without a word about why.
    .tekst = Participant { $id } belongs to the circle, but seems to have a paid role too.
    .vraag = Ask { $id }: do you take part as someone they know or from your work?
    .wat = This rule looks for words for paid roles among circle members. With an explanation the rule stays silent.

# Arguments: geen: none; gehoord: $id = participant
BAS-010 = Main person there
    .waarom = The plan belongs to the main person and the circle. So it says who that is and how they took part.
    .bron = Eigen Kracht, frequent questions: main person and circle decide together
    .voorbeeld = Nobody in the plan is marked as the main person.
    .tekst-geen = Nobody is marked as the main person yet.
    .vraag-geen = Ask the circle: who is this plan about?
    .tekst-gehoord = The plan does not say yet how main person { $id } took part or was heard.
    .vraag-gehoord = Ask the circle: was { $id } there, or was { $id } heard in another way?
    .wat = This rule looks for a main person and for how that person was present or heard.

# Arguments: $id = participant
BAS-011 = Voice of the child
    .waarom = A child whom the plan is about has something to say too. A drawing, letter or short film is fine as well.
    .bron = Practice in the Netherlands and England: children take part, with support if needed
    .voorbeeld = A main person of 13 was not there and there is no letter.
    .tekst = The plan does not tell yet how child { $id } took part or was heard.
    .vraag = Ask the circle: how do we hear what { $id } wants, and who helps with that?
    .wat = This rule looks at presence and voice of every main person under 18.

# Arguments: $aantal = kring members, $min = threshold
BAS-012 = Small circle
    .waarom = With more people the carrying gets lighter. On average nine to twelve people take part in a conference.
    .bron = Eigen Kracht, annual figures: average number of participants per conference
    .voorbeeld = The circle has only a mother and a grandmother.
    .tekst = People in the circle: { $aantal }. From { $min } people on there is more to fall back on.
    .vraag = Ask the circle: whom else would you like to invite?
    .wat = This rule counts the people on the side of the circle.
