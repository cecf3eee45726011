### VRV: following the plan and meeting again. One message per rule; arguments are ids and numbers only.

# Arguments: none
VRV-001 = Group named
    .waarom = When the plan stalls, it should not depend on one person who picks it up.
    .bron = Eigen Kracht, frequent questions: a group from the circle follows the plan
    .voorbeeld = Nobody is listed in the group that meets again.
    .tekst-geen = There is nobody yet in the group for when things stall.
    .vraag-geen = Ask the circle: who of you meet when the plan stalls?
    .tekst-een = The group for when things stall has one person.
    .vraag-een = Ask the circle: who joins in, so that you are two or three?
    .wat = This rule counts the people in the group.

# Arguments: $id = participant
VRV-002 = Group from the circle only
    .waarom = The group watches over its own plan. Professionals may always call, but are not in it.
    .bron = Eigen Kracht, frequent questions: the group consists of people of the network
    .voorbeeld = A neighbourhood coach is in the plan as a member of the group.
    .tekst = Participant { $id } is in the group, but not on the side of the circle.
    .vraag = Ask the circle: which of you can take the place of { $id }?
    .wat = This rule looks at which side the members of the group are on.

# Arguments: none
VRV-003 = Meeting again
    .waarom = An agreed day and place make sure that it really happens.
    .bron = Eigen Kracht practice, description of the process: when you meet again
    .voorbeeld = The plan says that you see each other again "in a while".
    .tekst-datum = The day on which you meet again is not there yet.
    .vraag-datum = Ask the circle: which day do you fix now?
    .tekst-plaats = Where or how you meet again is not there yet.
    .vraag-plaats = Ask the circle: at whose place do you meet, or will it be a video call?
    .wat = This rule looks for a day and a place or form for meeting again.

# Arguments: $max = weeks
VRV-004 = Meeting again in time
    .waarom = Whoever waits too long notices late that something stalls.
    .bron = Design choice of Kringplan, after Daybreak (England), an Eigen Kracht story and New Zealand
    .voorbeeld = The circle first meets again after five months.
    .tekst-eerste = It takes more than { $max } weeks until you meet again for the first time.
    .vraag-eerste = Ask the circle: would an earlier moment suit you to see how things go?
    .tekst-dreiging = Intervention threatens and the next meeting is later than { $max } weeks.
    .vraag-dreiging = Ask the circle: would it feel good to see each other sooner now?
    .tekst-later = This meeting comes more than { $max } weeks after the decision on this version.
    .vraag-later = Ask the circle: would you like another moment in between?
    .wat = This rule works out how many weeks there are until the next meeting. With young children and when intervention threatens that time is shorter.

# Arguments: geen: none; vaag: $id = trigger
VRV-005 = Triggers that can be seen
    .waarom = What everyone can see or count leads to less discussion later.
    .bron = Eigen Kracht, frequent questions: when the group meets
    .voorbeeld = The trigger is "when it does not feel right".
    .tekst-geen = There is no trigger to meet again yet.
    .vraag-geen = Ask the circle: what happens when things go wrong, and who sees that?
    .tekst-vaag = Trigger { $id } is hard to see from outside.
    .vraag-vaag = Ask the circle: how do others notice that { $id } is there?
    .wat = This rule looks for at least one trigger. It also looks for words about what nobody can observe.

# Arguments: none
VRV-006 = Who calls the group together
    .waarom = A group only gets going when someone makes the first call.
    .bron = Practice in England and Flanders: someone from the network takes the lead
    .voorbeeld = The group has three members, but nobody calls the others.
    .tekst = It is not written yet which of you calls the group together, or within how many days.
    .vraag = Ask the circle: who calls the others, and how soon do you sit together then?
    .wat = This rule looks at the convenor and the number of days.

# Arguments: none
VRV-007 = Contact person for professionals
    .waarom = With a contact person, professionals first call the circle instead of taking over.
    .bron = Eigen Kracht, about the plan as guide: helpers call the network
    .voorbeeld = Three helpers take part, but they do not know whom they may call.
    .tekst = The plan has help or a professional, but no contact person from the circle yet.
    .vraag = Ask the circle: which of you may helpers call when something comes up?
    .wat = This rule looks for a contact person as soon as the plan has professionals or help.
