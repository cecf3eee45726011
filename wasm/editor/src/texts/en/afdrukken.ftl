# Making documents, and the paper beside the form.

voorbeeld-niet-hier = The part that prints is not in this version.
voorbeeld-uitleg = This is how the plan looks on paper. These are pictures. Do you use a screen reader? The form says the same, and the PDF under Documents reads well.
voorbeeld-bladzijde = page { $nummer } of { $aantal }

afdrukken-niet-hier = This version cannot make documents.
afdrukken-uitleg = Here you make the paper for the family and the others. It happens on this device; nothing goes to the internet.
afdrukken-bsn = This plan holds a citizen service number (BSN). Take it out first: Kringplan makes no documents with such a number.

afdrukken-soort = What do you want to make?
afdrukken-soort-plan = The whole plan
afdrukken-soort-plan-uitleg = every chapter, with a summary on the first page
afdrukken-soort-share = Each one's own part
afdrukken-soort-share-uitleg = for one person: what do I do, whom do I call, how does it go on
afdrukken-soort-fridge = The week, for the fridge
afdrukken-soort-fridge-uitleg = one page; mind that visitors read along
afdrukken-soort-worksheet = Worksheet
afdrukken-soort-worksheet-uitleg = to write on in the private time
afdrukken-soort-distribution = List of copies
afdrukken-soort-distribution-uitleg = for the coordinator: who gets which paper
afdrukken-soort-check = The check
afdrukken-soort-check-uitleg = what was judged, by whom, and whether it still stands
afdrukken-soort-check-form = Form for the check
afdrukken-soort-check-form-uitleg = to fill in by hand

afdrukken-voor = For whom?
afdrukken-voor-iedereen = Everyone, together in one zip file
afdrukken-instantie = For which body?
afdrukken-alle-instanties = All bodies

afdrukken-taal = In which language are the fixed words?
afdrukken-taal-plan = The language of the plan
afdrukken-taal-eigen = The language of the person
afdrukken-taal-nl = Dutch
afdrukken-taal-en = English
afdrukken-taal-tr = Turkish
afdrukken-taal-ar = Arabic
afdrukken-taal-pl = Polish
afdrukken-taal-uk = Ukrainian

afdrukken-vorm = As what kind of file?
afdrukken-vorm-pdf = PDF
afdrukken-vorm-pdf-uitleg = to print, to keep and to be read aloud
afdrukken-vorm-html = HTML
afdrukken-vorm-html-uitleg = a page for the browser; readers choose the size of the letters themselves
afdrukken-vorm-png = PNG
afdrukken-vorm-png-uitleg = pictures, for a group app for instance; cannot be read aloud
afdrukken-vorm-svg = SVG
afdrukken-vorm-svg-uitleg = pictures that stay sharp when enlarged; cannot be read aloud

afdrukken-groot = In large print
afdrukken-insluiten = Put the plan file inside the PDF
afdrukken-insluiten-uitleg = Whoever has the PDF can then go on with the plan. It also holds what is not on paper, such as telephone numbers.

afdrukken-maak = Make this document
afdrukken-bezig = Making the document…
afdrukken-bezig-met = Making part { $nummer } of { $aantal }…
afdrukken-klaar = { $bestand } is ready
afdrukken-bewaar = Save { $bestand }
afdrukken-bewaard = { $bestand } is saved.
afdrukken-verouderd = The plan changed after this. Make the document again if the change must be in it.
afdrukken-delen = { $aantal ->
    [one] There is one part in it.
   *[other] There are { $aantal } parts in it.
  }
afdrukken-van-wie = Whose part is which?
afdrukken-zonder-deel = The plan asks nothing of these people. They get no part:
afdrukken-niemand = There is nobody yet to make a part for.
afdrukken-dubbel = Two people in this plan have the same id. One would get the other's paper. See Check.
afdrukken-niet-geladen = The part that prints did not arrive. See whether there is internet and try again. The plan itself is still here.
afdrukken-gestopt = That did not work. This is a fault in Kringplan. The plan itself is still here; try again or choose another document.
