# Het scherm om het formulier heen.
app-name = Kringplan
app-tagline = Het plan dat een familie zelf maakt
app-skip = Ga naar de inhoud
app-starting = Kringplan start…
app-broken = Kringplan kan in deze browser niet starten. Gebruik een nieuwere versie van uw browser.
app-home = Naar het begin
app-state = Hoe ver is het plan?
app-next = Volgende stap

nav-label = Onderdelen van het plan
nav-onward = Vorige en volgende onderdeel
nav-open = Onderdelen
nav-more = Verder
nav-here = U bent hier: { $title }
nav-controle = Controle
nav-documenten = Documenten
nav-versies = Versies en toets
nav-apparaat = Bewaren en apparaat
nav-uitleg = Uitleg

section-empty = nog niet begonnen
section-none = leeg, mag zo blijven
section-busy = { $count ->
    [one] bezig, nog 1 vraag
   *[other] bezig, nog { $count } vragen
  }
section-clear = duidelijk
tool-check = Controleer
check-done = Gecontroleerd: { $must } keer moet, { $mind } keer let op, { $tip } keer een tip.
section-unknown = Dit onderdeel is er niet.
section-next = Verder naar: { $title }
section-previous = Terug naar: { $title }

tool-undo = Ongedaan maken
tool-redo = Opnieuw doen
tool-save = Bewaar bestand
tool-open = Ander plan
tool-preview = Voorbeeld
tool-preview-show = Voorbeeld tonen
tool-preview-hide = Voorbeeld verbergen
tool-role = Wie werkt er nu?
tool-lang = Taal van het scherm
tool-group = Plan bewerken en bewaren
role-coordinator = Coördinator
role-professional = Professional: { $name }
role-changed-coordinator = U werkt nu als coördinator.
role-changed-professional = U werkt nu als professional: { $name }.
undone = Ongedaan gemaakt.
redone = Opnieuw gedaan.

kind-familiegroepsplan = Familiegroepsplan
kind-persoonlijk_plan = Persoonlijk plan
kind-eigen_plan_van_aanpak = Eigen plan van aanpak
plan-unnamed = { $kind } zonder naam
plan-of = { $kind } van { $names }
plan-anything = Plan

start-title = Kringplan
start-intro = Hier maakt een familie of kring zelf een plan. Wat u typt, blijft op dit apparaat. Er gaat niets naar internet.
start-continue = Verder met een plan op dit apparaat
start-continue-plan = { $name }
start-continue-when = opgeslagen op { $day } om { $time }
start-continue-older = eerdere tekst
start-remove = Verwijder
start-remove-of = Verwijder { $name } van dit apparaat
start-removed = { $name } staat niet meer op dit apparaat.
start-new = Een nieuw plan
start-new-intro = Kies wat voor plan het is. U kunt meteen beginnen.
start-kind-familiegroepsplan = Voor een kind of gezin (Jeugdwet). De familie maakt samen het plan.
start-kind-persoonlijk_plan = Voor iemand die hulp vraagt bij de gemeente (Wmo).
start-kind-eigen_plan_van_aanpak = Voor iemand voor wie verplichte zorg dreigt (Wvggz).
start-kind-vrij = Vrij plan
start-kind-vrij-intro = Zonder vaste stappen. U schrijft op wat u afspreekt.
start-file = Een plan uit een bestand
start-file-intro = Een planbestand, een bestand met wachtwoord, of een PDF die met Kringplan is gemaakt. U kunt het bestand ook op deze bladzijde laten vallen.
start-file-choose = Kies een bestand
start-file-drop = Laat los om te openen
start-examples = Een voorbeeld bekijken
start-examples-intro = Alle mensen in de voorbeelden zijn bedacht.
start-storage = Bewaren op dit apparaat
start-storage-unsafe = Deze bladzijde komt uit een bestand op uw apparaat. De browser geeft dan geen veilige plek om vanzelf te bewaren. Bewaar uw plan daarom zelf, met de knop ‘Bewaar bestand’.

example-sem-weer-naar-school = Sem weer naar school (familiegroepsplan)
example-noa-en-jayden-blijven = Noa en Jayden blijven thuis (er dreigt een uithuisplaatsing)
example-milan-komt-thuis = Milan komt thuis
example-fatma-aan-het-werk = Fatma aan het werk (persoonlijk plan)
example-joris-houdt-het-stuur = Joris houdt het stuur (eigen plan van aanpak)
example-vrij-plan = Een vrij plan

open-trouble = Dit bestand gaat niet open
open-unreadable = Kringplan kan dit bestand niet lezen. Het bestand is niet veranderd. Dit staat in de weg:
open-place = regel { $line }, teken { $column }
open-too-large = Dit bestand is te groot voor een plan.
open-not-text = Dit is geen planbestand.
open-age-passphrase = Het wachtwoord past niet bij dit bestand. Probeer het nog eens.
open-age-damaged = Dit bestand met wachtwoord is beschadigd.
open-pdf-none = In deze PDF zit geen plan. Alleen een PDF met het plan erin kan hier open.
opened = { $name } is geopend.
clash-title = Welke tekst wilt u?
clash-intro = Op dit apparaat staat al een tekst van dit plan, en die is anders dan het bestand.
clash-device = Verder met de tekst van dit apparaat ({ $day }, { $time })
clash-file = Verder met het bestand
clash-note = De tekst die u niet kiest, raakt niet weg. U vindt die bij het begin als ‘eerdere tekst’.
clash-cancel = Niet openen

