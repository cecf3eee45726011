### kringplan conditions: help and messages.

conditions = Set conditions before the conference, look at them and fix them
    .uitleg =
        A condition says what is needed for safety. How to get there is the circle's decision.
        Conditions come from a professional, on the day of the conference at the latest and before the private time.
        Everything outside the conditions stays as it is, letter by letter.
    .voorbeelden =
        kringplan conditions add plan.json --by x1 --text "Noa is in time." --threat "Often late."
        kringplan conditions check plan.json
        kringplan conditions fix plan.json --on 2026-03-20 --written

conditions-add = Write a condition down, and read at once whether it is a plan already
    .voorbeelden =
        kringplan conditions add plan.json --by x1 --text "Noa is in time." --threat "Often late."
        kringplan conditions add plan.json --by x1 --text "Noa eats well." --threat "Hunger." --written
    .arg-by = Who sets the condition: the id of a professional
    .arg-text = What is needed, leaving room to the circle
    .arg-threat = The concrete danger that it answers
    .arg-id = The id of the condition, such as V5; otherwise the next free one
    .arg-on = The day on which the condition was set; otherwise the reference date
    .arg-shared = The day on which the circle heard the condition
    .arg-written = The condition was shared on paper

conditions-check = Look at the conditions only
    .uitleg = You read whether a condition is complete and whether it leaves room. Exit code 1 when one of them is an error.
    .voorbeelden =
        kringplan conditions check plan.json
        kringplan conditions check plan.json --date 2026-03-20 --format json

conditions-fix = Fix the conditions as they were shared
    .uitleg =
        The conditions get a seal. When something changes later, kringplan check sees it.
        A condition without a day of sharing gets the day of fixing.
    .voorbeelden = kringplan conditions fix plan.json --on 2026-03-20 --written
    .arg-on = The day of sharing and fixing; otherwise the reference date
    .arg-written = The conditions were shared on paper

conditions-none = Write down that a body sets no conditions
    .voorbeelden = kringplan conditions none plan.json --for i1 --by x1 --on 2026-03-20
    .arg-body = Which body, such as i1
    .arg-by = Who says so: the id of a professional

## What was written down
# $id: condition or body; $wie: id; $dag: a day; $aantal: number
voorwaarde-gesteld = Written down: condition { $id } of { $wie }, set on { $dag }.
voorwaarde-te-vragen = Look once more at this condition:
voorwaarde-niets-te-vragen = No name, provider or fixed time found. Read it yourself: does it say what is needed, and not already who and how?
voorwaarden-vastgelegd = { $aantal ->
    [one] Written down: one condition fixed on { $dag }.
   *[other] Written down: { $aantal } conditions fixed on { $dag }.
    }
voorwaarden-geen = Written down: body { $id } sets no conditions, said by { $wie } on { $dag }.
