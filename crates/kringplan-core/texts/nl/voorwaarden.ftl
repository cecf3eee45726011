### VWD: conditions, when a body may intervene. One message per rule; arguments are ids and numbers only.

# Arguments: zonder, leeg: none; geen: $id = instantie
VWD-001 = Alleen als er ingrijpen dreigt
    .waarom = Een toets hoort bij dreigend ingrijpen door een instantie. In andere plannen beslist de kring zonder toets.
    .bron = Eigen Kracht-praktijk, beschrijving van het proces: wanneer er een toets is
    .voorbeeld = Een plan over werk zoeken heeft een ingevulde toets.
    .tekst-zonder = Er staan voorwaarden of een toets, maar nergens staat dat er ingrijpen dreigt.
    .vraag-zonder = Vraag de kring en de professional: dreigt er ingrijpen, en door wie?
    .tekst-leeg = Er dreigt ingrijpen, maar de maatregel of de instantie staat er nog niet bij.
    .vraag-leeg = Vraag de professional: wat dreigt er precies, en welke instantie gaat daarover?
    .tekst-geen = Instantie { $id } stelde nog geen voorwaarde en zei ook niet dat die niet nodig is.
    .vraag-geen = Vraag instantie { $id }: welke voorwaarden zijn er, of zijn er geen?
    .wat = Deze regel kijkt of dreiging, instantie, voorwaarden en toets bij elkaar passen.

# Arguments: $id = condition; vastgelegd: none
VWD-002 = Voorwaarde compleet
    .waarom = De kring kan pas een antwoord zoeken als de voorwaarde vooraf helder is.
    .bron = Eigen Kracht, veelgestelde vragen en Engelse praktijk: voorwaarden vooraf, liefst op papier
    .voorbeeld = Een voorwaarde heeft een datum van drie dagen na de conferentie.
    .tekst-tekst = Bij voorwaarde { $id } staat nog geen tekst.
    .vraag-tekst = Vraag de professional: wat is er nodig bij { $id }?
    .tekst-door = Bij voorwaarde { $id } mist een professional met naam, functie en organisatie.
    .vraag-door = Vraag de instantie: wie staat er voor voorwaarde { $id }?
    .tekst-datum = Van voorwaarde { $id } is niet duidelijk of de kring die op tijd kende.
    .vraag-datum = Vraag de professional: wanneer is { $id } gesteld, en wanneer met de kring gedeeld?
    .tekst-schriftelijk = Nergens staat dat voorwaarde { $id } op papier is gedeeld.
    .vraag-schriftelijk = Vraag de professional: kan de kring { $id } ook op papier krijgen?
    .tekst-vastgelegd = De voorwaarden zijn niet meer zoals ze zijn vastgelegd.
    .vraag-vastgelegd = Vraag de professional: wat is er anders, en wist de kring dat op tijd?
    .wat = Deze regel kijkt naar tekst, steller, datums en vorm van elke voorwaarde.

# Arguments: $id = condition
VWD-003 = Voorwaarde met reden
    .waarom = Als duidelijk is voor welk gevaar een voorwaarde bedoeld is, kan de kring gericht meedenken.
    .bron = Ontwerpkeuze van Kringplan, naar BW artikel 1:255 lid 4 en Nieuw-Zeeland
    .voorbeeld = Bij een voorwaarde staat niet welk gevaar die wegneemt.
    .tekst = Bij voorwaarde { $id } staat nog niet voor welke bedreiging die is.
    .vraag = Vraag de professional: welk gevaar zie je, waardoor { $id } nodig is?
    .wat = Deze regel kijkt of bij elke voorwaarde de bedreiging staat.

# Arguments: naam, aanbieder, tijd: $id = condition; aantal: $aantal = conditions, $max
VWD-004 = Voorwaarde laat ruimte
    .waarom = Een voorwaarde zegt wat er nodig is, niet wie het doet. Zo kan de kring zelf een weg kiezen.
    .bron = Eigen Kracht, een verhaal over voorwaarden die zelf al een plan waren
    .voorbeeld = "Oma trekt zes weken in" staat als voorwaarde in het plan.
    .tekst-naam = In voorwaarde { $id } staat de naam van iemand uit de kring.
    .vraag-naam = Vraag de professional: kan { $id } zonder naam zeggen wat er nodig is?
    .tekst-aanbieder = In voorwaarde { $id } staat een bepaalde aanbieder.
    .vraag-aanbieder = Vraag de professional: welk doel heeft { $id }, los van die aanbieder?
    .tekst-tijd = In voorwaarde { $id } staat een vaste weekdag of een vast uur.
    .vraag-tijd = Vraag de professional: mag de kring bij { $id } zelf het moment kiezen?
    .tekst-aantal = Er zijn { $aantal } voorwaarden; tot en met { $max } blijft het te overzien.
    .vraag-aantal = Vraag de professional: welke voorwaarden zijn echt nodig, en welke passen samen?
    .wat = Deze regel zoekt namen, aanbieders en vaste tijden in voorwaarden. Een termijn zoals "binnen twee uur" mag.

# Arguments: $id = condition
VWD-005 = Voorwaarde beantwoord
    .waarom = Bij de toets kijkt de professional of elke voorwaarde een antwoord heeft. Veiligheid steunt liever niet alleen op beloofde hulp.
    .bron = Engelse praktijk en Eigen Kracht: afspraken worden naast de voorwaarden gelegd
    .voorbeeld = Voorwaarde V3 staat bij geen enkele afspraak.
    .tekst-geen = Bij voorwaarde { $id } hoort nog geen afspraak of hulp.
    .vraag-geen = Vraag de kring: wat doen jullie voor voorwaarde { $id }?
    .tekst-alleen-hulp = Voorwaarde { $id } steunt alleen op hulp van buiten.
    .vraag-alleen-hulp = Vraag de kring: wat kunnen jullie zelf doen voor { $id }, ook als hulp uitblijft?
    .wat = Deze regel zoekt bij elke voorwaarde de afspraken en hulp die erbij horen.