passphrase-open = Wachtwoord van dit bestand
passphrase-save = Bewaar met een wachtwoord
passphrase-label = Wachtwoord
passphrase-again = Nog een keer hetzelfde wachtwoord
passphrase-hint = Kies een zin die u onthoudt. Zonder het wachtwoord kan niemand het bestand openen, wij ook niet.
passphrase-different = De twee wachtwoorden zijn niet gelijk.
passphrase-empty = Vul een wachtwoord in.
passphrase-show = Laat zien wat ik typ
passphrase-do-open = Open
passphrase-do-save = Bewaar
passphrase-cancel = Stop
passphrase-busy = Even rekenen…

save-nothing = Nog niets veranderd
save-waiting = Wordt opgeslagen…
save-saved = Opgeslagen om { $time } op dit apparaat
save-failed = Opslaan op dit apparaat lukt niet. Bewaar het bestand zelf.
save-unsafe = Hier wordt niets vanzelf opgeslagen. Bewaar het bestand zelf.
save-unsafe-clean = Hier wordt niets vanzelf opgeslagen.
save-readonly = Alleen lezen
save-done = Het bestand is bewaard om { $time }.
save-downloaded = Het bestand staat bij uw downloads, om { $time }.

lock-elsewhere = Dit plan staat ook open in een ander tabblad. Hier kunt u het alleen lezen. Sluit het andere tabblad om hier verder te gaan.
lock-free = Het andere tabblad is gesloten. U kunt hier verder.
lock-take = Ga hier verder
lock-taken = U kunt nu hier schrijven.

device-title = Bewaren en apparaat
device-file = Als bestand
device-file-intro = Het bestand is van u. Bewaar het op een plek die u vertrouwt, bijvoorbeeld een USB-stick.
device-save-copy = Bewaar als nieuw bestand
device-save-sealed = Bewaar met een wachtwoord
device-sealed-intro = Een bestand met wachtwoord kunt u veiliger meenemen of mailen.
device-auto = Op dit apparaat
device-auto-on = Kringplan slaat elke halve seconde op wat u verandert. Het staat versleuteld in deze browser. Wie deze browser gebruikt, kan het wel openen.
device-auto-off = Deze bladzijde komt uit een bestand. Hier slaat Kringplan niets vanzelf op.
device-wipe = Wis alles van dit apparaat
device-wipe-intro = Werkt u op een computer die ook van anderen is? Wis dan alles als u klaar bent. Bewaar eerst uw bestand.
device-wipe-sure = Alle plannen in deze browser gaan weg. Dit kunt u niet ongedaan maken.
device-wipe-yes = Ja, wis alles
device-wipe-no = Nee, niet wissen
device-wiped = Alles van Kringplan is van dit apparaat gewist.
device-wipe-failed = Niet alles is gewist. Sluit andere tabbladen met Kringplan en probeer het nog eens.
device-offline = Zonder internet
device-offline-intro = Kringplan werkt ook zonder internet. Haal dan nu alles op, ook de delen om te printen.
device-offline-do = Maak klaar voor zonder internet
device-offline-busy = Bezig: { $done } van { $total }
device-offline-ready = Klaar. Kringplan werkt nu ook zonder internet.
device-offline-failed = Het ophalen lukt niet. Kijk of er internet is en probeer het nog eens.
device-offline-none = Deze browser of deze manier van openen kan dat niet.
device-offline-file = Dit ene bestand werkt al zonder internet.
update-ready = Er is een nieuwe versie van Kringplan.
update-now = Gebruik de nieuwe versie
update-note = Uw plan blijft bewaard.

served-saved = Bewaard in { $name } om { $time }.
served-conflict = Het bestand is intussen op een andere manier veranderd. Kies welke tekst moet blijven.
served-keep-mine = Bewaar mijn tekst
served-take-theirs = Neem de tekst uit het bestand
served-gone = Kringplan op de computer is gestopt. Bewaar uw plan als nieuw bestand.

preview-title = Voorbeeld van het papier

help-title = Uitleg
help-what = Wat is dit?
help-what-text = Met Kringplan maakt een kring zelf een plan: familie, vrienden en buren. De coördinator typt het plan. Een professional kan vooraf voorwaarden geven en daarna een oordeel.
help-private = Waar blijft wat ik typ?
help-private-text = Op dit apparaat. Kringplan stuurt niets weg. Er is geen account en geen server met uw plan.
help-marks = Moet, let op en tip
help-marks-text = Kringplan leest mee. ‘Moet’ is iets dat nog ontbreekt of niet klopt. ‘Let op’ is iets om over te praten. ‘Tip’ mag u overslaan. U kunt altijd bewaren en printen.
help-keys = Toetsen
help-keys-undo = Ctrl+Z: ongedaan maken. Ctrl+Y: opnieuw doen. In een tekstvak geldt dit voor dat vak.
help-keys-save = Ctrl+S: bewaar het bestand.
help-roles = Wie schrijft wat?
help-roles-text = Het plan is van de kring. De coördinator schrijft het op. De professional schrijft alleen voorwaarden en een oordeel. Kringplan houdt dat uit elkaar.
help-law = Geen juridisch advies
help-law-text = Kringplan zegt niet of een plan veilig is. Dat zeggen mensen.
