# De woorden van kringplan render: hulp en meldingen.

render = Druk een plan af als toegankelijke PDF
    .uitleg =
        Zolang een plan niet is vastgesteld, staat er "concept" op elke bladzijde.
        Met --document check komt de toets op papier: per voorwaarde het antwoord van het plan en het oordeel.
        Met --document check-form komt een formulier om met de hand in te vullen.
        De PDF komt er helemaal of niet. Een plan met een BSN drukken we niet af.
    .voorbeelden =
        kringplan render plan.json -o plan.pdf
        kringplan render plan.json -o plan.pdf --doc-lang en
        kringplan render - -o - < plan.json > plan.pdf
        kringplan render plan.json --document check-form -o formulier.pdf
        kringplan render plan.json --document check -o toets.pdf
    .arg-doc-lang = De taal van de vaste woorden in het document; zonder deze optie die van het plan
    .arg-document = Wat je afdrukt: het plan, de toets, of een formulier voor de toets
    .arg-for = Alleen voor deze instantie; zonder deze optie voor alle

afdruk-over-invoer = De PDF zou over het plan zelf heen gaan. Kies een andere naam bij -o.
afdruk-bsn = In dit plan staat een burgerservicenummer. Haal het weg; kringplan check wijst de plek aan.
afdruk-mislukt = Afdrukken lukt niet. Dit is een fout in Kringplan; meld hem zonder het plan mee te sturen: { $melding }
afdruk-tekens = Sommige tekens hebben we niet als letter; op papier staat daar een vervangteken.
afdruk-klaar = { $bestand } is klaar.
afdruk-niets-te-toetsen = In dit plan vraagt geen instantie een toets. Zet haar eerst in instanties, met kader.ingrijpen of een voorwaarde. Of druk het plan zelf af met --document plan.
afdruk-onbekende-instantie = { $id } is geen instantie in dit bestand. Kies bij --for uit: { $bekend }.
afdruk-voor-plan = Het plan is voor iedereen hetzelfde. Laat --for weg, of kies --document check of check-form.
