### Waarom iets niet in een plan geschreven wordt. Waarden zijn ids, nummers, dagen en woorden van het contract.

intern = Dit is een fout in Kringplan. Er is niets veranderd; meld de fout zonder het plan mee te sturen.
opschrijven-te-groot = Met dit erbij wordt het bestand te groot om te lezen. Geef een ruimere grens met --max-bytes.
    .scherm = Met dit erbij wordt het bestand te groot om te lezen.
opschrijven-niet-nfc = In { $bestand } staan letters met losse accenten. Zet het eerst goed met: kringplan format { $bestand } --write
opschrijven-geen-versie = Het plan heeft nog geen versienummer. Zet in het bestand bij plan: "versie": 1.
    .scherm = Het plan heeft nog geen versienummer.
opschrijven-versie-later = Versie { $versie } is er nog niet; het plan is bij versie { $huidig }. Kies een versie tot en met { $huidig }.
opschrijven-onbekende-persoon = { $id } is geen deelnemer in dit bestand. Kies uit: { $bekend }.
opschrijven-geen-zijde = Bij { $id } staat nog niet of die bij de kring hoort. Vul eerst zijde in.
opschrijven-onbekende-partij = { $id } is geen deelnemer en geen instantie in dit bestand. Kies uit: { $bekend }.
opschrijven-onbekende-instantie = { $id } is geen instantie in dit bestand. Kies uit: { $bekend }.
opschrijven-later = De dag { $dag } is na de peildatum { $peildatum }. Schrijf het op als het gebeurd is, of kies een andere --date.
    .scherm = De dag { $dag } is na { $peildatum }. Schrijf het op als het gebeurd is.
opschrijven-eerder = De dag { $dag } is voor het besluit van de kring op { $besluit }. Kies een dag vanaf het besluit.
# Zonder deze leden is er geen zegel.
schrijven-geen-kenmerk = Dit bestand heeft nog geen kenmerk. Zonder kenmerk hoort een zegel nergens bij.
schrijven-geen-zegel = Van dit plan is geen zegel te maken. Een id staat er twee keer of ontbreekt. Of twee namen zijn gelijk zodra de accenten vastzitten. Kijk met: kringplan check.
    .scherm = Van dit plan is geen zegel te maken. Een id staat er twee keer of ontbreekt. Of twee namen zijn gelijk zodra de accenten vastzitten. De controle wijst de plek aan.
