# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van de toets en het toetsformulier, in gewoon Nederlands (B1). De toets is voor de professional en de kring,
# het formulier voor de professional alleen. Wat het plan ook zegt, staat in nl/plan.ftl.

## Allebei

blad-toets = Toets: wettig en veilig
blad-formulier = Toetsformulier: wettig en veilig
# $soort: welk document; $titel: de titel van het plan; $versie: “versie 2”
blad-documenttitel = { $soort }. { $titel }, { $versie }
# $titel: de titel van het plan; $versie: “versie 2”
blad-kop = { $titel }, { $versie }
blad-term-plan = Plan
blad-term-versie = Versie
# $versie: “2”; $datum: een dag
blad-versie-besloten = { $versie }, besloten op { $datum }
blad-versie-niet-besloten = { $versie }, nog niet besloten
blad-term-voorgelegd = Voorgelegd aan
# $instantie: naam; $datum: een dag
blad-voorgelegd = { $instantie }, op { $datum }
blad-niet-voorgelegd = nog niemand
blad-term-gevraagd = Van wie een oordeel
blad-term-zo-staat-het = Zo staat het op
blad-term-vaste-dag = Vaste dag
blad-zitting = zitting bij de rechter op { $datum }
blad-ontruiming = ontruiming op { $datum }
blad-invrijheidstelling = invrijheidstelling op { $datum }
blad-einde-schorsing = einde van de schorsing op { $datum }
blad-andere-dag = { $datum }
blad-schorsing = De voorbereiding van de zorgmachtiging ligt stil tot en met { $datum }.
blad-code-kop = Controlecode van deze versie
blad-code-uitleg = Deze code hoort bij precies deze tekst van het plan. Vergelijk twee groepjes met het plan.
blad-geen-code = Deze versie heeft geen controlecode. Een oordeel kan zo niet worden vastgelegd.
blad-kolom-voorwaarde = De voorwaarde
blad-kolom-antwoord = Wat het plan daarop antwoordt
blad-antwoord-ontbreekt = Het plan geeft hier geen antwoord op.
blad-instantie-onbekend = de instantie
blad-wettig = Wettig
blad-veilig = Veilig
blad-ernstig-nadeel = Ernstig nadeel
blad-wettig-en-veilig = Wettig en veilig
blad-wettig-en-nadeel = Wettig en ernstig nadeel
blad-nee-is-goed = Bij deze vraag betekent “nee”: er is geen ernstig nadeel te verwachten.

## Hoe ver het plan is

stand-kop = Hoe ver dit plan is
stand-concept = De kring werkt nog aan dit plan.
stand-opgeschreven = Het plan is opgeschreven. Nog niet iedereen die meedoet zei ja.
stand-doorgenomen = De coördinator nam het plan met iedereen door. Het kan nu naar de instantie.
stand-ter-toets = Het plan ligt ter toets. Er is nog een oordeel nodig.
stand-terug-naar-kring = Het plan is terug bij de kring. De kring maakt een nieuwe versie.
stand-vastgesteld-op = Het plan is vastgesteld op { $datum }.
stand-uitvoering = De kring voert het uit.
stand-afgerond = De kring heeft het plan afgerond.
stand-hertoets = Een oordeel steunt op iets wat gestopt of afgewezen is. Dat oordeel moet opnieuw.

## De toets

overzicht-kop = In het kort
overzicht-nummer = Nr.
overzicht-vraag = Voorwaarde of vraag
overzicht-oordeel = Oordeel
overzicht-geldt = Past het bij het plan van nu?
overzicht-ja = ja
overzicht-nee = nee, opnieuw nodig
overzicht-nog-niet = nog niet
overzicht-van = { $vraag } ({ $naam })
deel-wie = Wie oordeelde
deel-geen-oordeel = Over deze versie gaf { $instantie } nog geen oordeel.
open-kop = Wat nog een oordeel vraagt
open-niets = Van deze instantie is nu geen oordeel meer nodig.
# $nummer: V3, of “Wettig”
open-geen = { $nummer }: nog geen oordeel.
open-onduidelijk = { $nummer }: nog onduidelijk.
open-niet-voldaan = { $nummer }: niet voldaan. De kring maakt een nieuwe versie.
open-niet-goed = { $nummer }: het antwoord houdt het plan tegen. De kring maakt een nieuwe versie.
open-opnieuw = { $nummer }: het oordeel past niet meer bij het plan. Dit moet opnieuw.
# $waarop: A3 of H1
open-gestopt = { $nummer }: het oordeel steunt op { $waarop }. Dat is gestopt of afgewezen, dus dit moet opnieuw.
niet-1 = Dit zijn oordelen van mensen. Het programma schrijft ze alleen op.
niet-2 = Het programma rekent nooit uit of een plan wettig of veilig is.
niet-3 = Wie oordeelt, veranderde niets aan het plan en kan dat ook niet.
niet-4 = Wettig en veilig zijn twee aparte vragen. Ze gelden alleen voor deze versie.

## Het formulier

form-voor = Oordeel van { $instantie }
form-uitleg-1 = Je oordeelt over het plan zoals het hier staat. Je verandert er niets aan.
form-uitleg-2 = Zet bij elke vraag één kruisje. Kruis ook aan waar je oordeel op steunt.
form-uitleg-3 = Schrijf bij “niet voldaan”, “nee” en “nog onduidelijk” altijd waarom.
form-uitleg-nadeel = Schrijf bij “niet voldaan” en “nog onduidelijk” altijd waarom. Doe dat ook bij wettig en ernstig nadeel.
form-uitleg-4 = Je vult alleen de voorwaarden van je eigen instantie in.
form-niet-af = Let op: dit plan kan nog veranderen. Dit formulier hoort alleen bij de tekst met deze controlecode.
form-vraag-oordeel = Je oordeel
form-vraag-steunt-op = Waar steunt het op?
form-anders = iets anders:
form-vraag-reden = Waarom?
form-eerder = Er is al een oordeel: { $uitkomst } ({ $wanneer }).
form-teken-kop = Wie oordeelt
form-naam = Naam
form-functie = Functie
form-organisatie = Organisatie
form-register = Register en nummer
form-datum = Datum
form-handtekening = Handtekening
form-overnemen = Neem de eerste twee groepjes van de controlecode over van jouw exemplaar.
form-daarna = Neem dit oordeel daarna over in het planbestand. Dit papier verandert het plan niet.
