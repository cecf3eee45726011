### Setting conditions: why something cannot be done. Values are ids and days.

# $id: participant
stellen-kring = { $id } is of the circle. A professional sets conditions; the circle looks for the answer.
stellen-coordinator = { $id } is the coordinator, who sets no conditions; a professional of the body does.
stellen-leeg = The condition has no text yet. Write down what is needed, not who does it.
stellen-geen-bedreiging = Write down as well which concrete danger you see. Then the circle knows what the condition is for.
# $dag, $conferentie, $gesteld, $vast: days
stellen-te-laat = The day { $dag } is after the conference of { $conferentie }. The circle knows the conditions before the private time. Choose an earlier day with --on, or wait for a follow-up conference.
    .scherm = The day { $dag } is after the conference of { $conferentie }. The circle knows the conditions before the private time. Choose an earlier day, or wait for a further conference.
stellen-gedeeld-eerder = Shared on { $dag } is earlier than set on { $gesteld }. See which day is right.
stellen-vast = The conditions were fixed on { $dag }. Must something be added before the conference after all? Take voorwaardenVastgelegd out of the file, add it, share everything again and fix again.
# $id: check
stellen-na-toets = Check { $id } is about this version already. After that the conditions stand. Talk about what you miss with the circle; it makes a new version where needed.
# $id: an id
stellen-id-vorm = { $id } cannot be an id. Begin with a letter, and use only letters, digits, - and _.
stellen-id-al = The id { $id } is in the file already. Choose another one, or leave --id out.
    .scherm = The id { $id } is in the file already. Choose another.
# $id: body
stellen-zei-geen = Body { $id } said on { $dag } that it sets no conditions. Take that away first: geenVoorwaarden of { $id }.
stellen-geen = There is no condition in this file yet. So there is nothing to fix.
stellen-al-vast = The conditions were fixed already, on { $dag }.
# $id: condition
stellen-vast-eerder = Condition { $id } is of { $dag }. Then it cannot be fixed on { $vast }. Choose a later day.
# $id: participant; $eigen, $instantie: ids of bodies
stellen-andere-instantie = { $id } belongs to { $eigen } and does not speak for { $instantie }.
# $id: body; $bekend: ids of conditions
stellen-heeft = Body { $id } has set conditions already: { $bekend }.
stellen-al-geen = That body { $id } sets no conditions is in the file already, since { $dag }.
# $dag: day of the decision
stellen-na-besluit = The circle has decided already, on { $dag }. Fixing afterwards says nothing: it belongs before the private time.
