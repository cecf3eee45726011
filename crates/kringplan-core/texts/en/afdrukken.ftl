### Why there is no document, and what to know before giving it away. Ids, codes and names of fonts.

afdruk-bsn = This plan holds a citizen service number (BSN). Take it out; the points of the check show the place.
afdruk-mislukt = Printing failed. This is a fault in Kringplan; report it without sending the plan: { $melding }
afdruk-onleesbaar = This plan cannot be read yet. First put right what the check names.
afdruk-zonder-plan = Only the empty worksheet can do without a plan.
afdruk-verzoek = What is asked here cannot be understood: { $melding }
afdruk-dag = { $dag } is no day. Write a day as 2026-03-14.
afdruk-letters-missen = The fonts for this document are not here yet: { $letters }. See whether there is internet and try again.
afdruk-geen-lettertype = This is no font of this version.
afdruk-taal-onbekend = We have no fixed words in the language { $taal }. Choose from: { $bekend }.
afdruk-niets-te-toetsen = No body asks for a check of this plan. First put a body in, with an intervention or a condition. Or print the plan itself.
afdruk-onbekende-instantie = { $id } is no body in this file. Choose from: { $bekend }.
afdruk-voor-plan = This document is the same for everyone. Choose no person, or choose another document.
afdruk-voor-wie = Whose part is this? Choose a person.
afdruk-voor-iedereen = Only each one's own part is there for everyone apart.
afdruk-onbekend = { $id } is not in this plan. Choose from: { $bekend }.
afdruk-deel-coordinator = { $id } is the coordinator and has no part in the plan. Choose the list of copies.
afdruk-geen-deel = The plan asks nothing of { $id }. So there is no part to give.
afdruk-groot-niet = Large print is there for the plan, for each one's part and for the check.
afdruk-groot-bladzijde = On an HTML page readers choose the size of the letters themselves.
afdruk-insluiten-niet = The plan file goes only into the PDF of the whole plan.
afdruk-ppi-niet = How fine a picture is can be chosen for PNG only.
afdruk-bladzijden-niet = Single pages are there as pictures only.
afdruk-bladzijden-keuze = The first page is 1, and the last does not come before it.

afdruk-tekens = We have no letter for these characters; on paper stands �: { $tekens }
afdruk-ingesloten = Note: this PDF holds the whole plan file, also what is not on paper, such as telephone numbers.
afdruk-taal-niet = { $wie } reads the language { $taal }. We have no fixed words in it, so this part is in the language of the plan.
afdruk-delen-nummer = Note: it shows the telephone number of whom to call. May everyone who reads it have it?
afdruk-koelkast = Read the page yourself first: on the fridge visitors read along.

uithalen-geen-pdf = This is no PDF that we can read. It may be damaged, or locked with a password.
uithalen-niets = There is no plan file in this PDF. A PDF holds one only when that was chosen when it was made.
uithalen-meer = This PDF holds more than one file that could be the plan. Ask its maker for the plan file itself.
uithalen-stuk = The plan file in this PDF is damaged. Ask its maker for a new PDF.
uithalen-te-groot = The file inside this PDF is larger than we read.
