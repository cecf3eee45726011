### Help of the commands: one line, explanation, examples and the meaning of every part.

kop-gebruik = Usage:
kop-opdrachten = Commands
kop-gegevens = Arguments
kop-opties = Options
kop-voorbeelden = Examples:
# $keuze: the words to choose from
hulp-keuze = {" "}(one of: { $keuze })
# $waarde: what holds when nothing is given
hulp-standaard = {" "}(otherwise: { $waarde })

waarde-opdracht = COMMAND
waarde-file = FILE
waarde-pdf = PDF
waarde-date = DATE
waarde-lang = LANGUAGE
waarde-number = NUMBER
waarde-kind = KIND
waarde-topic = TOPIC
waarde-name = NAME
waarde-tag = TAG
waarde-uuid = UUID
waarde-format = FORMAT
waarde-profile = PROFILE
waarde-folder = FOLDER
waarde-code = CODE
waarde-shell = SHELL
waarde-id = ID
waarde-status = STATUS
waarde-text = TEXT
waarde-form = FORM

arg-lang = Language of messages; it does not change the language of the plan
arg-quiet = Speak only when something goes wrong; the exit code tells the rest
arg-help = Show this help
arg-version = Show the version
arg-file = The plan file; a dash (-) reads standard input
arg-files = Plan files; a dash (-) reads standard input
arg-date = The reference date, as yyyy-mm-dd; without this option it is today
arg-max-bytes = The largest file that we read, in bytes
arg-max-depth = How deep lists and objects may be nested, at most 512
arg-format = What the answer looks like
arg-output = Write to this file; a dash (-) writes to standard output
arg-doc-lang = Language of the document, as a language tag

kringplan = Help with the plan that a family makes itself: check it, keep it up, print it
    .uitleg =
        Kringplan tells what is not clear yet and what you can ask the circle.
        The circle decides; the program never passes or fails a plan.

        Exit codes: 0 is fine, 1 is a negative result (for check: a fout),
        2 is a file that cannot be used, output that fails or wrong usage.
        With several files the highest counts.
    .voorbeelden =
        kringplan new familiegroepsplan -o plan.json
        kringplan check plan.json
        kringplan explain AFS-003
        kringplan status plan.json

new = Make a new plan file to fill in
    .uitleg =
        The new file can be read at once. Look at it with kringplan check:
        the findings tell step by step what still belongs in it.
        A file that is already there stays.
    .voorbeelden =
        kringplan new familiegroepsplan -o plan.json
        kringplan new persoonlijk_plan --topic werk --municipality Zandwijk -o plan.json
        kringplan new familiegroepsplan --free-form
    .arg-kind = Which law the plan belongs to: Jeugdwet, Wmo or Wvggz
    .arg-free-form = A form of your own, without an Eigen Kracht conference
    .arg-topic = What the plan is about
    .arg-municipality = The municipality
    .arg-doc-lang = Language of the plan, as a language tag
    .arg-kenmerk = The reference of the file; without this option it gets a new one
    .arg-force = Replace the file when it is already there

check = Check plans and read what you can ask the circle
    .uitleg =
        Every finding tells what there is, where, and what you can ask.
        A fout asks for attention and blocks nothing. With --quiet you only get the exit code.

        With --format json you get one report; with several files a list of reports.
        They always hold both languages. With --format sarif it fits a code editor or build.
    .voorbeelden =
        kringplan check plan.json
        kringplan check plan.json --date 2026-03-20
        kringplan check folder/one.json folder/two.json --format json
        kringplan check - --quiet < plan.json
    .arg-strict = A member that the contract does not know is a fout
    .arg-profile = Look with these profiles instead of the plan's own; several, with commas between
    .arg-data = Take drempels.json, profielen.json and woorden/*.txt from this folder, where they are there

status = Show how far a plan is, who acts next and what that needs
    .uitleg =
        The state follows from what the file holds and from the reference date.
        With --format json you get the part toestand of the report; with several files a list.
    .voorbeelden =
        kringplan status plan.json
        kringplan status plan.json --date 2026-03-20 --format json

format = Put a plan file in the fixed order and spelling
    .uitleg =
        The contract's order, text in NFC, two spaces. Nothing is added and nothing is lost.
        Without --write or -o the result goes to standard output.
    .voorbeelden =
        kringplan format plan.json
        kringplan format plan.json --write
        kringplan format one.json two.json --check
    .arg-check = Write nothing; exit code 1 when a file is spelt differently
    .arg-write = Write the result into the file itself

explain = Explain a code: what, why, what to ask, an example and the source
    .voorbeelden =
        kringplan explain STR-003
        kringplan explain AFS-003 BAS-010
    .arg-codes = A code such as AFS-003, the name of a rule or a number such as R24

rules = Show all rules
    .uitleg = For every rule: code, name, how heavy it can weigh, number, and in which plans it takes part.
    .voorbeelden =
        kringplan rules
        kringplan rules --format json

schema = Show the schema, or hold files against it
    .uitleg =
        plan is the open schema, plan-strict refuses unknown members, report is the report
        of check and dictionary is the data dictionary. diff, proof and digests are the JSON
        of diff, verify and digest. With --validate an independent
        library judges files, as another system would.
    .voorbeelden =
        kringplan schema > plan.v1.schema.json
        kringplan schema dictionary
        kringplan schema plan --validate plan.json
    .arg-kind = Which document
    .arg-validate = Hold these files against the schema

completions = Make the completion for your shell
    .voorbeelden = kringplan completions bash > kringplan.bash
    .arg-shell = For which shell
