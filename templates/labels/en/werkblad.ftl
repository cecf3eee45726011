# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the empty plan, to fill in by hand during the private time. Addressed to the circle (you).

## At the top of the sheet

werkblad-titel = Worksheet
# Stands at the top right of every page
werkblad-kopregel = to fill in together
# Stands under the title of a sheet on which nothing is filled in
werkblad-leeg = An empty plan to fill in together
werkblad-uitleg-kop = How to use this sheet
werkblad-uitleg-beslissen = This is your time. Together you decide what goes into the plan.
werkblad-uitleg-coordinator = The coordinator is near if you want to ask something.
werkblad-uitleg-kort = Write briefly. It need not be neat, and not everything has to be full.

## Who we are and our question

werkblad-over-wie = Who is this plan about?
werkblad-vandaag = What day is it?
werkblad-kolom-erbij = Is here now
werkblad-vraag-uitleg = What do you want to find an answer to together? One sentence is enough.
werkblad-vraag-anders = Do you want to ask it differently? Write that here.

## Worries, strengths, goals

werkblad-zorgen-uitleg = What happens now, or what could happen?
werkblad-krachten-uitleg = What goes well? Who or what helps with that?
werkblad-doelen-uitleg = What does it look like when things go well?

## Agreements and help

werkblad-afspraken-uitleg = Write one name with each agreement. That person makes sure that it happens.
werkblad-meer-ruimte = More agreements? Go on writing on an empty sheet.
werkblad-hulp-uitleg = Which help do you ask of others? No help needed? Leave it empty.

## Conditions

werkblad-voorwaarden-uitleg = These conditions were set beforehand. How you take care of them is up to you.
werkblad-voorwaarden-leeg = Were conditions set beforehand? Write them down here. Are there none? Skip this.
werkblad-voorwaarde = The condition
# Behind this the circle writes numbers, such as A1
werkblad-nummers = Numbers of our agreements

## How it goes on

werkblad-hoogte-hoe = How do we do that?
werkblad-hoogte-wie = Who takes care of that?
werkblad-verandering-uitleg = What do you do when someone cannot keep an agreement?
werkblad-binnen = Within how many days
werkblad-aanspreekpunt = Whom do professionals call first?
werkblad-aanleidingen-uitleg = How do you notice that it stalls?
werkblad-dag = Day
werkblad-tijd = Time
werkblad-plaats = Place

## Who agrees

werkblad-akkoord-uitleg = Do you agree with this plan? Put a cross or your signature.
werkblad-akkoord-deel = Do you say yes to a part? Then write the numbers beside it.
werkblad-kolom-ja = Yes
werkblad-kolom-handtekening = Signature or numbers
werkblad-slot = Done? Call the coordinator, who writes down the plan as you say it.
# For a circle without a coordinator
werkblad-slot-vrij = Done? Agree on who writes the plan out neatly.
