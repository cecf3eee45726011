# What the professional writes: bodies, conditions and the check. And what others read of it.

# $wie: names; $aanbieder, $wanneer, $tekst: words of the plan; $afspraken: numbers
rol-iedereen = everyone
rol-samen-met = (together with { $wie })
rol-hulp-van = { $aanbieder } is asked for:
rol-trekker = ({ $wie } arranges it)
rol-wanneer = When: { $wanneer }
rol-lukt-niet = If it does not work: { $tekst }
rol-lukt-niet-wie = Then this person helps: { $wie }.
rol-overbrugging = Until then: { $afspraken }
rol-niet-geschreven = This was not written down. The plan has not changed.

bevroren-meelezen = You read along as { $wie }. This part belongs to the circle: you can read it, not change it.
bevroren-naar-voorwaarden = To conditions and check
bevroren-agreed = The circle has adopted version { $versie }. Its text is now fixed. Does the circle want to change something? Then a new version is made.
bevroren-checked = Version { $versie } has been checked. Its text is now fixed. Does the circle want to change something? Then a new version is made.
bevroren-rondom = Version { $versie } has been checked. Names and setting are part of what was checked. If you change them, lawful and safe must be said again.
bevroren-nieuwe-versie = To ‘New version’

instantie-titel = Who may intervene
instantie-uitleg = Sometimes an organisation may intervene, even if the family does not want that. Here you see who that is, and what they do if no safe plan comes.
instantie-eigen = Your organisation
instantie-zonder-naam = Organisation without a name
instantie-gevolg = If no safe plan comes: { $gevolg }
instantie-geen-gevolg = It does not say yet what happens if no safe plan comes.
instantie-geen-voorwaarden = This organisation sets no conditions. { $wie } said so on { $dag }.
instantie-nog-geen = There is no organisation yet. Add the organisation that you speak for.
instantie-nog-geen-coordinator = There is no organisation yet. The professional writes this. Choose ‘Professional’ at the top, or ask the professional.
instantie-nog-geen-professional = There is no professional in the plan yet. Add them at ‘Who takes part’. After that the professional writes here.
instantie-welke = Which organisation do you speak for?
instantie-kies = Choose an organisation
instantie-toevoegen = Add my organisation
instantie-erbij = Your organisation was added. Fill in its name.

voorwaarde-titel = Conditions beforehand
voorwaarde-niet-nodig = No intervention threatens with this plan. So nobody sets conditions, and there is no check. Is that different? Fill in at ‘Setting and conference’ which intervention threatens.
voorwaarde-niet-nodig-professional = No intervention threatens with this plan. So nobody sets conditions, and there is no check. Is that different? Ask the coordinator to fill in at ‘Setting and conference’ which intervention threatens.
voorwaarde-uitleg-coordinator = Before the conference a professional says what is needed for safety. How to do that is for the circle. Beside each condition you see which agreements answer it.
voorwaarde-uitleg-professional = Write down what is needed, not who does it or how. The circle finds the answer. The circle knows the conditions before the private time begins.
voorwaarde-kop = Condition { $id }
voorwaarde-gevaar = The danger: { $gevaar }
voorwaarde-van-jou = This condition is yours. You can change it until the conditions are fixed.
voorwaarde-gesteld = Set by { $wie }.
voorwaarde-gesteld-voor = Set by { $wie }, for { $instantie }.
voorwaarde-onbekend = someone who is not listed here
voorwaarde-gesteld-op = Set on { $dag }.
voorwaarde-geen-dag = The day is not given.
voorwaarde-gedeeld-op = Shared with the circle on { $dag }.
voorwaarde-niet-gedeeld = Not shared with the circle yet.
voorwaarde-op-papier = Also on paper.
voorwaarde-antwoorden = What the circle agreed about this
voorwaarde-geen-antwoord = No answer in the plan yet.
voorwaarde-nog-geen = There is no condition yet.
voorwaarde-vast = Fixed on { $dag }. If something changes later, it shows.
voorwaarde-anders-dan-vast = The conditions are now different from then. Find out how that happened.
voorwaarde-getoetst = This version has been checked. So the conditions are fixed.
voorwaarde-eerst-instantie = First say which organisation you speak for. After that you can set conditions and check.
voorwaarde-weghalen = Take condition { $id } away
voorwaarde-weg = Condition { $id } is gone. You can undo that.
voorwaarde-nieuw = Add a condition
voorwaarde-nieuw-uitleg = Nothing is written down until you press the button.
voorwaarde-tekst-uitleg = What must be reached? For example: “Every school day Noa is on time and has eaten.”
voorwaarde-bedreiging-uitleg = Which danger do you see? Name what happened or threatens.
voorwaarde-ruimte-vraag = Does this leave room for the circle?
voorwaarde-ruimte-niets = Kringplan found no name, provider or fixed time. Read it yourself: does it say what is needed, and not already who does it and how?
voorwaarde-gedeeld-vraag = Shared with the circle on (may come later)
voorwaarde-toevoegen = Write the condition down
voorwaarde-erbij = Condition { $id } was added.
voorwaarde-dag-mist = Fill in a day.
voorwaarde-dag-later = This day is still to come. Choose today or a day before.
voorwaarde-laat = A condition that is not here yet
voorwaarde-vastleggen-titel = Fix the conditions
voorwaarde-vastleggen-uitleg = Do this when all conditions were shared with the circle. They get a seal. Whoever changes something later is noticed.
voorwaarde-vastleggen-begin = Fix the conditions
voorwaarde-vastleggen-dag = On which day were they shared and fixed?
voorwaarde-vastleggen-papier = The circle got them on paper too
voorwaarde-vastleggen = Fix
voorwaarde-vastgelegd = { $aantal ->
    [one] One condition was fixed.
   *[other] { $aantal } conditions were fixed.
  }
