# The words of kringplan render: help and messages.

render = Print a plan as an accessible PDF
    .uitleg =
        Until a plan is adopted, every page says that it is a draft.
        With --document check the check is printed: per condition the plan's answer and the judgement.
        With --document check-form a form is printed, to fill in by hand.
        The PDF is written whole or not at all. A plan with a BSN is not printed.
    .voorbeelden =
        kringplan render plan.json -o plan.pdf
        kringplan render plan.json -o plan.pdf --doc-lang en
        kringplan render - -o - < plan.json > plan.pdf
        kringplan render plan.json --document check-form -o form.pdf
        kringplan render plan.json --document check -o check.pdf
    .arg-doc-lang = Language of the fixed words in the document; without this option that of the plan
    .arg-document = What to print: the plan, the check, or a form for the check
    .arg-for = For this body only; without this option for all of them

afdruk-over-invoer = The PDF would overwrite the plan itself. Choose another name for -o.
afdruk-bsn = This plan holds a citizen service number (BSN). Take it out; kringplan check points at the place.
afdruk-mislukt = The plan could not be printed. This is a fault in Kringplan; report it without sending the plan: { $melding }
afdruk-tekens = Some characters have no letter in our fonts; on paper a replacement stands there.
afdruk-klaar = { $bestand } is ready.
afdruk-niets-te-toetsen = No body asks for a check of this plan. Put it in instanties first, with kader.ingrijpen or a condition. Or print the plan itself with --document plan.
afdruk-onbekende-instantie = { $id } is no body in this file. Choose with --for from: { $bekend }.
afdruk-voor-plan = The plan is the same for everyone. Leave out --for, or choose --document check or check-form.
