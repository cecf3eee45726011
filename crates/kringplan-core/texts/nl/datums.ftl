### DAT: dates and terms. One message per rule; arguments are ids and numbers only.

# Arguments: voorwaarde: $id = condition; doorgenomen: none; toets: $id = check; einde: $id = agreement or help; begin: $id = agreement
DAT-001 = Volgorde van datums
    .waarom = Elke stap bouwt op de vorige. De volgorde laat zien dat de kring alles op tijd wist.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: de volgorde van de stappen
    .voorbeeld = De toets heeft een datum van vóór de conferentie.
    .tekst-voorwaarde = Voorwaarde { $id } heeft een datum ná de conferentie.
    .vraag-voorwaarde = Vraag wie { $id } stelde: wanneer hoorde de kring dit?
    .tekst-doorgenomen = Het doornemen heeft een datum vóór de conferentie.
    .vraag-doorgenomen = Kijk in je agenda: op welke dag namen jullie het plan door?
    .tekst-toets = Toets { $id } heeft een datum vóór het doornemen of de conferentie.
    .vraag-toets = Vraag de toetser: op welke dag is toets { $id } gedaan?
    .tekst-einde = Bij { $id } ligt het einde vóór het begin.
    .vraag-einde = Vraag de kring: van welke dag tot welke dag loopt { $id }?
    .tekst-begin = Afspraak { $id } begint vóór de conferentie.
    .vraag-begin = Vraag de eigenaar: loopt { $id } al, of begint die later?
    .wat = Deze regel zet voorwaarden, conferentie, doornemen en toets op volgorde. Ook begin en einde van afspraken tellen mee.

# Arguments: geen, voor: none; afwijkend: $dagen = days after the conference, $norm; buiten: $dagen, $min, $max
DAT-002 = Nabellen na vier weken
    .waarom = Na ongeveer vier weken is te horen of het plan op gang is.
    .bron = Eigen Kracht-praktijk: vier weken; Eigen Kracht, jaarcijfers 2021: vier tot zes weken
    .voorbeeld = Het nabellen staat zeventig dagen na de conferentie gepland.
    .tekst-geen = Er staat nog geen dag om na te bellen.
    .vraag-geen = Vraag de kring: wie mag ik over vier weken bellen, en op welke dag?
    .tekst-afwijkend = Het nabellen is na { $dagen } dagen; gewoon is na { $norm } dagen.
    .vraag-afwijkend = Kijk na: is deze dag met opzet gekozen?
    .tekst-buiten = Het nabellen is na { $dagen } dagen; de praktijk is { $min } tot { $max } dagen.
    .vraag-buiten = Vraag de kring: welke dag tussen vier en zes weken past jullie beter?
    .tekst-voor = Het nabellen staat op of vóór de dag van de conferentie.
    .vraag-voor = Kijk de datum na: welke dag spraken jullie af om te bellen?
    .wat = Deze regel telt de dagen tussen de conferentie en het eerste nabellen.

# Arguments: $id = agreement
DAT-003 = Verlopen bij het vaststellen
    .waarom = Een dag die al voorbij is, kan niemand meer halen.
    .bron = Ontwerpkeuze van Kringplan: een nieuw plan begint met haalbare dagen
    .voorbeeld = Een lijstje was vorige week klaar volgens het plan, maar niemand meldde het.
    .tekst = De dag van afspraak { $id } was al voorbij toen het plan werd vastgesteld.
    .vraag = Vraag de eigenaar: is { $id } al gedaan, of welke nieuwe dag past?
    .wat = Deze regel zoekt afspraken met een dag die al om is. Wat al gedaan is, telt niet mee.

# Arguments: none
DAT-004 = Klaar vóór de harde datum
    .waarom = Een plan helpt pas als het er ligt vóór een zitting of ontruiming.
    .bron = Eigen Kracht, een verhaal over haast; Wvggz over de schorsing
    .voorbeeld = De ontruiming is op 30 april en de toets pas op 4 mei.
    .tekst-toets = De toets is er nog niet of komt pas op of na de harde datum.
    .vraag-toets = Vraag de toetser: kan het eerder, ruim voor die dag?
    .tekst-exemplaren = Een exemplaar gaat pas op of na de harde datum weg.
    .vraag-exemplaren = Kijk samen: wie heeft het plan vóór die dag nodig?
    .wat = Deze regel legt toets en exemplaren naast de harde datum.

# Arguments: wmo: $dagen, $max; wens: $dagen, $max; plan: none; schuld: $dagen = working days, $max
DAT-005 = Termijnen in de wet
    .waarom = Sommige wetten noemen een termijn. Een plan dat later komt, kan nog steeds helpen.
    .bron = Wmo 2015 artikel 2.3.2; Wvggz artikelen 5:4 en 5:5; Wgs artikel 4
    .voorbeeld = Het persoonlijk plan is op dag elf na de melding overhandigd.
    .tekst-wmo = Het plan is { $dagen } dagen na de melding overhandigd; de wet noemt { $max } dagen.
    .vraag-wmo = Vraag de gemeente: nemen jullie het plan toch mee in het onderzoek?
    .tekst-wens = De wens is { $dagen } dagen na de brief gemeld; de wet noemt { $max } dagen.
    .vraag-wens = Vraag de geneesheer-directeur: is er nog ruimte voor een eigen plan?
    .tekst-plan = Dit eigen plan komt na het einde van de schorsing.
    .vraag-plan = Vraag de geneesheer-directeur: wat kan er nog met dit plan?
    .tekst-schuld = Het eerste gesprek is na { $dagen } werkdagen; de wet noemt er { $max }.
    .vraag-schuld = Vraag de schuldhulp: kan het gesprek eerder, nu er iets dreigt?
    .wat = Deze regel telt dagen bij Wmo, Wvggz en schuldhulp. Bij schuldhulp tellen alleen werkdagen.
