# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the printed plan in plain English, addressed to the circle.
# Same ids as nl/plan.ftl, which is the source; see there for the arguments.

## Title and first page

soort-familiegroepsplan = Family group plan
soort-persoonlijk-plan = Personal plan
soort-eigen-plan-van-aanpak = Own plan of action
soort-onbekend = Plan
titel-boven = { $soort } of
documenttitel = { $titel }, { $versie }
versie-nummer = version { $versie }
versie-onbekend = no version yet
hoofdvraag-kop = Our question
hoofdvraag-leeg = The question that this plan is about is not here yet.
feit-vastgesteld = Adopted
feit-besloten = Decided
feit-conferentie = Conference
feit-vervolgconferentie = Follow-up conference
feit-coordinator = Coordinator
kort-kop = In short
kort-afspraak = { $wat } ({ $nummer })
kort-hulp-van = { $van } ({ $nummer }, who arranges it: { $naam })
kort-bellen = Not working? Call
kort-groep = The group then meets

## Draft

concept = Draft
concept-kop = This is a draft
concept-concept = You are still working on this plan. It has not been adopted yet.
concept-opgeschreven = The plan has been written down. Not everyone who takes part has said yes.
concept-terug-naar-kring = One condition has no good answer yet. Together you make a new version.
concept-doorgenomen = You have gone through the plan. It now goes to the body that set conditions.
concept-ter-toets = The plan is with the body that set conditions. You are waiting for its judgement.
concept-stap = Until the plan is adopted, every page says “Draft”.

## When it becomes unsafe

nood-kop = When it becomes unsafe
nood-112 = Is there danger now? Call 112 at once.
nood-veilig-thuis = Worried about violence at home? Call Veilig Thuis: 0800-2000. It is free, day and night.

## The circle

kring-kop = Who is in our circle
kring-leeg = The people of the circle will come here.
kolom-naam = Name
kolom-wie = Who is this
kolom-erbij = At the conference
kolom-organisatie = Organisation and function
kolom-rol = Their part
hoofdpersoon = this plan is about them
naam-onbekend = no name yet ({ $id })
leeftijd = { $jaren } years old
professionals-kop = Who thinks along from their work
professionals-uitleg = They gave information or help. The circle decided on the plan.
coordinator-kop = Coordinator
coordinator-uitleg = The coordinator prepares the conference and writes down what you agree.
erbij-ja = was there
erbij-deels = was there part of the time
erbij-op-afstand = took part from a distance
erbij-apart-gehoord = was heard separately
erbij-nee = was not there
stem-met-steun = { $hoe }, supported by { $steun }
stem-steun = supported by { $steun }
gezag-over = parental authority over { $namen }
vertegenwoordigt = speaks on behalf of { $namen }
rol-informatie = gave information
rol-informatie-over = gave information about { $onderwerp }
rol-voorwaarde = set conditions
rol-toets = gave a judgement of the plan
rol-hulp = helps with { $nummers }

## Worries, strengths, goals

zorgen-en-krachten-kop = What worries us and what goes well
zorgen-kop = Our worries
krachten-kop = What goes well
doelen-kop = Where we want to get
zorgen-leeg = Your worries will come here.
krachten-leeg = What already goes well will come here.
zorg-nu-niet = We are not taking this up now.
beantwoord-door = See { $nummers }.

## Agreements

afspraken-kop = What we agree
afspraken-uitleg = Read each line as a sentence: who does what, and when.
afspraken-leeg = Your agreements will come here: who does what, and when.
kolom-nummer = No.
kolom-wie-doet = Who
kolom-doet-wat = Does what
kolom-wanneer = When
wie-nog-niet = nobody yet
wat-nog-niet = not written down yet
wanneer-nog-niet = not agreed yet
wie-met = with { $namen }
wie-iedereen = everyone
beurt = { $naam } on { $opDagen }
loopt-al = This already happens.
term-bij = Belongs to
term-kijkt-mee = Keeps an eye on it
term-lukt-niet = If it does not work
term-voortgang = How it is going
bij-zorg = worry { $nummer }: { $tekst }
bij-doel = goal { $nummer }: { $tekst }
bij-voorwaarde = condition { $nummer }: { $tekst }
stand-nog-niet = not started yet
stand-loopt = under way
stand-gedaan = done
stand-gestopt = stopped
stand-op = { $stand }, { $datum }
stand-toelichting = { $stand }: { $toelichting }

## Outside help

hulp-kop = Help from outside
hulp-uitleg = This is what we ask of others. With each request it says who arranges it.
kolom-van-wie = From whom
kolom-vraag = What we ask
kolom-begin = Start
aanbieder-onbekend = not known yet
term-duur = How long
term-trekker = Who arranges it
term-voor = For
term-antwoord = Answer
term-tot-die-tijd = Until then
antwoord-gevraagd = asked
antwoord-toegezegd = promised
antwoord-onder-voorbehoud = promised with a reservation
antwoord-wachttijd = there is a waiting time
antwoord-afgewezen = refused
antwoord-geen = no answer yet
jeugdhulp = This is youth help.