voorwaarde-geen-titel = No conditions
voorwaarde-geen-uitleg = Does your organisation set no conditions? Then say so. The circle then knows that nothing more will come.
voorwaarde-geen-dag-vraag = On which day do you say so?
voorwaarde-geen-knop = We set no conditions
voorwaarde-geen-gezegd = Written down: your organisation sets no conditions.
voorwaarde-toch-stellen = We set conditions after all
voorwaarde-toch = You can set conditions now.

toets-titel = The check: lawful and safe
toets-uitleg = A professional of each organisation that may intervene gives an own judgement of this version. Kringplan writes down what that person says, and computes nothing itself.
toets-niet-nodig = No check belongs to this plan.
toets-nog-geen = There is no check yet.
toets-begin = Check this version
# $dag: a day; $versie: number
toets-kop = Check of { $dag } on version { $versie }
toets-door = { $wie } judged for { $instantie }.
toets-plaats-deze-versie = The check is about this version, as it is now.
toets-plaats-daarna-veranderd = After this check something changed without a new version. So ‘lawful’ and ‘safe’ no longer hold.
toets-plaats-eerdere-versie = The check is about an earlier version. Now it is version { $huidig }.
toets-plaats-buiten-keten = The check does not belong to these versions: it was about other words.
toets-plaats-onbekend = It cannot be seen which words the check was about.
toets-zegel-veranderd = The check was changed by hand: its seal does not fit or is gone. Nothing of it counts.
toets-voorwaarde-weg = (this condition is no longer in the file)
toets-geldt = holds for the plan as it is now
toets-opnieuw = no longer holds; must be done again
toets-geldt-versie = holds for this version
toets-geldt-niet-meer = does not hold for the plan as it is now
toets-telt-niet = does not count
toets-reden = Why: { $reden }
toets-steunt = Rests on: { $wat }
toets-steunt-nergens = nothing in the plan
toets-steun-weg = { $id } (no longer in the plan)
toets-uitkomst-voldaan = met
toets-uitkomst-niet_voldaan = not met
toets-uitkomst-nog_onduidelijk = still unclear
toets-uitkomst-ja = yes
toets-uitkomst-nee = no
toets-uitkomst-geen = no outcome
toets-vraag-wettig = Lawful
toets-vraag-wettig-uitleg = Does the law allow this plan? Think of parental authority, decisions of the judge, contact bans, and consent.
toets-vraag-wettig-legend = Is the plan lawful?
toets-vraag-veilig = Safe
toets-vraag-veilig-uitleg = Look at the whole plan, together with what you know of now.
toets-vraag-veilig-legend = Is everyone safe with this plan?
toets-vraag-ernstigNadeel = Serious harm
toets-vraag-ernstigNadeel-uitleg = Look at the whole plan, together with what you know of now. ‘No’ means: you do not expect it.
toets-vraag-ernstigNadeel-legend = Is serious harm to be expected with this plan?

