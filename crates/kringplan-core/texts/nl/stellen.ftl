### Voorwaarden stellen: waarom iets niet kan. Waarden zijn ids en dagen.

# $id: deelnemer
stellen-kring = { $id } hoort bij de kring. Voorwaarden stelt een professional; de kring zoekt het antwoord.
stellen-coordinator = { $id } is de coördinator. Die stelt geen voorwaarden; dat doet een professional van de instantie.
stellen-leeg = De voorwaarde heeft nog geen tekst. Schrijf op wat er nodig is, niet wie het doet.
stellen-geen-bedreiging = Schrijf ook op welk concreet gevaar je ziet. Zo weet de kring waar de voorwaarde voor is.
# $dag, $conferentie, $gesteld, $vast: dagen
stellen-te-laat = De dag { $dag } ligt na de conferentie van { $conferentie }. De kring kent de voorwaarden vóór de besloten tijd. Kies een eerdere dag met --on, of wacht op een vervolgconferentie.
    .scherm = De dag { $dag } ligt na de conferentie van { $conferentie }. De kring kent de voorwaarden vóór de besloten tijd. Kies een eerdere dag, of wacht op een vervolgconferentie.
stellen-gedeeld-eerder = Gedeeld op { $dag } is eerder dan gesteld op { $gesteld }. Kijk welke dag klopt.
stellen-vast = De voorwaarden zijn vastgelegd op { $dag }. Moet er vóór de conferentie toch iets bij? Haal voorwaardenVastgelegd uit het bestand, vul aan, deel alles opnieuw en leg opnieuw vast.
# $id: toets
stellen-na-toets = Toets { $id } gaat al over deze versie. Daarna liggen de voorwaarden vast. Bespreek wat je mist met de kring; die maakt zo nodig een nieuwe versie.
# $id: een id
stellen-id-vorm = { $id } kan geen id zijn. Begin met een letter, en gebruik alleen letters, cijfers, - en _.
stellen-id-al = De id { $id } staat al in het bestand. Kies een andere, of laat --id weg.
    .scherm = De id { $id } staat al in het bestand. Kies een andere.
# $id: instantie
stellen-zei-geen = Instantie { $id } zei op { $dag } dat zij geen voorwaarden stelt. Haal dat eerst weg: geenVoorwaarden bij { $id }.
stellen-geen = Er staat nog geen voorwaarde in dit bestand. Er is dus niets om vast te leggen.
stellen-al-vast = De voorwaarden zijn al vastgelegd, op { $dag }.
# $id: voorwaarde
stellen-vast-eerder = Voorwaarde { $id } is van { $dag }. Vastleggen op { $vast } kan dan niet. Kies een latere dag.
# $id: deelnemer; $eigen, $instantie: ids van instanties
stellen-andere-instantie = { $id } hoort bij { $eigen } en spreekt niet voor { $instantie }.
# $id: instantie; $bekend: ids van voorwaarden
stellen-heeft = Instantie { $id } heeft al voorwaarden gesteld: { $bekend }.
stellen-al-geen = Dat instantie { $id } geen voorwaarden stelt, staat er al sinds { $dag }.
# $dag: dag van het besluit
stellen-na-besluit = De kring besloot al, op { $dag }. Vastleggen achteraf zegt niets meer: dat hoort voor de besloten tijd.
