### AFS: agreements, who does what and when. One message per rule; arguments are ids and numbers only.

# Arguments: $id = agreement
AFS-001 = Who is filled in
    .waarom = With one owner everyone knows who takes the lead. Others can always join in.
    .bron = Eigen Kracht practice, description of the process: who does what
    .voorbeeld = For fetching from school there is no name yet.
    .tekst = Agreement { $id } does not say yet who does it.
    .vraag = Ask the circle: which of you takes on agreement { $id }?
    .wat = This rule looks whether every agreement has an owner.

# Arguments: $id = agreement
AFS-002 = What is filled in
    .waarom = A few words with a verb show what someone is going to do.
    .bron = Eigen Kracht practice, description of the process: what is going to happen
    .voorbeeld = An agreement consists of the single word "groceries".
    .tekst-leeg = Agreement { $id } does not say yet what happens.
    .vraag-leeg = Ask the circle: what is going to happen at agreement { $id }?
    .tekst-kort = Agreement { $id } does not show yet what exactly someone does.
    .vraag-kort = Ask the owner of { $id }: what exactly do you do?
    .wat = This rule counts the words of an agreement and looks for a verb. Three words are enough.

# Arguments: $id = agreement
AFS-003 = When is filled in
    .waarom = Without a moment a good intention is easily left lying.
    .bron = Eigen Kracht practice, description of the process: when does it happen
    .voorbeeld = For making a list the plan says the day comes later.
    .tekst-geen = Agreement { $id } does not say yet when it happens.
    .vraag-geen = Ask the circle: when does { $id } start, and how often does it happen?
    .tekst-open = The moment of agreement { $id } is still open.
    .vraag-open = Ask the owner: which day or which event fits { $id }?
    .wat = This rule looks for a date, a period, a rhythm or an event.

# Arguments: $id = agreement
AFS-004 = Clear instead of vague
    .waarom = A clear agreement is easier to keep up and to look back on.
    .bron = Oost-Brabant court, 23 February 2016 (as the family tells it): clear agreements counted
    .voorbeeld = "Tries to drop by more often", without saying how often.
    .tekst = Agreement { $id } has a word that each person can take differently.
    .vraag = Ask the owner of { $id }: how often, how much or how long is that?
    .wat = This rule looks for words such as "more often" without a number or measure beside them. A day or rhythm of the moment counts too.

# Arguments: $id = agreement
AFS-005 = One owner, not everyone
    .waarom = When everyone does something, people often wait for each other.
    .bron = Eigen Kracht practice and English practice: one lead from the family
    .voorbeeld = The plan has "the family" as the owner of an agreement.
    .tekst-tekst = According to its text a whole group does agreement { $id }.
    .vraag-tekst = Ask the circle: which of you goes first with { $id }?
    .tekst-eigenaar = The owner of agreement { $id } is a group, not one person.
    .vraag-eigenaar = Ask the group: who may remind the others of { $id }?
    .tekst-met = Everyone joins in agreement { $id }, but an owner is missing.
    .vraag-met = Ask the circle: whom can you turn to about { $id }?
    .wat = This rule looks for group words where an agreement says who does it. Joining in together is always fine.

# Arguments: $id = agreement
AFS-006 = A professional belongs with help
    .waarom = The agreements belong to the circle and professionals connect to them. Their part fits under help from outside.
    .bron = Eigen Kracht, frequent questions: helpers connect to the plan
    .voorbeeld = A neighbourhood coach is the owner of an agreement of the circle.
    .tekst = Agreement { $id } now lies with a professional.
    .vraag = Ask the circle: is { $id } help from outside, or does one of you do this?
    .wat = This rule looks at which side the owner of an agreement is on.

# Arguments: $aantal = help requests, $totaal = agreements and help requests
AFS-007 = The circle's own share
    .waarom = In its own plan the circle does what it can itself. Help from outside adds to that.
    .bron = Eigen Kracht, about the familiegroepsplan: a plan of the family itself
    .voorbeeld = There are two agreements of the circle and seven requests for help.
    .tekst = Help requests: { $aantal } of the { $totaal } parts. That is more than half.
    .vraag = Ask the circle: what of this do you want to and can you do yourselves?
    .wat = This rule counts the help requests and the agreements of the circle.

# Arguments: none
AFS-008 = Keeping each other informed
    .waarom = Someone who knows how things go can step in on time.
    .bron = Eigen Kracht practice, description of the process: keeping each other informed
    .voorbeeld = There is a group app, but nobody looks after it.
    .tekst = The plan does not say yet how you keep each other informed, or through whom.
    .vraag = Ask the circle: how do you hear from each other, and who looks after that?
    .wat = This rule looks at the way and at the person who looks after it.

# Arguments: none
AFS-009 = When something changes
    .waarom = Something always comes up, such as illness or a holiday. Then it helps when the way is already known.
    .bron = Eigen Kracht practice, description of the process: what do we do when things change
    .voorbeeld = Grandmother goes on holiday and the plan does not say what happens then.
    .tekst = It is not written yet what you do when something changes.
    .vraag = Ask the circle: what do you do if you cannot keep an agreement?
    .wat = This rule looks whether the plan says something about changes.

# Arguments: $id = agreement
AFS-010 = Plan B for safety
    .waarom = People must be able to count on an agreement about safety, also with illness or bad luck.
    .bron = English practice: a plan also says what happens when something does not work
    .voorbeeld = Grandmother minds the children when needed, but nobody fills in for her.
    .tekst = Agreement { $id } belongs to a condition, but has no plan B yet.
    .vraag = Ask the owner: who steps in when { $id } does not work out once?
    .wat = This rule looks at agreements for a condition and at what happens when they do not work out.

# Arguments: lasten: $id = participant, $aantal = agreements of that person, $totaal = all agreements; kind: $id = agreement, $max = age limit
AFS-011 = Load shared
    .waarom = Someone who carries too much keeps it up less long. For a young child looking after safety is too heavy.
    .bron = Design choice of Kringplan, after annual figures of Eigen Kracht about overload
    .voorbeeld = One sister is the owner of eight of the eleven agreements.
    .tekst-lasten = Participant { $id } carries { $aantal } of the { $totaal } agreements.
    .vraag-lasten = Ask { $id }: can you keep this up, and who can take something over?
    .tekst-kind = Agreement { $id } is about safety and lies with a child under { $max }.
    .vraag-kind = Ask the circle: which adult can carry { $id }?
    .wat = This rule counts agreements per person. It also looks at age where an agreement is about safety.
