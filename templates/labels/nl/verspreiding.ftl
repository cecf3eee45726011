# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van de lijst van de coördinator: exemplaren, bereiken, toestemming en nabellen. Gericht aan de coördinator (je).

## Boven aan de lijst

verspreiding-titel = Wie welk exemplaar krijgt
verspreiding-niet-delen = Dit is je eigen werklijst. Geef dit papier aan niemand anders.
# $verstuurd, $ontvangen en $aantal: getallen
verspreiding-stand = Verstuurd: { $verstuurd } van { $aantal }. Ontvangen: { $ontvangen }.
verspreiding-niet-vastgesteld = Let op: dit plan is nog niet vastgesteld. De tekst kan nog veranderen.
# $aantal: hoeveel exemplaren van oudere versies verstuurd zijn
verspreiding-eerder = { $aantal ->
    [one] Van eerdere versies ging één exemplaar rond. Vertel dat er een nieuwe versie is.
   *[other] Van eerdere versies gingen { $aantal } exemplaren rond. Vertel dat er een nieuwe versie is.
}
verspreiding-zonder-versie = { $aantal ->
    [one] Bij één exemplaar staat niet van welke versie het is.
   *[other] Bij { $aantal } exemplaren staat niet van welke versie ze zijn.
}

## De exemplaren

verspreiding-lijst-kop = Exemplaren van deze versie
verspreiding-lijst-uitleg = Schrijf de dag op zodra een exemplaar is verstuurd of ontvangen.
verspreiding-lijst-leeg = Er staat nog niemand op de lijst.
verspreiding-nog-kop = Nog niet op de lijst
verspreiding-nog-uitleg = Deze mensen doen mee en staan nog niet op de lijst.
verspreiding-nog-niemand = Iedereen die meedoet, staat op de lijst.
verspreiding-kolom-wie = Voor wie
verspreiding-kolom-vorm = Hoe
verspreiding-kolom-verstuurd = Verstuurd op
verspreiding-kolom-ontvangen = Ontvangen op
verspreiding-papier = papier
verspreiding-digitaal = digitaal
verspreiding-voorgelezen = voorgelezen
verspreiding-anders = anders
# De naam van een taal, zoals die achter een komma of een dubbele punt staat
verspreiding-taal-nl = Nederlands
verspreiding-taal-en = Engels
verspreiding-taal-tr = Turks
verspreiding-taal-ar = Arabisch
verspreiding-taal-pl = Pools
verspreiding-taal-uk = Oekraïens
# $taal: naam van een taal
verspreiding-leest = leest het best: { $taal }
verspreiding-andere-tekst = Let op: dit exemplaar is van een andere tekst.

## Hoe je iedereen bereikt

verspreiding-bereiken-kop = Hoe je iedereen bereikt
verspreiding-bereiken-uitleg = Geef een nummer of adres alleen door als diegene dat goedvindt.
verspreiding-kolom-naam = Naam
verspreiding-kolom-bereiken = Telefoon, e-mail en adres
verspreiding-telefoon = Telefoon
verspreiding-email = E-mail
verspreiding-adres = Adres

## Toestemming

verspreiding-delen-kop = Toestemming om te delen
verspreiding-delen-uitleg = Krijgt iemand van buiten de kring het plan? Vraag eerst of dat mag.
verspreiding-delen-leeg = Niemand van buiten de kring krijgt een exemplaar.
verspreiding-kolom-ontvanger = Wie krijgt het
verspreiding-kolom-door = Wie vond het goed
verspreiding-kolom-op = Wanneer
verspreiding-kolom-over = Over wie
verspreiding-niet-gevraagd = nog niet gevraagd

## Nabellen

verspreiding-nabellen-kop = Nabellen
verspreiding-nabellen-uitleg = Bel de kring vier weken na de conferentie en vraag hoe het gaat. Schrijf de uitkomst kort op.
verspreiding-vier-weken = Vier weken later
verspreiding-afgesproken = Afgesproken op
verspreiding-gebeld = Gebeld op
verspreiding-uitkomst = Uitkomst
