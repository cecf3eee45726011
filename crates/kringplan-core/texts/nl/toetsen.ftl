### De toets opschrijven: waarom iets niet kan, en wat je vooraf moet weten. Waarden zijn ids, nummers en dagen.

# $id: de id; $bekend: ids van professionals
toetsen-onbekend = { $id } is geen deelnemer in dit bestand. Professionals zijn: { $bekend }.
toetsen-kring = { $id } hoort bij de kring. Alleen een professional van de instantie toetst.
toetsen-coordinator = { $id } is de coördinator. Die toetst niet; dat doet een professional van de instantie.
toetsen-geen-instantie = In dit bestand staat geen instantie die mag ingrijpen. Dan is er niets te toetsen.
# $id: deelnemer; $eigen, $instantie: ids van instanties
toetsen-andere-instantie = { $id } hoort bij { $eigen } en kan niet voor { $instantie } oordelen.
# $id: deelnemer; $ander: dezelfde naam
toetsen-zelfde-naam = { $id } heeft dezelfde naam als { $ander }. Niemand zit aan twee kanten van het plan.
# $id: deelnemer; $bekend: ids van instanties
toetsen-zonder-instantie = Bij { $id } staat niet van welke instantie die is. Alleen iemand van { $bekend } oordeelt. Vul dat eerst in bij de deelnemer.
# $id: voorwaarde
toetsen-voorwaarde-van-niemand = Van voorwaarde { $id } is niet bekend welke instantie die stelde. Vul dat eerst in bij wie haar stelde.
# $id: toets
toetsen-toets-past-niet = Toets { $id } van deze versie klopt niet meer: zij is met de hand veranderd. Zoek eerst het bestand zoals het was.
toetsen-voorwaarden-veranderd = Let op: de voorwaarden zijn anders dan toen ze vastgelegd zijn.
toetsen-geen-ingrijpen = Bij dit plan dreigt geen ingrijpen. Dan hoort er geen toets bij.
toetsen-afgerond = De kring heeft dit plan afgerond. Er valt niets meer te toetsen.
# $versie, $huidig: nummers
toetsen-andere-versie = Je oordeel gaat over versie { $versie }, maar dit bestand heeft versie { $huidig }.
toetsen-niet-besloten = De kring heeft versie { $versie } nog niet besloten. Toets pas als het plan af is.
toetsen-niet-doorgenomen = De coördinator heeft versie { $versie } nog niet met iedereen doorgenomen. Dat gaat voor de toets.
# $dag, $doorgenomen: dagen
toetsen-voor-doornemen = De toets van { $dag } valt voor het doornemen op { $doorgenomen }.
# $aantal: aantal mensen; $wie: hun ids
toetsen-zonder-akkoord = { $aantal ->
    [one] Deelnemer { $wie } is nog niet akkoord.
   *[other] Deze deelnemers zijn nog niet akkoord: { $wie }.
    } Vraag dat eerst, en schrijf het op met: kringplan record agreed.
    .scherm =
        { $aantal ->
            [one] Deelnemer { $wie } is nog niet akkoord.
           *[other] Deze deelnemers zijn nog niet akkoord: { $wie }.
        } Vraag dat eerst, en schrijf het op.
# $id: toets; $versie: nummer
toetsen-plan-veranderd = Versie { $versie } is veranderd na toets { $id }. Maak eerst een nieuwe versie, met: kringplan revise.
    .scherm = Versie { $versie } is veranderd na toets { $id }. Maak eerst een nieuwe versie.
# $dag: een dag; $id: toets
toetsen-eerder-dan-toets = De dag { $dag } valt voor toets { $id } van deze versie. Kies een latere dag.

# $dag: een dag
toetsen-schorsing = De schorsing duurt tot en met { $dag }.
toetsen-schorsing-voorbij = De schorsing liep tot en met { $dag }. Die dag is voorbij.
toetsen-harde-datum = Let op de dag die vaststaat: { $dag }.
toetsen-harde-datum-voorbij = De dag die vaststond is voorbij: { $dag }.
# $id: deelnemer
toetsen-geneesheer-directeur = Volgens de Wvggz oordeelt de geneesheer-directeur. Die functie staat niet bij { $id }.

toetsen-niets = Er is geen oordeel gegeven. Er is dus niets opgeschreven.
toetsen-al-klaar = Deze instantie heeft over deze versie alles al gezegd.
# $id: voorwaarde; $instantie: id
toetsen-niet-eigen = Voorwaarde { $id } is van instantie { $instantie }. Alleen die oordeelt daarover.
# $id: wat is gevraagd; $bekend: eigen voorwaarden
toetsen-geen-voorwaarde = { $id } is geen voorwaarde van deze instantie. Kies uit: { $bekend }.
toetsen-dubbel = Over { $id } zijn twee oordelen gegeven. Geef er één.
# $id: voorwaarde; $versie: nummer
toetsen-al-niet-voldaan = { $id } was bij versie { $versie } niet voldaan. Nu maakt eerst de kring een nieuwe versie.
toetsen-al-voldaan = { $id } is bij versie { $versie } al voldaan. Dat oordeel blijft staan.
# $id: voorwaarde, wettig, veilig of ernstigNadeel
toetsen-geen-reden = Bij { $id } hoort een reden. De kring wil weten wat er nog nodig is. Geef die met --because, of als motivering in het bestand.
    .scherm = Bij { $id } hoort een reden. De kring wil weten wat er nog nodig is.
# $id: onderdeel; $bekend: ids; $over: waar het over gaat
toetsen-onbekend-onderdeel = Het oordeel over { $over } steunt op { $id }, maar dat staat niet in het plan. Kies uit: { $bekend }.
# $ids: voorwaarden
toetsen-mist = Zeg ook iets over { $ids }. Weet je het nog niet? Kies dan nog onduidelijk, met de reden.
# $vraag: wettig, veilig of ernstigNadeel
toetsen-mist-eind = Je oordeel over „{ $vraag }” ontbreekt. Weet je het nog niet? Kies dan nog_onduidelijk, met de reden.
# $vraag: wettig, veilig of ernstigNadeel; $versie: nummer
toetsen-al-eind = Over „{ $vraag }” is bij versie { $versie } al duidelijk geoordeeld. Dat blijft staan.

# Antwoorden als bestand. $bestand: naam; $regel, $kolom: getallen; $onderdeel: naam van een lid; $staat, $nu: waarden
toetsen-bestand = { $bestand }, regel { $regel }, kolom { $kolom }: dit past niet. Het bestand heeft oordelen (voorwaarde, uitkomst, steuntOp, motivering). Daarnaast heeft het wettig, en veilig of ernstigNadeel (uitkomst, steuntOp, motivering). Een oordeel is voldaan, niet_voldaan of nog_onduidelijk; de rest is ja, nee of nog_onduidelijk.
    .scherm = De antwoorden passen niet (regel { $regel }, kolom { $kolom }). Er is niets opgeschreven.
toetsen-bestand-anders = In het bestand staat bij { $onderdeel } { $staat }, maar het gaat nu om { $nu }.
toetsen-vraag-nadeel = Bij dit plan (Wvggz) is de vraag of je ernstig nadeel verwacht. Gebruik --serious-harm of ernstigNadeel.
    .scherm = Bij dit plan is de vraag of je ernstig nadeel verwacht.
toetsen-vraag-veilig = Bij dit plan is de vraag of het veilig is. Gebruik --safe of veilig.
    .scherm = Bij dit plan is de vraag of het veilig is.
