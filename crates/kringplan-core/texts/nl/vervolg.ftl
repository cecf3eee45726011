### VRV: following the plan and meeting again. One message per rule; arguments are ids and numbers only.

# Arguments: none
VRV-001 = Groep benoemd
    .waarom = Als het plan stokt, moet het niet van één mens afhangen wie dat oppakt.
    .bron = Eigen Kracht, veelgestelde vragen: een groep uit de kring volgt het plan
    .voorbeeld = Er staat niemand bij de groep die weer bij elkaar komt.
    .tekst-geen = Er staat nog niemand in de groep voor als het niet loopt.
    .vraag-geen = Vraag de kring: wie komen bij elkaar als het plan stokt?
    .tekst-een = In de groep voor als het niet loopt staat één mens.
    .vraag-een = Vraag de kring: wie sluit nog aan, zodat jullie met twee of drie zijn?
    .wat = Deze regel telt de mensen in de groep.

# Arguments: $id = participant
VRV-002 = Groep alleen uit de kring
    .waarom = De groep let op het eigen plan. Professionals mogen altijd bellen, maar zitten er niet in.
    .bron = Eigen Kracht, veelgestelde vragen: de groep bestaat uit mensen van het netwerk
    .voorbeeld = Een wijkcoach staat als lid van de groep in het plan.
    .tekst = Deelnemer { $id } zit in de groep, maar staat niet aan de kant van de kring.
    .vraag = Vraag de kring: wie van jullie kan de plek van { $id } innemen?
    .wat = Deze regel kijkt aan welke kant de leden van de groep staan.

# Arguments: none
VRV-003 = Weer bij elkaar
    .waarom = Een afgesproken dag en plek zorgen dat het ook echt gebeurt.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: wanneer jullie weer bij elkaar komen
    .voorbeeld = Het plan zegt dat jullie elkaar "over een tijdje" weer zien.
    .tekst-datum = Er staat nog niet op welke dag jullie weer bij elkaar komen.
    .vraag-datum = Vraag de kring: welke dag prikken jullie nu vast?
    .tekst-plaats = Er staat nog niet waar of hoe jullie weer bij elkaar komen.
    .vraag-plaats = Vraag de kring: bij wie zien jullie elkaar, of wordt het beeldbellen?
    .wat = Deze regel zoekt een dag en een plaats of vorm voor het weerzien.

# Arguments: $max = weeks
VRV-004 = Weerzien op tijd
    .waarom = Wie te lang wacht, merkt laat dat iets niet loopt.
    .bron = Ontwerpkeuze van Kringplan, naar Daybreak (Engeland), een Eigen Kracht-verhaal en Nieuw-Zeeland
    .voorbeeld = De kring komt pas na vijf maanden voor het eerst weer bij elkaar.
    .tekst-eerste = Het duurt meer dan { $max } weken voordat jullie elkaar voor het eerst terugzien.
    .vraag-eerste = Vraag de kring: past een eerder moment om te kijken hoe het gaat?
    .tekst-dreiging = Er dreigt ingrijpen en het weerzien is later dan { $max } weken.
    .vraag-dreiging = Vraag de kring: is het prettig om elkaar nu sneller te zien?
    .tekst-later = Dit weerzien komt meer dan { $max } weken na het besluit over deze versie.
    .vraag-later = Vraag de kring: willen jullie er nog een moment tussen zetten?
    .wat = Deze regel rekent uit hoeveel weken er tot het weerzien zijn. Bij jonge kinderen en bij dreiging is die tijd korter.

# Arguments: geen: none; vaag: $id = trigger
VRV-005 = Aanleidingen zichtbaar
    .waarom = Wat iedereen kan zien of tellen, geeft later minder discussie.
    .bron = Eigen Kracht, veelgestelde vragen: wanneer de groep bij elkaar komt
    .voorbeeld = De aanleiding is "als het niet goed voelt".
    .tekst-geen = Er staat nog geen aanleiding om weer bij elkaar te komen.
    .vraag-geen = Vraag de kring: wat gebeurt er als het misgaat, en wie ziet dat?
    .tekst-vaag = Aanleiding { $id } is van buiten niet goed te zien.
    .vraag-vaag = Vraag de kring: waaraan merken anderen dat { $id } er is?
    .wat = Deze regel zoekt minstens één aanleiding. Ook let die op woorden over wat niemand kan waarnemen.

# Arguments: none
VRV-006 = Wie roept bijeen
    .waarom = Een groep komt pas op gang als iemand de eerste belt.
    .bron = Praktijk in Engeland en Vlaanderen: iemand uit het netwerk neemt de leiding
    .voorbeeld = De groep heeft drie leden, maar niemand belt de anderen.
    .tekst = Er staat nog niet wie van jullie de groep bijeenroept, of binnen hoeveel dagen.
    .vraag = Vraag de kring: wie belt de anderen, en hoe snel zitten jullie dan samen?
    .wat = Deze regel kijkt naar de bijeenroeper en het aantal dagen.

# Arguments: none
VRV-007 = Aanspreekpunt voor professionals
    .waarom = Met een aanspreekpunt bellen professionals eerst de kring, in plaats van het over te nemen.
    .bron = Eigen Kracht, over het plan als leidraad: hulpverleners bellen het netwerk
    .voorbeeld = Drie hulpverleners doen mee, maar ze weten niet wie ze mogen bellen.
    .tekst = Er is hulp of een professional bij, maar nog geen aanspreekpunt uit de kring.
    .vraag = Vraag de kring: wie van jullie mogen hulpverleners bellen als er iets is?
    .wat = Deze regel zoekt een aanspreekpunt zodra er professionals of hulp in het plan staan.
