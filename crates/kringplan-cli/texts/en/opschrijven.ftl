### kringplan record: its help and its messages.

arg-by = Who: the id of a participant of the circle
arg-on = The day, as yyyy-mm-dd; without this option the reference date
arg-plan-version = Which version of the plan; without this option the current one
arg-note = A short explanation
arg-item = The id of an agreement or help request, such as A1 or H2
arg-about = Whom it is about: ids of participants, with commas between

record = Write down what happened around the plan, with who and when
    .uitleg =
        Only the new fact is added: every other letter of the file stays.
        The file itself is updated, or another one with -o.
        What cannot be right is not written down; you then read why.
    .voorbeelden =
        kringplan record agreed plan.json --by p1,p5
        kringplan record walked-through plan.json --on 2026-03-14
        kringplan record copy plan.json --for p5 --form papier --sent 2026-03-17

record-agreed = Write down who agrees with this version
    .voorbeelden =
        kringplan record agreed plan.json --by p1,p5 --on 2026-03-14
        kringplan record agreed plan.json --by p3 --only A1,A4
    .arg-by = Who agrees: ids of people of the circle, with commas between
    .arg-only = Agrees with these agreements only, with commas between

record-walked-through = Write down that the coordinator went through the plan with everyone
    .voorbeelden = kringplan record walked-through plan.json --on 2026-03-14

record-put-before = Write down that the plan was put before a body
    .voorbeelden = kringplan record put-before plan.json --to i1 --on 2026-03-16
    .arg-to = The id of the body, such as i1

record-answer = Write down what a provider said to a help request
    .voorbeelden = kringplan record answer plan.json --item H2 --status wachttijd --note "six weeks"
    .arg-item = The id of the help request, such as H2
    .arg-status = What the answer is

record-progress = Write down how an agreement or help is going
    .voorbeelden = kringplan record progress plan.json --item A1 --status gedaan
    .arg-status = How it stands

record-copy = Write down who gets a copy, when it went and when it came
    .uitleg =
        When the copy of this version is on the list already, it is filled in.
        Without --sent it has not been sent yet.
    .voorbeelden =
        kringplan record copy plan.json --for p5 --form papier
        kringplan record copy plan.json --for p5 --sent 2026-03-17
        kringplan record copy plan.json --for p5 --received 2026-03-19
    .arg-recipient = For whom: ids of participants or bodies, with commas between
    .arg-form = In which form
    .arg-doc-lang = Language of this copy, as a language tag
    .arg-sent = The day of sending
    .arg-received = The day on which it arrived

record-call = Write down when the coordinator will call, or called
    .uitleg = With --called the first open call is filled in, or that of the day in --planned.
    .voorbeelden =
        kringplan record call plan.json --planned 2026-04-11
        kringplan record call plan.json --called 2026-04-11 --outcome "going well"
    .arg-planned = The day of the call to come
    .arg-called = The day on which the call was made
    .arg-outcome = What came of it in short, no minutes

record-consent = Write down who consented to sharing or to help
    .voorbeelden =
        kringplan record consent plan.json --kind delen --by p2 --to x2 --about p1
        kringplan record consent plan.json --kind hulp --by p2 --item H2 --about p1
    .arg-kind = To what: delen (sharing) or hulp (help)
    .arg-by = Who consented: the id of someone of the circle
    .arg-to = With whom may be shared: the id of a participant or body
    .arg-item = To which help: the id of the help request

record-finished = Write down that the circle has finished the plan
    .voorbeelden = kringplan record finished plan.json --by p5
    .arg-by = Who said so for the circle: the id of a participant

## What was written down
# $wie, $aan, $voor, $id: ids; $dag: a day; $versie: number; $stand: a word of the contract
opgeschreven-akkoord = Written down: { $wie } agreed with version { $versie } on { $dag }.
opgeschreven-doorgenomen = Written down: version { $versie } was gone through on { $dag }.
opgeschreven-voorgelegd = Written down: version { $versie } was put before { $aan } on { $dag }.
opgeschreven-antwoord = Written down: the answer to { $id } of { $dag } is { $stand }.
opgeschreven-uitvoering = Written down: { $id } has been at { $stand } since { $dag }.
opgeschreven-exemplaar = Written down: a copy of version { $versie } for { $voor }, not sent yet.
opgeschreven-exemplaar-verstuurd = Written down: version { $versie } was sent to { $voor } on { $dag }.
opgeschreven-exemplaar-ontvangen = Written down: { $voor } got version { $versie } on { $dag }.
opgeschreven-nabellen-gepland = Written down: a call on { $dag }.
opgeschreven-nabellen-gebeld = Written down: called on { $dag }.
opgeschreven-toestemming = Written down: consent of { $wie } on { $dag }.
opgeschreven-afgerond = Written down: finished on { $dag }, said by { $wie }.
# $toestand: name of the state
opgeschreven-toestand = State now: { $toestand }.

## Why something was not written down
opschrijven-geen-plan = There is no plan in this file yet. First write down what the circle decided.
opschrijven-leeg-plan = The plan holds no agreement and no help request yet. Write those down first.
opschrijven-onbekende-afspraak = { $id } is no agreement in this plan. Choose one of: { $bekend }.
opschrijven-onbekende-hulp = { $id } is no help request in this plan. Choose one of: { $bekend }.
opschrijven-onbekend-onderdeel = { $id } is no agreement or help request in this plan. Choose one of: { $bekend }.
opschrijven-al = The file says so already. Nothing changed.
akkoord-niet-kring = { $id } is not of the circle. Only the circle decides on the plan, so record no agreement of anyone else.
akkoord-al = { $id } has agreed since { $dag }. An agreement is written down once.
akkoord-vast = Version { $versie } is fixed: it was judged already, or copies of it were sent. Make a new version for what changes.
doorgenomen-al = That version { $versie } was gone through on { $dag } is written down already.
voorgelegd-al = Version { $versie } was put before { $id } already, on { $dag }.
afgerond-niet-kring = { $id } is not of the circle. Only the circle says when the plan is done.
afgerond-al = The plan was finished already, on { $dag }.
toestemming-niet-kring = { $id } is not of the circle. Consent comes from someone of the circle itself.
exemplaar-welk = The list has several copies of version { $versie } for { $id }. Say which with --form or --doc-lang.
exemplaar-al = The copy of { $id } has this day already: { $dag }. It stays.
exemplaar-eerder = Arrived on { $dag } is earlier than sent on { $verstuurd }. Look which day is right.
exemplaar-niet-verstuurd = This copy has not been sent yet. Give the day of sending too, with --sent.
nabellen-al-gepland = A call on { $dag } is on the list already.
nabellen-al-gebeld = The call of { $dag } was made already, on { $gebeld }.
nabellen-niet-gepland = The file has no open call. Say with --planned for which day it was agreed.
nabellen-uitkomst-al = This call has an outcome already. It stays.
opgeschreven-akkoord-deel = Written down: { $wie } agreed with { $afspraken } of version { $versie } on { $dag }.
