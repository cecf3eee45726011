### HLP: help from outside. One message per rule; arguments are ids and numbers only.

# Arguments: $id = help
HLP-001 = Who gives the help
    .waarom = Whoever arranges the help wants to know where to turn.
    .bron = Eigen Kracht practice, description of the process: which help from outside
    .voorbeeld = For the help only the word "support" is written.
    .tekst = Help { $id } has no organisation or function yet.
    .vraag = Ask the circle: from which organisation or what kind of helper do you want { $id }?
    .wat = This rule looks for an organisation or function with every help.

# Arguments: $id = help
HLP-002 = Request and start
    .waarom = With a clear request and a start the helper knows what the circle expects.
    .bron = Uw Ouderplatform and Eigen Kracht practice: help requests belong in the plan
    .voorbeeld = The neighbourhood team is named, but not what it is going to do.
    .tekst-vraag = Help { $id } does not say yet what you ask for.
    .vraag-vraag = Ask the circle: what do you want to reach with { $id }?
    .tekst-begin = It is not clear yet when help { $id } starts.
    .vraag-begin = Ask the circle: by when do you need { $id } at the latest?
    .wat = This rule looks at the request and the start of every help.

# Arguments: $id = help
HLP-003 = Arranger, answer and bridge
    .waarom = It helps when someone of the circle goes after the help. With a waiting time it is good that something already runs.
    .bron = Practice in New Zealand and England: providers still promise their part later
    .voorbeeld = The help is called "requested", but nobody of the circle asks about it.
    .tekst-trekker = Nobody of the circle arranges help { $id } yet.
    .vraag-trekker = Ask the circle: which of you calls about { $id }?
    .tekst-antwoord = It is not written yet what the provider answered about { $id }.
    .vraag-antwoord = Ask the arranger: has { $id } been asked for, promised or refused?
    .tekst-overbrugging = Help { $id } has a waiting time, and no agreement until then yet.
    .vraag-overbrugging = Ask the circle: what helps you as long as { $id } has not started?
    .wat = This rule looks at who arranges the help and what the provider said. With a waiting time it looks for a bridge.

# Arguments: $id = help, $deelnemer = the child's participant id
HLP-004 = Consent to youth help
    .waarom = With youth help it depends on age who gives consent. The law knows exceptions, such as in child protection.
    .bron = Jeugdwet articles 7.3.4, 7.3.5 and 7.3.15
    .voorbeeld = For help to a child of 14 only the father gave consent.
    .tekst-ouder = For help { $id } for { $deelnemer } the consent of a parent with authority is missing.
    .vraag-ouder = Ask the parents with authority over { $deelnemer }: do you say yes to help { $id }?
    .tekst-kind = Help { $id } does not have a yes from { $deelnemer } yet.
    .vraag-kind = Ask { $deelnemer }: do you want help { $id }, and do you know what it means?
    .wat = This rule looks at age, authority and consent per child. It does so only for youth help.
