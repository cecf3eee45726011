# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het deel van één mens: wat jij doet, en wie je belt. Gericht aan die ene mens (je).
# Ook een kind leest dit. Andere woorden komen uit plan.ftl.

deel-titel = Jouw deel van het plan
# $naam: van wie dit deel is; $soort: “Jouw deel van het plan”; $titel: de titel van het plan; $versie: “versie 2”
deel-documenttitel = { $naam }. { $soort }. { $titel }, { $versie }
# Boven aan de volgende bladzijden
deel-bladtitel = { $naam }. { $titel }

## Wat jij doet

# De lezer zelf, in een rij namen: “Yvonne, jij en Dave”
deel-jij = jij
# De lezer zelf, in een rij namen achter “Voor:”
deel-jou = jou
deel-hoofdpersoon = Dit plan is er voor jou.
deel-helpt-mee = Je hebt zelf geen afspraak. Hieronder lees je waar je bij bent.
deel-niets = Je hebt zelf geen afspraak in dit plan. Fijn dat je erbij hoort.
deel-nog-niets = Je hebt zelf nog geen afspraak. Dat kan nog komen. Fijn dat je meedenkt.
deel-doen-kop = Wat jij doet
deel-beurten-kop = Wat jij om de beurt doet
deel-meedoen-kop = Waar jij aan meedoet
deel-bijspringen-kop = Waar jij bijspringt als het niet lukt
deel-meekijken-kop = Waar jij meekijkt of het goed gaat
deel-term-jouw-dagen = Jouw dagen
deel-term-andere-dagen = Andere dagen
deel-term-beurten = Om de beurt
deel-term-samen-met = Samen met
# $namen: wie het dan overnemen, met “jij” als de lezer erbij is
deel-springt-bij = Wie dan helpt: { $namen }

## Hulp en rollen

deel-regelen-kop = Hulp die jij regelt
deel-gevraagd-kop = Wat we aan jou vragen
deel-voor-jou-kop = Hulp voor jou
deel-anderen-kop = Wat anderen doen
deel-rol-kop = Waar jij voor zorgt
deel-rol-aanspreekpunt = Jij bent het aanspreekpunt. Hulpverleners bellen eerst jou.
deel-rol-roept-bijeen = Jij roept de groep bij elkaar als het niet loopt.
deel-rol-groep = Jij zit in de groep die bij elkaar komt als het niet loopt.
deel-rol-hoogte = Jij zorgt dat iedereen op de hoogte blijft.

## Wie je belt, en hoe het verder gaat

deel-bellen-kop = Wie je belt
deel-bellen-zin = Lukt iets niet, of maak je je zorgen? Bel dan gerust.
deel-rol-beide = Aanspreekpunt, en roept de groep bij elkaar
deel-dat-ben-jij = Dat ben jij.
deel-kindertelefoon = Wil je met iemand praten? Bel de Kindertelefoon: 0800-0432. Dat is gratis.
# Op papier; achter deze woorden is ruimte om het nummer op te schrijven
deel-nummer-opschrijven = Schrijf hier het nummer op:
# Op een scherm, waar je niet op kunt schrijven
deel-nummer-onbekend = Het nummer staat niet in het plan.
# $nummer: telefoonnummer
deel-telefoon = telefoon: { $nummer }
deel-hoogte-jij = Jij zorgt daarvoor.
deel-groep-kop = Wanneer de groep bij elkaar komt
# Daaronder staat waaraan de kring merkt dat het niet loopt
deel-groep-komt = Gebeurt een van deze dingen? Dan komt de groep bij elkaar.
deel-groep-komt-binnen = { $aantal ->
    [one] Gebeurt een van deze dingen? Dan komt de groep binnen één dag bij elkaar.
   *[other] Gebeurt een van deze dingen? Dan komt de groep binnen { $aantal } dagen bij elkaar.
}
deel-groep-binnen = { $aantal ->
    [one] Loopt het niet? Dan komt de groep binnen één dag bij elkaar.
   *[other] Loopt het niet? Dan komt de groep binnen { $aantal } dagen bij elkaar.
}

## Voor iemand van buiten

deel-alleen-jouw-deel = Alleen dit deel is voor jou. De rest blijft bij de kring.
deel-concept = De kring werkt nog aan dit plan. Het is nog niet vastgesteld.
deel-vragen-kop = Wat we jou vragen
deel-afspraken-kop = Afspraken waar jij bij bent
deel-bel-eerst = Gaat iets niet goed? Bel dan eerst deze persoon.
