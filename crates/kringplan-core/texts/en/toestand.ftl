### States of a plan, who acts next, and the rows of the table.

toestand-concept = draft
    .uitleg = The circle is still working on the plan.
    .stap = Write down what the circle decided, with the day and at least one agreement.
toestand-opgeschreven = written down
    .uitleg = The plan is on paper, but not everyone has gone through it and said yes.
    .stap = Go through the plan with everyone and record who agrees.
toestand-doorgenomen = gone through
    .uitleg = Everyone agrees; the body does not have the plan yet.
    .stap = Put the plan before the body that set conditions.
toestand-ter-toets = being checked
    .uitleg = The body looks whether the plan is lawful and safe.
    .stap = The body judges its conditions, and separately lawful and safe.
toestand-terug-naar-kring = back to the circle
    .uitleg = The body said no on a point. That is a normal road: you decide how the plan changes.
    .stap = The circle changes the plan and makes a new version.
toestand-vastgesteld = adopted
    .uitleg = The plan holds; not everyone has a copy yet.
    .stap = Send everyone a copy and record when.
toestand-in-uitvoering = being carried out
    .uitleg = Everyone has the plan and is at work with it.
    .stap = Do what was agreed and meet again on the chosen day.
toestand-afgerond = finished
    .uitleg = The circle has said that the plan is done.
    .stap = Nothing more has to happen.
hertoets = A judgement rests on something that stopped or was refused: ask the body to look again.
bijgesteld = revised

aan-zet-kring = the circle
aan-zet-coordinator = the coordinator
aan-zet-instantie = the body

rij-afgerond = Did the circle say that the plan is done?
rij-concept = Is there no day of decision yet, or no agreement or help?
rij-opgeschreven = Is it not gone through yet, or does someone's agreement lack?
rij-terug = Does intervention threaten and does a counting judgement say no?
rij-doorgenomen = Does intervention threaten and is it not put forward yet?
rij-toets = Does intervention threaten and is a judgement still open?
rij-hertoets-vast = Does a judgement rest on something that stopped, and is a copy not sent?
rij-hertoets-loopt = Does a judgement rest on something that stopped?
rij-vastgesteld = Is a copy not sent yet?
rij-uitvoering = Are all copies sent?
diagram-ja = yes
diagram-nee = no
diagram-hertoets = new check needed
kop-toestand = state
kop-uitleg = what it means
kop-stap = what it needs now

### Words of a rule's explanation.
ernst-fout = error
ernst-waarschuwing = warning
ernst-tip = tip
uitleg-wat = What
uitleg-waarom = Why
uitleg-voorbeeld = Example
uitleg-bron = Source
uitleg-profielen = Takes part
profiel-aan = takes part
profiel-verzacht = takes part, an error becomes a warning
profiel-rust = takes no part
profiel-alleen = only with
