### kringplan assess: the help, the conversation and the messages.

waarde-answer = ANSWER
waarde-about = ID=TEXT

assess = Write down your own judgement: lawful and safe
    .uitleg =
        For the professional of the body that may intervene.
        You say per condition: met, not met or still unclear.
        Then you say separately whether the plan is lawful and whether it is safe.
        Under the Wvggz the question is whether you expect serious harm (--serious-harm).

        Without a judgement in the options a conversation starts in the terminal.
        You then see each condition beside the agreements that answer it.
        Nothing in the circle's plan changes: only your check is added.
        With "not met" the plan goes back to the circle.
        The program writes your judgement down and computes none itself.
    .voorbeelden =
        kringplan assess plan.json --as x1
        kringplan assess plan.json --as x1 --met V1,V2 --rests-on V1=A1,A2 --rests-on V2=A3 --lawful ja --safe ja
        kringplan assess plan.json --as x1 --met V1 --not-met V3 --because "V3=Nobody is there at night." --lawful ja --safe nog_onduidelijk --because "veilig=First V3."
        kringplan assess plan.json --as x1 --from judgement.json
    .arg-assessor = Who judges: the id of the professional
    .arg-body = For which body; if that is not yours, nothing happens
    .arg-plan-version = Which version you judge; if the file has another, nothing happens
    .arg-met = Conditions that are met, with commas between
    .arg-not-met = Conditions that are not met; give the reason too
    .arg-unclear = Conditions that are still unclear; give the reason too
    .arg-lawful = Is the plan lawful?
    .arg-safe = Is everyone safe with this plan?
    .arg-serious-harm = Wvggz only: do you expect serious harm with this plan?
    .arg-rests-on = What a judgement rests on, such as V1=A1,A2 or veilig=A1,A4
    .arg-because = The reason of a judgement, such as "V3=…", "wettig=…", "veilig=…" or "ernstigNadeel=…"
    .arg-from = Read the judgement from a JSON file with oordelen, wettig and veilig

# $id: check; $versie: number; $dag: a day
toetsen-opgeschreven = Written down: check { $id } of { $dag } on version { $versie }.
# $begin: two groups of the seal
toetsen-zegel = The seal of that version begins with { $begin }. Compare it with the paper.
toetsen-gestopt = Stopped. Nothing was written down.
toetsen-geen-terminal = No judgement was given, and there is no terminal for a conversation. Give it with --met, --not-met, --unclear, --lawful and --safe, or with --from.
toetsen-zonder-oordeel = You give a reason or pointer for { $id }, but no judgement.
toetsen-geen-id = "{ $id }" is no number of an agreement or help.
toetsen-intussen = { $bestand } changed while you were answering. Nothing was written down. Start again.
gebruik-over = write it as ID=TEXT, for example V3="reason"

gesprek-kop = Check: lawful and safe
# $wie: name and function; $instantie: name
gesprek-wie = You judge as { $wie } for { $instantie }.
# $versie: number; $dag: a day
gesprek-wat = You judge version { $versie } of the plan, on { $dag }.
gesprek-uitleg = You write down your own judgement only. Nothing in the plan changes.
    Type "back" for the question before, or "stop" to keep nothing.
# $nu, $totaal: numbers
gesprek-teller = – { $nu } of { $totaal } –
gesprek-antwoorden = This is what the circle agreed on it:
gesprek-geen-antwoord = The plan has no answer to this yet.
# $oordeel: earlier judgement
gesprek-eerder = Said before: { $oordeel }.
gesprek-of-laten = (or Enter: leave it)
gesprek-uitkomst = Met, not met or still unclear? (m/n/u)
gesprek-antwoord = Yes, no or still unclear? (y/n/u)
gesprek-voldaan = met
gesprek-niet-voldaan = not met
gesprek-onduidelijk = still unclear
gesprek-ja = yes
gesprek-nee = no
gesprek-geen = none
gesprek-stop = stop
gesprek-terug = back
gesprek-kies = Type one of those words, or its first letter.
gesprek-steunt = What does this rest on? (numbers, or Enter for nothing)
# $nummers: agreements and help
gesprek-steunt-of = What does this rest on? (numbers, Enter for { $nummers }, or "none")
# $id: typed; $bekend: ids
gesprek-onbekend = { $id } is not in the plan. Choose from: { $bekend }.
gesprek-reden = Why? (may be empty)
gesprek-reden-nodig = Why? The circle wants to know what is still needed.
gesprek-reden-mist = This needs a reason. One or two sentences are enough.
gesprek-bsn = There is a citizen service number in it. That may not be in a plan.
gesprek-tekens = There is a character in it that cannot be. Type the line again.
gesprek-wettig = Lawful: does the law allow this plan?
gesprek-veilig = Safe: is everyone safe with this plan?
gesprek-nadeel = Serious harm: do you expect it with this plan? "No" means: you do not expect it.
gesprek-naam-wettig = lawful
gesprek-naam-veilig = safe
gesprek-naam-nadeel = serious harm
gesprek-overzicht = This will be written down:
# $naam: condition or question; $oordeel: outcome
gesprek-blijft = { $naam }: { $oordeel }, stays.
gesprek-klopt = Is this right? (yes/no)
gesprek-klopt-uitleg = Type "yes" to write it down, "back" to change something or "stop" to keep nothing.
gesprek-al-gezegd = Your body said this about this version already:
gesprek-anders-nieuwe-versie = Should that change? Then the circle makes a new version first.
gesprek-te-lang = This line is too long for the terminal. Keep it shorter, or use --from with a file.