## How it goes on

verder-kop = How we keep it going together
hoogte-kop = Keeping each other informed
hoogte-wie = { $naam } takes care of that.
hoogte-leeg = How you keep each other informed will come here.
verandering-kop = When something changes
verandering-leeg = What you do when something changes will come here.
groep-kop = The group that meets when things get stuck
groep-leeg = The people who meet when things get stuck will come here.
term-leden = In the group
term-roept-bijeen = Calls the group together
term-binnen = How soon
term-aanspreekpunt = Contact person
aanspreekpunt-uitleg = { $naam }. Professionals call this person first.
binnen-dagen = { $aantal ->
    [one] within one day
   *[other] within { $aantal } days
}
aanleidingen-kop = When does that group meet?
aanleidingen-leeg = How you notice that things are stuck will come here.
weer-kop = Together again
weer-leeg = When you meet again will come here.
nabellen = The coordinator will call you on { $datum } to ask how things are going.
nagebeld = The coordinator called you on { $datum }.
vervolg-kop = Cannot work it out together?
vervolg-1 = First take another look at this plan. Call the group together.
vervolg-2 = Still stuck? Then there can be a follow-up conference. The same coordinator brings you together again. Together you change the plan.
vervolg-3 = Call the coordinator or the regional manager.
vervolg-vrij = Still stuck? An independent coordinator can bring everyone together. Together you then make a new plan.

## Conditions and check

voorwaarden-kop = Conditions and our answer
voorwaarden-uitleg = A body set conditions beforehand. Below is what you answer to them.
voorwaarde-kop = Condition { $nummer }
geen-voorwaarden = { $instantie } set no conditions.
geen-voorwaarden-op = { $instantie } set no conditions ({ $datum }).
term-bedreiging = Why
term-gesteld = Set by
term-ons-antwoord = Our answer
term-oordeel = Judgement
term-reden = Reason
term-rust-op = Rests on
gesteld-op = set on { $datum }
gedeeld-op = shared with the circle on { $datum }
gedeeld-op-papier = shared with the circle on paper on { $datum }
antwoord-ontbreekt = There is no agreement for this yet.
oordeel-nog-niet = no judgement yet
uitkomst-voldaan = met
uitkomst-niet-voldaan = not met
uitkomst-nog-onduidelijk = still unclear
over-versie = on version { $versie }
gevolg-kop = If no safe plan comes
gevolg = { $instantie }: { $tekst }
toets-kop = What the body says about the plan
toets-uitleg = People give this judgement, not a computer. Lawful and safe are two separate questions.
toets-van = Judgement of { $naam }
term-wettig = Is this plan allowed by law?
term-veilig = Is everyone safe with this plan?
term-ernstig-nadeel = Is serious harm to be expected with this plan?
oordeel-ja = Yes
oordeel-nee = No
oordeel-nog-onduidelijk = Still unclear
oordeel-past = This judgement fits the plan as it is now.
oordeel-uit-eerder = This judgement is of an earlier version. It fits the plan as it is now.
oordeel-past-niet = Note: this judgement no longer fits the plan as it is now.
zegel-klopt-niet = Note: the seal of this check is not right. This judgement does not count.
toets-past-niet = Note: this judgement is not about the plan as it is now.
hertoets-kop = A judgement is needed again
hertoets-uitleg = A judgement rests on something that was stopped or refused. Talk about it together. The body looks at it again.
steunt-op = This rests on { $nummers }.

## Agreement and copies

akkoord-kop = Who agrees with this plan
akkoord-leeg = The names of those who say yes to this plan will come here.
kolom-datum = Date
kolom-waarmee = With what
akkoord-alles = with the whole plan
akkoord-deel = with { $nummers }
opgeschreven-door = { $naam } wrote the plan down.
doorgenomen-op = The coordinator went through the plan with you on { $datum }.
exemplaren-kop = Who gets a copy
exemplaren-leeg = The names of those who get a copy will come here.

## About this document

document-kop = About this version
document-uitleg = With this code you can see whether two copies are the same. Compare two groups.
term-versie = Version
term-besloten = Decided on
term-vastgesteld = Adopted on
term-vervangt = Replaces
term-kenmerk = Reference
term-code = Check code
vervangt-versie = version { $versie }
vervangt-versie-met-code = version { $versie }, with a check code that begins with { $begin }
code-leeg = This version has no code yet.
bijlage-uitleg = The plan file from which this document was made.
bladzijde = page { $bladzijde } of { $aantal }
vertaling-niet-nagekeken = A computer translated the fixed words on this paper. Nobody has checked them yet. What you wrote yourselves stands in your own words.
