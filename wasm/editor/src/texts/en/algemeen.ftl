# The screen around the form.
app-name = Kringplan
app-tagline = The plan that a family makes itself
app-skip = Skip to the content
app-starting = Kringplan is starting…
app-broken = Kringplan cannot start in this browser. Use a newer version of your browser.
app-home = To the start
app-state = How far is the plan?
app-next = Next step

nav-label = Parts of the plan
nav-onward = Previous and next part
nav-open = Parts
nav-more = More
nav-here = You are here: { $title }
nav-controle = Check
nav-documenten = Documents
nav-versies = Versions and check
nav-apparaat = Saving and this device
nav-uitleg = Help

section-empty = not begun
section-none = empty, may stay so
section-busy = { $count ->
    [one] in progress, 1 question left
   *[other] in progress, { $count } questions left
  }
section-clear = clear
tool-check = Check
check-done = Checked: { $must } must, { $mind } attention, { $tip } tips.
section-unknown = There is no such part.
section-next = On to: { $title }
section-previous = Back to: { $title }

tool-undo = Undo
tool-redo = Redo
tool-save = Save file
tool-open = Other plan
tool-preview = Preview
tool-preview-show = Show preview
tool-preview-hide = Hide preview
tool-role = Who is working now?
tool-lang = Language of the screen
tool-group = Edit and save the plan
role-coordinator = Coordinator
role-professional = Professional: { $name }
role-changed-coordinator = You now work as coordinator.
role-changed-professional = You now work as professional: { $name }.
undone = Undone.
redone = Done again.

kind-familiegroepsplan = Family group plan
kind-persoonlijk_plan = Personal plan
kind-eigen_plan_van_aanpak = Own plan of action
plan-unnamed = { $kind } without a name
plan-of = { $kind } of { $names }
plan-anything = Plan

start-title = Kringplan
start-intro = Here a family or circle makes its own plan. What you type stays on this device. Nothing goes to the internet.
start-continue = Go on with a plan on this device
start-continue-plan = { $name }
start-continue-when = saved on { $day } at { $time }
start-continue-older = earlier text
start-remove = Remove
start-remove-of = Remove { $name } from this device
start-removed = { $name } is no longer on this device.
start-new = A new plan
start-new-intro = Choose what kind of plan it is. You can begin at once.
start-kind-familiegroepsplan = For a child or family (Youth Act). The family makes the plan together.
start-kind-persoonlijk_plan = For somebody who asks the municipality for help (Wmo).
start-kind-eigen_plan_van_aanpak = For somebody who may be given compulsory care (Wvggz).
start-kind-vrij = Free-form plan
start-kind-vrij-intro = Without fixed steps. You write down what you agree.
start-file = A plan from a file
start-file-intro = A plan file, a file with a passphrase, or a PDF made with Kringplan. You can also drop the file on this page.
start-file-choose = Choose a file
start-file-drop = Let go to open
start-examples = Look at an example
start-examples-intro = All people in the examples are invented.
start-storage = Saving on this device
start-storage-unsafe = This page comes from a file on your device. The browser then gives no safe place to save by itself. So save your plan yourself, with the button ‘Save file’.

example-sem-weer-naar-school = Sem back to school (family group plan)
example-noa-en-jayden-blijven = Noa and Jayden stay at home (an out-of-home placement threatens)
example-milan-komt-thuis = Milan comes home
example-fatma-aan-het-werk = Fatma at work (personal plan)
example-joris-houdt-het-stuur = Joris keeps the wheel (own plan of action)
example-vrij-plan = A free-form plan

open-trouble = This file does not open
open-unreadable = Kringplan cannot read this file. The file was not changed. This stands in the way:
open-place = line { $line }, character { $column }
open-too-large = This file is too large for a plan.
open-not-text = This is not a plan file.
open-age-passphrase = The passphrase does not fit this file. Try again.
open-age-damaged = This file with a passphrase is damaged.
open-pdf-none = There is no plan in this PDF. Only a PDF with the plan inside can be opened here.
opened = { $name } is open.
clash-title = Which text do you want?
clash-intro = This device already holds a text of this plan, and it differs from the file.
clash-device = Go on with the text of this device ({ $day }, { $time })
clash-file = Go on with the file
clash-note = The text that you do not choose is not lost. You find it at the start as ‘earlier text’.
clash-cancel = Do not open

