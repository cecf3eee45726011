//! Messages in Dutch and English, also of wrong usage; help for every verb.

use super::Desk;

fn with_locale(name: &str, value: &str) -> String {
    let desk = Desk::new();
    let output = desk.command("check").env(name, value).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn the_environment_chooses_and_lang_beats_it() {
    assert!(with_locale("LANG", "en_GB.UTF-8").contains("Still missing"));
    assert!(with_locale("LC_ALL", "nl_NL.UTF-8").contains("Er mist nog"));
    assert!(with_locale("LANG", "C.UTF-8").contains("Er mist nog"));
    let desk = Desk::new();
    desk.run("check --lang en")
        .exits(2)
        .says("Still missing: <FILE>.");
    desk.run("check weg.json --lang en")
        .exits(2)
        .says("weg.json does not exist");
}

#[test]
fn wrong_usage_is_explained_in_dutch_and_says_what_to_do() {
    let desk = Desk::new();
    for (line, part) in [
        (
            "check",
            "Er mist nog: <BESTAND>. Meer uitleg: kringplan check --help",
        ),
        (
            "chek plan.json",
            "\"chek\" is geen opdracht van Kringplan. Bedoel je check?",
        ),
        (
            "check --datum 2026-01-01 x",
            "--datum kennen we hier niet. Bedoel je --data?",
        ),
        (
            "check x --date 2026-02-30",
            "\"2026-02-30\" is geen bestaande dag bij --date <DATUM>.",
        ),
        ("check x --date 2026-3-1", "Schrijf de dag als 2026-03-14."),
        ("check x --date", "Bij --date <DATUM> hoort een waarde."),
        (
            "check x --format xml",
            "\"xml\" kennen we niet bij --format <VORM>. Kies uit: text, json, sarif.",
        ),
        ("check x --profile wmoo", "Bedoel je wmo?"),
        ("check x --max-bytes veel", "alleen cijfers"),
        (
            "format x --check --write",
            "gaan niet samen. Kies een van beide.",
        ),
        ("record", "Gebruik:"),
        ("record copy x", "Er mist nog: --for <ID>"),
        (
            "record agreed x --by 1p",
            "\"1p\" is geen korte naam zoals p5 of A1.",
        ),
        (
            "record call x",
            "Er mist nog: <--planned <DATUM>|--called <DATUM>>",
        ),
        (
            "new verjaardagsplan",
            "Kies uit: familiegroepsplan, persoonlijk_plan, eigen_plan_van_aanpak.",
        ),
        ("new familiegroepsplan --kenmerk 12", "is geen UUID"),
        (
            "check x --lang fr",
            "\"fr\" kennen we niet bij --lang <TAAL>. Kies uit: nl, en.",
        ),
        ("", "Opdrachten"),
    ] {
        let ran = desk.run(line).exits(2).says(part);
        assert_eq!(ran.out, "", "{line}");
        for english in ["error:", "Usage", "tip:", "required", "For more"] {
            assert!(!ran.err.contains(english), "{line}: {}", ran.err);
        }
    }
}

#[test]
fn help_is_there_for_every_verb_in_both_languages() {
    let desk = Desk::new();
    for verb in [
        "new",
        "check",
        "status",
        "record",
        "record copy",
        "format",
        "explain",
        "rules",
        "schema",
        "completions",
    ] {
        desk.run(&format!("{verb} --help"))
            .exits(0)
            .prints("Gebruik: kringplan ")
            .prints("Voorbeelden:");
        desk.run(&format!("{verb} -h --lang en"))
            .exits(0)
            .prints("Usage: kringplan ")
            .prints("Examples:");
        let help = desk.run(&format!("help {verb}")).exits(0);
        assert_eq!(help.out, desk.run(&format!("{verb} --help")).out);
    }
    desk.run("--help").exits(0).prints("Exitcodes: ");
    desk.run("--version").exits(0).prints("kringplan ");
}
