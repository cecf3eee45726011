### The report for people, the explanation of codes and the list of rules.

ernst-fout = error
ernst-waarschuwing = warning
ernst-tip = tip
verslag-invoer = standard input
verslag-pijl = →
verslag-plek = line { $regel }, column { $kolom }
verslag-onleesbaar = { $aantal ->
        [one] This file cannot be read as it is: there is 1 point to mend.
       *[other] This file cannot be read as it is: there are { $aantal } points to mend.
    }
verslag-telling = Together: { $fout ->
        [one] 1 error
       *[other] { $fout } errors
    }, { $waarschuwing ->
        [one] 1 warning
       *[other] { $waarschuwing } warnings
    }, { $tip ->
        [one] 1 tip
       *[other] { $tip } tips
    } (reference date { $dag }; profiles: { $profielen }).
toestand-regel = State: { $toestand }.
toestand-versie = version { $versie }
toestand-sinds = since { $dag }
toestand-aan-zet = Acts next: { $wie }.
toestand-stap = Next step: { $stap }

## Where something stands
# $plaats: such as agreement A3; $onderdeel: names from the file
plaats-in = { $plaats } (at { $onderdeel })
plaats-deelnemers = participant
plaats-vervolgconferenties = follow-up conference
plaats-informatieronde = information
plaats-instanties = body
plaats-voorwaarden = condition
plaats-zorgen = worry
plaats-krachten = strength
plaats-doelen = goal
plaats-afspraken = agreement
plaats-hulpVanBuiten = help
plaats-aanleidingen = trigger
plaats-akkoord = agreed
plaats-doorgenomen = walk-through
plaats-voorgelegd = put before
plaats-toetsen = check
plaats-oordelen = judgement
plaats-antwoorden = answer
plaats-uitvoering = progress
plaats-exemplaren = copy
plaats-nabellen = call
plaats-toestemmingen = consent
plaats-handtekeningen = signature
plaats-beurten = turn

## Chapters
hoofdstuk-bestand = The whole file
hoofdstuk-overig = Other
hoofdstuk-schema = Schema
hoofdstuk-schemaVersie = Schema version
hoofdstuk-kenmerk = Reference
hoofdstuk-plansoort = Kind of plan
hoofdstuk-taal = Language
hoofdstuk-kader = Setting
hoofdstuk-deelnemers = Participants
hoofdstuk-conferentie = Conference
hoofdstuk-vervolgconferenties = Follow-up conferences
hoofdstuk-instanties = Bodies
hoofdstuk-voorwaarden = Conditions
hoofdstuk-voorwaardenVastgelegd = Digest of the conditions
hoofdstuk-plan = Plan
hoofdstuk-plan-versie = Version
hoofdstuk-plan-beslotenOp = When the circle decided
hoofdstuk-plan-beslotenDoor = Who decided
hoofdstuk-plan-opgeschrevenDoor = Who wrote it down
hoofdstuk-plan-vervangt = The version before
hoofdstuk-plan-hoofdvraag = Main question
hoofdstuk-plan-zorgen = Worries
hoofdstuk-plan-krachten = Strengths
hoofdstuk-plan-doelen = Goals
hoofdstuk-plan-afspraken = Agreements
hoofdstuk-plan-hulpVanBuiten = Outside help
hoofdstuk-plan-opDeHoogte = Keeping each other informed
hoofdstuk-plan-bijVerandering = When something changes
hoofdstuk-plan-groep = The group
hoofdstuk-plan-aanleidingen = When the group meets
hoofdstuk-plan-weerBijElkaar = Meeting again
hoofdstuk-plan-akkoord = Agreed
hoofdstuk-doorgenomen = Walk-through
hoofdstuk-voorgelegd = Put before a body
hoofdstuk-toetsen = Check lawful and safe
hoofdstuk-antwoorden = Answers of providers
hoofdstuk-uitvoering = Progress
hoofdstuk-exemplaren = Copies
hoofdstuk-nabellen = Follow-up calls
hoofdstuk-toestemmingen = Consents
hoofdstuk-afgerond = Finished
hoofdstuk-handtekeningen = Signatures
hoofdstuk-uitbreidingen = Extensions

## Explanation of a code
uitleg-wat = What it looks at
uitleg-waarom = Why
uitleg-vraag = What you read and what you ask
uitleg-voorbeeld = Example
uitleg-bron = Source
uitleg-profielen = When this rule takes part
uitleg-vervallen = This code no longer exists. Successor: { $code }.

## The list of rules
regels-code = code
regels-naam = name
regels-ernst = severity
regels-nummer = number
regels-profielen = takes part
profiel-altijd = always
profiel-eigen-kracht = only with eigen_kracht
profiel-verzacht = always; with vrij an error becomes a warning
profiel-alleen-bij = { $basis }, and only with { $profielen }