toets-formulier = Your judgement of version { $versie }
toets-als = You judge as { $wie }, for { $instantie }.
toets-alleen-eigen = You write down your own judgement only. Nothing in the plan of the circle changes. Nothing is written down until everything is right.
toets-dag = Day of the check
toets-dag-mist = Fill in the day of the check.
toets-dag-later = This day is still to come. Choose today or a day before.
toets-antwoorden = This is what the circle agreed about it:
toets-eerder = Said before: { $uitkomst }.
toets-oordeel-over = Your judgement on { $id }
toets-laten-staan = the earlier judgement stays
toets-laten-onduidelijk = I still wait; it stays unclear
toets-blijft = This was said for this version already: { $uitkomst }. That stays. Should it change? Then the circle makes a new version first.
toets-steunt-vraag = What does this rest on?
toets-steunt-uitleg = Ticked is what the plan itself names for this condition. Change it if you rest on something else.
toets-steunt-meer = Something else in the plan
toets-waarom = Why? (not required)
toets-waarom-nodig = Why?
toets-waarom-uitleg = One or two sentences. The circle reads this.
toets-mist-uitkomst = Choose a judgement. Not sure yet? Choose ‘still unclear’.
toets-mist-antwoord = Choose an answer. Not sure yet? Choose ‘still unclear’.
toets-mist-reden = Write down a reason. The circle wants to know what is still needed.
toets-fouten = { $aantal ->
    [one] One thing is not right yet. Nothing was written down yet.
   *[other] { $aantal } things are not right yet. Nothing was written down yet.
  }
toets-daarna = You write this down as your judgement of { $dag } on version { $versie }. After that the text of this version is fixed.
toets-opslaan = Write my judgement down
toets-stoppen = Stop without writing down
toets-al-klaar = Your organisation has said everything about this version already. Should it change? Then the circle makes a new version first.
toets-opgeschreven = Your judgement of version { $versie } was written down.

## Why something cannot be done, in words of this page. $wie: names; $dag, $dag2: days
weigering-toetsen-zonder-akkoord = Not agreed yet: { $wie }. The coordinator asks that first and writes it down at ‘Agreed and copies’.
weigering-toetsen-niet-doorgenomen = The coordinator has not gone through this version with everyone yet. That comes before the check.
weigering-toetsen-plan-veranderd = This version was changed after a check. A new version is needed first. The coordinator makes it at ‘Versions’.
weigering-toetsen-toets-past-niet = A check of this version was changed by hand. Find the file as it was first.
weigering-toetsen-zonder-instantie = It does not say which organisation you are of. Choose that first at ‘Who may intervene’.
weigering-toetsen-geen-reden = Write down a reason. The circle wants to know what is still needed.
weigering-stellen-leeg = The condition has no text yet. Write down what is needed, not who does it.
weigering-stellen-geen-bedreiging = Write down as well which danger you see. Then the circle knows what the condition is for.
weigering-stellen-te-laat = { $dag } is after the conference of { $dag2 }. The circle knows the conditions before the private time. Choose an earlier day, or wait for a follow-up conference.
weigering-stellen-vast = The conditions were fixed on { $dag }. Nothing can be added now.
weigering-stellen-zei-geen = { $wie } said on { $dag } that there will be no conditions. Choose ‘We set conditions after all’ first.
weigering-opschrijven-geen-versie = The plan has no version number yet. Ask the coordinator to save the file again.
weigering-opschrijven-niet-nfc = This file holds letters with loose accents. Put it right first with the command ‘kringplan format’.
weigering-schrijven-geen-zegel = No seal can be made of this plan, because a number occurs twice. Look at ‘Check’.
weigering-schrijven-geen-kenmerk = This file has no reference. Without a reference a seal belongs to nothing.
