# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the check and the form for it. The check is for the professional and the circle, the form for the
# professional alone. What the plan says too is in en/plan.ftl.

## Both

blad-toets = Check: lawful and safe
blad-formulier = Form for the check: lawful and safe
# $soort: which document; $titel: title of the plan; $versie: “version 2”
blad-documenttitel = { $soort }. { $titel }, { $versie }
# $titel: title of the plan; $versie: “version 2”
blad-kop = { $titel }, { $versie }
blad-term-plan = Plan
blad-term-versie = Version
# $versie: “2”; $datum: a day
blad-versie-besloten = { $versie }, decided on { $datum }
blad-versie-niet-besloten = { $versie }, not decided yet
blad-term-voorgelegd = Put before
# $instantie: name; $datum: a day
blad-voorgelegd = { $instantie }, on { $datum }
blad-niet-voorgelegd = nobody yet
blad-term-gevraagd = Who is asked to judge
blad-term-zo-staat-het = As it stands on
blad-term-vaste-dag = Fixed day
blad-zitting = court hearing on { $datum }
blad-ontruiming = eviction on { $datum }
blad-invrijheidstelling = release on { $datum }
blad-einde-schorsing = end of the suspension on { $datum }
blad-andere-dag = { $datum }
blad-schorsing = Preparing the care authorisation is suspended until { $datum }, that day included.
blad-code-kop = Check code of this version
blad-code-uitleg = This code belongs to exactly this text of the plan. Compare two groups with the plan.
blad-geen-code = This version has no check code. A judgement cannot be recorded like this.
blad-kolom-voorwaarde = The condition
blad-kolom-antwoord = What the plan answers
blad-antwoord-ontbreekt = The plan has no answer to this.
blad-instantie-onbekend = the body
blad-wettig = Lawful
blad-veilig = Safe
blad-ernstig-nadeel = Serious harm
blad-wettig-en-veilig = Lawful and safe
blad-wettig-en-nadeel = Lawful and serious harm
blad-nee-is-goed = To this question, “no” means: no serious harm is to be expected.

## How far the plan is

stand-kop = How far this plan is
stand-concept = The circle is still working on this plan.
stand-opgeschreven = The plan is written down. Not everyone who takes part has said yes.
stand-doorgenomen = The coordinator went through the plan with everyone. It can go to the body now.
stand-ter-toets = The plan is being checked. A judgement is still needed.
stand-terug-naar-kring = The plan is back with the circle. The circle makes a new version.
stand-vastgesteld-op = The plan was adopted on { $datum }.
stand-uitvoering = The circle is carrying it out.
stand-afgerond = The circle has finished the plan.
stand-hertoets = A judgement rests on something that was stopped or refused. That judgement is needed again.

## The check

overzicht-kop = In short
overzicht-nummer = No.
overzicht-vraag = Condition or question
overzicht-oordeel = Judgement
overzicht-geldt = Does it fit the plan of now?
overzicht-ja = yes
overzicht-nee = no, needed again
overzicht-nog-niet = not yet
overzicht-van = { $vraag } ({ $naam })
deel-wie = Who judged
deel-geen-oordeel = On this version { $instantie } gave no judgement yet.
open-kop = What still asks for a judgement
open-niets = No further judgement of this body is needed now.
# $nummer: V3, or “Lawful”
open-geen = { $nummer }: no judgement yet.
open-onduidelijk = { $nummer }: still unclear.
open-niet-voldaan = { $nummer }: not met. The circle makes a new version.
open-niet-goed = { $nummer }: the answer stops the plan. The circle makes a new version.
open-opnieuw = { $nummer }: the judgement no longer fits the plan. It is needed again.
# $waarop: A3 or H1
open-gestopt = { $nummer }: the judgement rests on { $waarop }. That was stopped or refused, so it is needed again.
niet-1 = These are judgements of people. The program only writes them down.
niet-2 = The program never computes whether a plan is lawful or safe.
niet-3 = Whoever judges changed nothing in the plan, and cannot.
niet-4 = Lawful and safe are two separate questions. They hold for this version only.

## The form

form-voor = Judgement of { $instantie }
form-uitleg-1 = You judge the plan as it is printed here. You change nothing in it.
form-uitleg-2 = Put one cross at every question. Also tick what your judgement rests on.
form-uitleg-3 = With “not met”, “no” and “still unclear”, always write why.
form-uitleg-nadeel = With “not met” and “still unclear”, always write why. Do so too with lawful and serious harm.
form-uitleg-4 = You only fill in the conditions of your own body.
form-niet-af = Note: this plan may still change. This form belongs only to the text with this check code.
form-vraag-oordeel = Your judgement
form-vraag-steunt-op = What does it rest on?
form-anders = something else:
form-vraag-reden = Why?
form-eerder = There is a judgement already: { $uitkomst } ({ $wanneer }).
form-teken-kop = Who judges
form-naam = Name
form-functie = Function
form-organisatie = Organisation
form-register = Register and number
form-datum = Date
form-handtekening = Signature
form-overnemen = Copy the first two groups of the check code from your own copy.
form-daarna = Then record this judgement in the plan file. This paper does not change the plan.
