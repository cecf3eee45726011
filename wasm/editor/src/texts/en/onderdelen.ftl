# The sections of the plan, the lists in them, and the buttons that do more than one thing.
deel-wie = Who takes part
deel-kader = Setting and conference
deel-goed = What goes well
deel-zorgen = Worries and goals
deel-afspraken = Agreements
deel-hulp = Help from outside
deel-volgen = How we follow the plan
deel-voorwaarden = Conditions and check
deel-akkoord = Agreed and copies
deel-bestand = The whole file

wie-kring = The circle
wie-kring-uitleg = Family, friends, neighbours and others. They make the plan.
wie-kring-toevoegen = Add someone of the circle
wie-professional = Professionals
wie-professional-uitleg = People who are here for their work. They give information or help, and do not decide.
wie-professional-toevoegen = Add a professional
wie-coordinator = Coordinator
wie-coordinator-uitleg = Independent. Writes down what the circle decides.
wie-coordinator-toevoegen = Add the coordinator
wie-verplaatst = This person is now under: { $groep }.
meer-stem = Voice of the child
meer-ouder = Parent and authority
meer-registratie = Professional register
meer-deelnemer = More: side, language, interpreter, wishes, explanation
meer-contact = Phone, e-mail and address
meer-contact-uitleg = This is not printed in the plans of others.

kader-dag = The conference
kader-dreigt = Does intervention threaten?
kader-dreigt-uitleg = Only where an organisation threatens to step in, even if the family does not want it. Then the plan has conditions and a check.
kader-termijnen = Days that the law names
kader-termijnen-uitleg = Fill in only what belongs to this plan.
meer-conferentie = Was there a conference after all?
meer-vervolgconferenties = Follow-up conferences
meer-ingrijpen = Yes, intervention threatens
meer-wmo = Personal plan (Wmo)
meer-wvggz = Own plan of action (Wvggz)
meer-schuld = Help with debts

goed-krachten = What goes well?
zorgen-zorgen = What does the circle worry about?
zorgen-doelen = What does the circle want to reach?
zorgen-doelen-uitleg = Not needed. Sometimes it helps to write a goal down.

afspraken-uitleg = One agreement at a time: who, what and when. What is not known yet may stay empty.
afspraken-wanneer = When does it happen?
meer-met = Who join in?
meer-beurten = By turns: who on which day?
meer-alsHetNietLukt = If it does not work
meer-kijktMee = Who looks along?

hulp-uitleg = Only help that the circle itself asks for.
hulp-aanbieder = Who gives this help?
hulp-begin = When does it start?
hulp-antwoorden = Answer to { $id }
hulp-antwoorden-los = Other answers
hulp-antwoorden-los-uitleg = Answers that do not stand with a request yet. Choose to which request they belong.
hulp-antwoord-los = Add a separate answer
meer-overbrugging = Until the help starts

volgen-hoogte = Keeping each other informed
volgen-groep = When it stalls
volgen-groep-uitleg = A few people of the circle then meet.
volgen-aanleidingen = When does that group meet?
volgen-weer = Meeting again
volgen-uitvoering = How are the agreements going?
volgen-uitvoering-uitleg = This comes later, when the plan is running.
volgen-alles-op-lijst = { $aantal ->
    [one] Put the one other agreement on the list
   *[other] Put the { $aantal } other agreements on the list
  }
volgen-alles-op-lijst-klaar = { $aantal ->
    [one] One line was added.
   *[other] { $aantal } lines were added.
  }
volgen-nabellen = Follow-up calls
volgen-nabellen-uitleg = The coordinator calls after about four weeks: does the plan work?
volgen-vier-weken = Set the call at four weeks after the conference
volgen-vier-weken-klaar = The call is set at four weeks after the conference.

akkoord-versie = This is version { $versie } of the plan.
akkoord-besloten-allen = Everyone who was there decided
akkoord-besloten-allen-klaar = Everyone who was there is now under ‘who decided’.
akkoord-wie = Who agrees?
akkoord-wie-uitleg = Everyone who was there or has a task. Also those who hear it later.
akkoord-allen = { $aantal ->
    [one] The one other who was there agrees
   *[other] Everyone who was there agrees ({ $aantal } people)
  }
akkoord-allen-klaar = { $aantal ->
    [one] One person was added as agreeing.
   *[other] { $aantal } people were added as agreeing.
  }
