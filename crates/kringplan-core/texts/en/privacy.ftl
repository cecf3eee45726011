### PRV: data protection. One message per rule; arguments are ids and numbers only.

# Arguments: none
PRV-001 = No citizen service number
    .waarom = A citizen service number does not belong in this plan, not even with consent. A body that needs it adds it itself.
    .bron = AVG and UAVG article 46; Dutch Data Protection Authority (AP)
    .voorbeeld = An explanation has a nine-digit number that looks like a citizen service number.
    .tekst = Here is a number that may be a citizen service number.
    .vraag = Take the number out and ask: can the plan do without?
    .wat = This rule looks for nine-digit numbers that pass the eleven-test.

# Arguments: gezondheid, strafrecht, minderjarige: none; delen: $id = recipient
PRV-002 = Sensitive and sharing
    .waarom = About health and crime you write as little as you can. The circle decides who gets the plan.
    .bron = UAVG articles 5, 22 and 30 to 33; Jeugdwet 7.3.11; Wmo 5.3.3
    .voorbeeld = The plan names the illness of an ex-partner who did not take part.
    .tekst-gezondheid = This text seems to be about the health of someone who does not take part.
    .vraag-gezondheid = Ask the circle: does the plan need this, or can it be shorter?
    .tekst-strafrecht = This text seems to be about crime or police and someone who does not take part.
    .vraag-strafrecht = Ask the circle: can you leave this out or say it differently?
    .tekst-minderjarige = Here is a full date of birth or an address of a child.
    .vraag-minderjarige = Ask the circle: is an age or a town enough?
    .tekst-delen = There is no consent in the plan yet for sharing with { $id }.
    .vraag-delen = Ask the main person or a representative: may { $id } get this plan?
    .wat = This rule looks for sensitive words, data of children and consent to share.
