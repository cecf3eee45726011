### kringplan lock and kringplan unlock, and --passphrase-file: help and messages.

lock = Put a plan behind a passphrase
    .uitleg =
        The new file can only be read with the passphrase. It is an age file:
        the page of kringplan edit opens it too, and so does every program that knows age.
        Take four or more unrelated words, and pass them on by another road than the file.
        Whoever loses the passphrase loses the plan: nobody can open it then.

        All commands that read a plan read such a file too, and ask for the passphrase.
        They do not write in it: take the plan out first with kringplan unlock.
    .voorbeelden =
        kringplan lock plan.json -o plan.json.age
        kringplan lock plan.json -o plan.txt --armor
    .arg-output = The new file behind the passphrase
    .arg-armor = Write plain letters, which fit in a message too
    .arg-force = Replace the file if it is there already

unlock = Take a plan out of a file with a passphrase
    .uitleg =
        The plan comes out exactly as it went in. The new file can be read by everyone
        who can reach this computer.
    .voorbeelden =
        kringplan unlock plan.json.age -o plan.json
        kringplan unlock plan.json.age -o - --passphrase-file passphrase.txt
    .arg-file = The file with the passphrase; a dash (-) reads standard input
    .arg-force = Replace the file if it is there already

arg-passphrase-file = The passphrase is the first line of this file; otherwise we ask for it

## Questions on the terminal. $bestand: the file behind the passphrase
wachtzin-vraag = Passphrase of { $bestand }:
wachtzin-nieuw = New passphrase:
wachtzin-nog-eens = The same once more:

## Messages. $bestand: the file; $oud: the plan that stays
vergrendeld = { $bestand } can only be read with the passphrase. { $oud } is still there and can be read without one.
ontgrendeld = { $bestand } can be read without a passphrase. Throw it away when you no longer need it.
vergrendelen-al = { $bestand } is behind a passphrase already.
vergrendelen-zelfde = { $bestand } is also the file that you give. Choose another name for -o.
ontgrendelen-niet-op-slot = { $bestand } is not behind a passphrase. You can read it as it is.
wachtzin-vergrendelen-mislukt = Locking failed. Nothing was written; try once more.
wachtzin-past-niet = This passphrase does not fit { $bestand }. Try once more. If it is surely right, the file is damaged.
wachtzin-beschadigd = { $bestand } is damaged or was changed by hand. Ask for a new copy.
wachtzin-te-zwaar = { $bestand } asks for far more computing than is usual. We do not open it; ask for a new copy.
wachtzin-andere-soort = { $bestand } does not open with a passphrase. It is for a key, or of a newer kind.
wachtzin-eerst-ontgrendelen = { $bestand } is behind a passphrase. We write no readable plan over it. Take the plan out first with kringplan unlock. Or choose another name for -o.
wachtzin-verschilt = The two passphrases are not the same. Nothing was written; start again.
wachtzin-leeg = An empty passphrase protects nothing. Take four or more unrelated words.
wachtzin-lang = { $bestand } is too large for a passphrase. Put the passphrase on the first line of a small file.
wachtzin-geen-tekst = The passphrase in { $bestand } is no readable text. Save the file as UTF-8.
wachtzin-geen-terminal = There is no terminal to ask for the passphrase. Give a file with --passphrase-file.
wachtzin-streepje = The passphrase does not come from standard input. Give the name of a file.
wachtzin-leesbaar = Others can read { $bestand } too. Make it yours alone with: chmod 600 { $bestand }