akkoord-doorgenomen = Gone through together
akkoord-voorgelegd = Put forward for the check
akkoord-exemplaren = Copies
akkoord-exemplaren-uitleg = Everyone of the circle gets the plan. A professional only with a share or a check.
akkoord-exemplaar-eerder = { $naam } (version { $versie })
akkoord-exemplaren-eerder = { $aantal ->
    [one] One copy of an earlier version
   *[other] { $aantal } copies of earlier versions
  }
akkoord-iedereen-op-lijst = { $aantal ->
    [one] Put the one who is missing on the list
   *[other] Put everyone on the list ({ $aantal } people)
  }
akkoord-iedereen-op-lijst-klaar = { $aantal ->
    [one] One person was put on the list.
   *[other] { $aantal } people were put on the list.
  }
akkoord-alles-verstuurd = { $aantal ->
    [one] The one copy was sent today ({ $dag })
   *[other] The { $aantal } copies were sent today ({ $dag })
  }
akkoord-alles-verstuurd-klaar = { $aantal ->
    [one] One copy now has a day of sending.
   *[other] { $aantal } copies now have a day of sending.
  }
akkoord-toestemmingen = Consents
akkoord-toestemmingen-uitleg = Who consented to sharing the plan, or to help?
meer-deel = Agrees to a part only
meer-afgerond = The plan is done

## Lists: a thing with its number, the button to add one, and what is said where the list is empty
lijst-deelnemers-een = Person { $nummer }
lijst-deelnemers-toevoegen = Add someone
lijst-conferentie-informatieronde-een = Information { $nummer }
lijst-conferentie-informatieronde-toevoegen = Add information
lijst-vervolgconferenties-een = Follow-up conference { $nummer }
lijst-vervolgconferenties-toevoegen = Add a follow-up conference
lijst-plan-krachten-een = What goes well { $nummer }
lijst-plan-krachten-toevoegen = Something else that goes well
lijst-plan-zorgen-een = Worry { $nummer }
lijst-plan-zorgen-toevoegen = Add a worry
lijst-plan-doelen-een = Goal { $nummer }
lijst-plan-doelen-toevoegen = Add a goal
lijst-plan-afspraken-een = Agreement { $nummer }
lijst-plan-afspraken-toevoegen = Add an agreement
lijst-plan-afspraken-beurten-een = Turn { $nummer }
lijst-plan-afspraken-beurten-toevoegen = Add a turn
lijst-plan-hulpVanBuiten-een = Help request { $nummer }
lijst-plan-hulpVanBuiten-toevoegen = Add a help request
lijst-antwoorden-een = Answer { $nummer }
lijst-antwoorden-toevoegen = Add an answer
lijst-plan-aanleidingen-een = Trigger { $nummer }
lijst-plan-aanleidingen-toevoegen = Add a trigger
lijst-uitvoering-een = How it is going { $nummer }
lijst-uitvoering-toevoegen = Add how it is going
lijst-nabellen-een = Call { $nummer }
lijst-nabellen-toevoegen = Add a call
lijst-instanties-een = Organisation { $nummer }
lijst-voorwaarden-een = Condition { $nummer }
lijst-toetsen-een = Check { $nummer }
lijst-plan-akkoord-een = Agreed { $nummer }
lijst-plan-akkoord-toevoegen = Add someone who agrees
lijst-doorgenomen-een = Time { $nummer }
lijst-doorgenomen-toevoegen = Add a day
lijst-voorgelegd-een = Put forward { $nummer }
lijst-voorgelegd-toevoegen = Add to whom it was put forward
lijst-exemplaren-een = Copy { $nummer }
lijst-exemplaren-toevoegen = Add a copy
lijst-toestemmingen-een = Consent { $nummer }
lijst-toestemmingen-toevoegen = Add a consent
lijst-leeg = There is nothing here yet.
lijst-erbij = Added: { $wat }.
lijst-weg = Removed: { $wat }.
# $waar: the parts of the plan that still name it
lijst-nog-genoemd = Please note: this is still named in { $waar }. Change it there too, or undo this.
lijst-terug = Back again: { $wat }.
lijst-ongedaan = Undo
lijst-verplaatst = { $wat } is now in place { $plaats }.
lijst-verwijder = Remove { $wat }
lijst-omhoog = Move { $wat } up
lijst-omlaag = Move { $wat } down
