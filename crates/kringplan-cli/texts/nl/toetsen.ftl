### kringplan assess: de hulp, het gesprek en de meldingen.

waarde-answer = ANTWOORD
waarde-about = ID=TEKST

assess = Schrijf je eigen oordeel op: wettig en veilig
    .uitleg =
        Voor de professional van de instantie die mag ingrijpen.
        Je zegt per voorwaarde: voldaan, niet voldaan of nog onduidelijk.
        Daarna zeg je apart of het plan wettig is en of het veilig is.
        Bij de Wvggz is de vraag of je ernstig nadeel verwacht (--serious-harm).

        Zonder oordeel in de opties begint een gesprek in de terminal.
        Je ziet dan elke voorwaarde naast de afspraken die erop antwoorden.
        Aan het plan van de kring verandert niets: alleen je toets komt erbij.
        Bij "niet voldaan" gaat het plan terug naar de kring.
        Het programma schrijft je oordeel op en rekent zelf niets uit.
    .voorbeelden =
        kringplan assess plan.json --as x1
        kringplan assess plan.json --as x1 --met V1,V2 --rests-on V1=A1,A2 --rests-on V2=A3 --lawful ja --safe ja
        kringplan assess plan.json --as x1 --met V1 --not-met V3 --because "V3=Niemand is er in de nacht." --lawful ja --safe nog_onduidelijk --because "veilig=Eerst V3."
        kringplan assess plan.json --as x1 --from oordeel.json
    .arg-assessor = Wie oordeelt: de id van de professional
    .arg-body = Voor welke instantie; is dat niet de jouwe, dan gebeurt er niets
    .arg-plan-version = Over welke versie je oordeelt; past die niet, dan gebeurt er niets
    .arg-met = Voorwaarden die voldaan zijn, met komma's ertussen
    .arg-not-met = Voorwaarden die niet voldaan zijn; geef ook de reden
    .arg-unclear = Voorwaarden die nog onduidelijk zijn; geef ook de reden
    .arg-lawful = Is het plan wettig?
    .arg-safe = Is iedereen met dit plan veilig?
    .arg-serious-harm = Alleen Wvggz: verwacht je ernstig nadeel met dit plan?
    .arg-rests-on = Waar een oordeel op steunt, zoals V1=A1,A2 of veilig=A1,A4
    .arg-because = De reden van een oordeel, zoals "V3=…", "wettig=…", "veilig=…" of "ernstigNadeel=…"
    .arg-from = Lees het oordeel uit een JSON-bestand met oordelen, wettig en veilig

# $id: toets; $versie: nummer; $dag: een dag
toetsen-opgeschreven = Opgeschreven: toets { $id } van { $dag } over versie { $versie }.
# $begin: twee groepen van het zegel
toetsen-zegel = Het zegel van die versie begint met { $begin }. Vergelijk dat met het papier.
toetsen-gestopt = Gestopt. Er is niets opgeschreven.
toetsen-geen-terminal = Er is geen oordeel gegeven, en hier kan geen gesprek. Geef het met --met, --not-met, --unclear, --lawful en --safe, of met --from.
toetsen-zonder-oordeel = Over { $id } geef je een reden of verwijzing, maar geen oordeel.
toetsen-geen-id = „{ $id }” is geen nummer van een afspraak of hulp.
toetsen-intussen = { $bestand } is veranderd terwijl je antwoordde. Er is niets opgeschreven. Begin opnieuw.
gebruik-over = schrijf het als ID=TEKST, bijvoorbeeld V3="reden"

gesprek-kop = Toets: wettig en veilig
# $wie: naam en functie; $instantie: naam
gesprek-wie = Je oordeelt als { $wie } voor { $instantie }.
# $versie: nummer; $dag: een dag
gesprek-wat = Je oordeelt over versie { $versie } van het plan, op { $dag }.
gesprek-uitleg = Je schrijft alleen je eigen oordeel op. Aan het plan verandert niets.
    Typ „terug” voor de vorige vraag, of „stop” om niets te bewaren.
# $nu, $totaal: getallen
gesprek-teller = – { $nu } van { $totaal } –
gesprek-antwoorden = Dit sprak de kring erover af:
gesprek-geen-antwoord = In het plan staat hier nog geen antwoord op.
# $oordeel: eerder oordeel
gesprek-eerder = Eerder gezegd: { $oordeel }.
gesprek-of-laten = (of Enter: laat het zo)
gesprek-uitkomst = Voldaan, niet voldaan of nog onduidelijk? (v/n/o)
gesprek-antwoord = Ja, nee of nog onduidelijk? (j/n/o)
gesprek-voldaan = voldaan
gesprek-niet-voldaan = niet voldaan
gesprek-onduidelijk = nog onduidelijk
gesprek-ja = ja
gesprek-nee = nee
gesprek-geen = geen
gesprek-stop = stop
gesprek-terug = terug
gesprek-kies = Typ één van die woorden, of de eerste letter.
gesprek-steunt = Waar steunt dit op? (nummers, of Enter voor niets)
# $nummers: afspraken en hulp
gesprek-steunt-of = Waar steunt dit op? (nummers, Enter voor { $nummers }, of „geen”)
# $id: getypt; $bekend: ids
gesprek-onbekend = { $id } staat niet in het plan. Kies uit: { $bekend }.
gesprek-reden = Waarom? (mag leeg)
gesprek-reden-nodig = Waarom? De kring wil weten wat er nog nodig is.
gesprek-reden-mist = Hier hoort een reden bij. Eén of twee zinnen is genoeg.
gesprek-bsn = Daar staat een burgerservicenummer in. Dat mag niet in een plan.
gesprek-tekens = Daar zit een teken in dat niet kan. Typ de regel opnieuw.
gesprek-wettig = Wettig: mag dit plan volgens de wet?
gesprek-veilig = Veilig: is iedereen met dit plan veilig?
gesprek-nadeel = Ernstig nadeel: verwacht je dat met dit plan? „Nee” betekent: je verwacht het niet.
gesprek-naam-wettig = wettig
gesprek-naam-veilig = veilig
gesprek-naam-nadeel = ernstig nadeel
gesprek-overzicht = Dit wordt opgeschreven:
# $naam: voorwaarde of vraag; $oordeel: uitkomst
gesprek-blijft = { $naam }: { $oordeel }, blijft staan.
gesprek-klopt = Klopt dit? (ja/nee)
gesprek-klopt-uitleg = Typ „ja” om het op te schrijven, „terug” om iets te veranderen of „stop” om niets te bewaren.
gesprek-al-gezegd = Dit zei jullie instantie al over deze versie:
gesprek-anders-nieuwe-versie = Moet dat anders? Dan maakt de kring eerst een nieuwe versie.
gesprek-te-lang = Deze regel is te lang voor de terminal. Houd het korter, of gebruik --from met een bestand.
