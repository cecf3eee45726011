# The words of kringplan render and kringplan extract: help and messages.

render = Print what people get in their hands
    .uitleg =
        plan: the whole plan. share: one person's own part. fridge: the week on one page, for the fridge.
        check and check-form: the check, and the form for it. worksheet: an empty plan for the private time.
        distribution: the coordinator's list of who gets which copy.
        Until a plan is adopted, every page of the plan, the parts and the fridge says "draft".
        The extension of -o says the format: .pdf, .png, .svg or .html.
        A PDF is accessible (PDF/UA-1) and fit to keep (PDF/A-2a). Nobody can hear a picture; give a PDF or an HTML page with it.
        With --embed the plan file is inside the PDF (PDF/A-3a); kringplan extract takes it out again.
        A document comes whole or not at all. We do not print a plan with a BSN.
    .voorbeelden =
        kringplan render plan.json -o plan.pdf
        kringplan render plan.json -o plan.pdf --large-print
        kringplan render plan.json -o plan.html --doc-lang tr
        kringplan render plan.json -o page.png --ppi 200
        kringplan render plan.json -o plan.pdf --embed
        kringplan render - -o - < plan.json > plan.pdf
        kringplan render plan.json --document share --for p5 -o grandma.pdf
        kringplan render plan.json --document share --for everyone -o parts
        kringplan render --document worksheet --blank -o worksheet.pdf
        kringplan render plan.json --document check-form -o form.pdf
        kringplan render plan.json --document check -o check.pdf
    .arg-doc-lang = Language of the fixed words in the document; without this option that of the plan
    .arg-document = What to print
    .arg-for = For whom: with share a participant or everyone, with check and check-form a body
    .arg-large-print = Large letters: nothing smaller than 18 points
    .arg-embed = Put the plan file inside the PDF of the plan
    .arg-blank = An empty worksheet, without a plan file
    .arg-format = The format; without this option the extension of -o says it
    .arg-ppi = How fine a picture is, in pixels per inch; ordinarily 150

extract = Take the plan file out of a PDF
    .uitleg =
        A PDF that was made with --embed holds the plan file.
        This takes it out, exactly as it went in. A file that is there already stays.
    .voorbeelden =
        kringplan extract plan.pdf -o plan.json
        kringplan extract - -o - < plan.pdf > plan.json
    .arg-force = Replace the file if it is there already
    .arg-pdf = The PDF; a dash (-) reads from standard input

afdruk-over-invoer = The document would overwrite the plan itself. Choose another name for -o.
afdruk-bsn = This plan holds a citizen service number (BSN). Take it out; kringplan check points at the place.
afdruk-klaar = { $bestand } is ready.
afdruk-bladzijden-klaar = { $aantal } pages are ready: { $eerste } to { $laatste }.
afdruk-niets-te-toetsen = No body asks for a check of this plan. Put it in instanties first, with kader.ingrijpen or a condition. Or print the plan itself with --document plan.
afdruk-onbekende-instantie = { $id } is no body in this file. Choose with --for from: { $bekend }.
afdruk-voor-plan = This document is the same for everyone. Leave out --for, or choose another document.
afdruk-voor-wie = Whose part is this? Put the id behind --for, or choose --for everyone.
afdruk-voor-iedereen = --for everyone belongs to --document share.
afdruk-leeg-werkblad = --blank belongs to --document worksheet.
afdruk-onbekend = { $id } is not in this plan. Choose with --for from: { $bekend }.
afdruk-deel-coordinator = { $id } is the coordinator and has no part in the plan. Choose --document distribution.
afdruk-dubbel = Two parts would be one file: { $bestand }. Give everyone an id of their own; kringplan check points at doubles.
afdruk-niemand = There is nobody yet to print a part for.
afdruk-map-nodig = A file for each: put the name of a folder behind -o.
afdruk-deel-klaar = { $wie }: { $bestand }
afdruk-delen-klaar = { $aantal ->
    [one] One part is ready.
   *[other] { $aantal } parts are ready.
}
afdruk-achtervoegsel = { $bestand } does not say which format you want. Let the name end in .pdf, .png, .svg or .html.
afdruk-oude-bladzijden = Note: pages of an earlier print still stand beside the new ones: { $bestanden }
afdruk-zonder-deel = { $wie } gets no part: the plan asks nothing of this person.
afdruk-groot-niet = Large print is there for the plan, for each one's part and for the check. Leave out --large-print.
afdruk-groot-bladzijde = On an HTML page readers choose the size of the letters themselves. Leave out --large-print.
afdruk-insluiten-niet = The plan file goes only into the PDF of the whole plan. Leave out --embed, or make that PDF.
afdruk-ppi-niet = --ppi belongs to pictures of the kind PNG. Leave it out, or choose --format png.
afdruk-bladzijden-uitvoer = This document has more than one page. Write the pictures to a file with -o.

uithalen-over-invoer = The plan would overwrite the PDF itself. Choose another name for -o.
uithalen-geen-pdf = { $bestand } is no PDF that we can read. It may be damaged, or locked with a password.
uithalen-niets = There is no plan file in { $bestand }. A PDF holds one only when it was made with --embed.
uithalen-meer = { $bestand } holds more than one file that could be the plan. Ask its maker for the plan file itself.
uithalen-stuk = The plan file in { $bestand } is damaged. Ask its maker for a new PDF.
uithalen-te-groot = The file inside { $bestand } is larger than we read. Choose a larger limit with --max-bytes if you trust it.
uithalen-code = The check code of this plan begins with { $begin }. The paper must say the same.