passphrase-open = Passphrase of this file
passphrase-save = Save with a passphrase
passphrase-label = Passphrase
passphrase-again = The same passphrase once more
passphrase-hint = Choose a sentence that you remember. Without the passphrase nobody can open the file, and neither can we.
passphrase-different = The two passphrases are not the same.
passphrase-empty = Enter a passphrase.
passphrase-show = Show what I type
passphrase-do-open = Open
passphrase-do-save = Save
passphrase-cancel = Stop
passphrase-busy = Computing…

save-nothing = Nothing changed yet
save-waiting = Saving…
save-saved = Saved at { $time } on this device
save-failed = Saving on this device fails. Save the file yourself.
save-unsafe = Nothing is saved by itself here. Save the file yourself.
save-unsafe-clean = Nothing is saved by itself here.
save-readonly = Reading only
save-done = The file was saved at { $time }.
save-downloaded = The file is with your downloads, at { $time }.

lock-elsewhere = This plan is also open in another tab. Here you can only read it. Close the other tab to go on here.
lock-free = The other tab is closed. You can go on here.
lock-take = Go on here
lock-taken = You can write here now.

device-title = Saving and this device
device-file = As a file
device-file-intro = The file is yours. Keep it in a place that you trust, such as a USB stick.
device-save-copy = Save as a new file
device-save-sealed = Save with a passphrase
device-sealed-intro = A file with a passphrase is safer to carry or to send.
device-auto = On this device
device-auto-on = Kringplan saves what you change every half second. It is encrypted in this browser. Whoever uses this browser can open it.
device-auto-off = This page comes from a file. Kringplan saves nothing by itself here.
device-wipe = Wipe everything from this device
device-wipe-intro = Do others use this computer too? Then wipe everything when you are done. Save your file first.
device-wipe-sure = All plans in this browser will be gone. This cannot be undone.
device-wipe-yes = Yes, wipe everything
device-wipe-no = No, do not wipe
device-wiped = Everything of Kringplan was wiped from this device.
device-wipe-failed = Not everything was wiped. Close other tabs with Kringplan and try again.
device-offline = Without internet
device-offline-intro = Kringplan also works without internet. Then fetch everything now, the printing parts too.
device-offline-do = Make ready for without internet
device-offline-busy = Busy: { $done } of { $total }
device-offline-ready = Ready. Kringplan now also works without internet.
device-offline-failed = Fetching fails. See whether there is internet and try again.
device-offline-none = This browser, or this way of opening, cannot do that.
device-offline-file = This one file already works without internet.
update-ready = There is a new version of Kringplan.
update-now = Use the new version
update-note = Your plan stays saved.

served-saved = Saved in { $name } at { $time }.
served-conflict = The file was changed in another way meanwhile. Choose which text stays.
served-keep-mine = Keep my text
served-take-theirs = Take the text from the file
served-gone = Kringplan on the computer has stopped. Save your plan as a new file.

preview-title = Preview of the paper

help-title = Help
help-what = What is this?
help-what-text = With Kringplan a circle makes its own plan: family, friends and neighbours. The coordinator types the plan. A professional can give conditions beforehand and a judgement afterwards.
help-private = Where does what I type stay?
help-private-text = On this device. Kringplan sends nothing away. There is no account and no server with your plan.
help-marks = Must, attention and tip
help-marks-text = Kringplan reads along. ‘Must’ is something missing or wrong. ‘Attention’ is something to talk about. A ‘tip’ may be skipped. You can always save and print.
help-keys = Keys
help-keys-undo = Ctrl+Z: undo. Ctrl+Y: redo. Inside a text box this is about that box.
help-keys-save = Ctrl+S: save the file.
help-roles = Who writes what?
help-roles-text = The plan belongs to the circle. The coordinator writes it down. The professional writes only conditions and a judgement. Kringplan keeps these apart.
help-law = Not legal advice
help-law-text = Kringplan does not say whether a plan is safe. People say that.
