//! Plans behind a passphrase: `lock`, `unlock`, and every verb that reads a plan. The locked files of another maker
//! stand in `locked/`.

use std::path::Path;

use super::{Desk, SEM};

const SECRET: &str = "vier losse woorden hier";

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/cli/locked")
            .join(name),
    )
    .unwrap()
}

/// A file with a passphrase that only its owner can read.
fn secret(desk: &Desk, name: &str, text: &str) {
    desk.put(name, text);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let own = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(desk.path(name), own).unwrap();
    }
}

/// A folder with the locked plan of the other maker, and its passphrase in `w`.
fn from_elsewhere() -> Desk {
    let desk = Desk::new();
    for name in ["plan.json.age", "plan.txt", "sleutel.age"] {
        std::fs::write(desk.path(name), fixture(name)).unwrap();
    }
    secret(&desk, "w", &format!("{SECRET}\n"));
    desk
}

#[test]
fn a_plan_comes_back_byte_for_byte_in_both_forms() {
    let desk = Desk::new();
    desk.put_example(SEM);
    secret(&desk, "w", &format!("{SECRET}\r\nnog een regel"));
    for (name, more) in [("plan.json.age", ""), ("plan.txt", "--armor")] {
        let line = format!("lock plan.json -o {name} --passphrase-file w {more}");
        desk.run(&line)
            .exits(0)
            .says("alleen te lezen met de wachtzin");
        let locked = std::fs::read(desk.path(name)).unwrap();
        // A word too long to stand in random letters by chance.
        assert!(desk.read("plan.json").contains("hoofdvraag"));
        assert!(!String::from_utf8_lossy(&locked).contains("hoofdvraag"));
        desk.run(&line).exits(2).says("er al");
        let line = format!("unlock {name} -o terug.json --passphrase-file w");
        desk.run(&line).exits(0).says("zonder wachtzin te lezen");
        assert!(desk.read("terug.json") == desk.read("plan.json"));
        desk.run(&line).exits(2).says("er al");
        desk.run(&format!("{line} --force")).exits(0);
        let out = desk
            .run(&format!("unlock {name} -o - --passphrase-file w"))
            .exits(0);
        assert!(out.out == desk.read("plan.json"));
        std::fs::remove_file(desk.path("terug.json")).unwrap();
    }
    desk.run("lock plan.txt -o twee.age --passphrase-file w")
        .exits(2)
        .says("al achter een wachtzin");
    desk.run("unlock plan.json -o twee.json --passphrase-file w")
        .exits(2)
        .says("niet achter een wachtzin");
    assert_eq!(
        desk.names(),
        ["plan.json", "plan.json.age", "plan.txt", "w"]
    );
}

#[test]
fn files_of_the_editors_library_open() {
    let desk = from_elsewhere();
    let plan = String::from_utf8(fixture("plan.json")).unwrap();
    for name in ["plan.json.age", "plan.txt"] {
        let line = format!("unlock {name} -o - --passphrase-file w");
        assert_eq!(desk.run(&line).exits(0).out, plan, "{name}");
    }
    desk.run("unlock sleutel.age -o - --passphrase-file w")
        .exits(2)
        .says("voor een sleutel");
}

#[test]
fn every_verb_that_reads_a_plan_reads_a_locked_one() {
    let desk = from_elsewhere();
    desk.put(
        "open.json",
        &String::from_utf8(fixture("plan.json")).unwrap(),
    );
    for line in [
        "check FILE --date 2026-03-20",
        "status FILE --date 2026-03-20",
        "digest FILE",
        "verify FILE --date 2026-03-20",
        "diff FILE FILE",
        "format FILE",
        "conditions check FILE --date 2026-03-20",
        "schema --validate FILE",
    ] {
        let open = desk.run(&line.replace("FILE", "open.json"));
        for name in ["plan.json.age", "plan.txt"] {
            let locked = line.replace("FILE", name) + " --passphrase-file w";
            let locked = desk.run(&locked).exits(open.code);
            assert_eq!(locked.out.replace(name, "open.json"), open.out, "{line}");
        }
    }
    let armoured = String::from_utf8(fixture("plan.txt")).unwrap();
    let by_stream = desk.run_with("format - --passphrase-file w", &armoured);
    assert_eq!(by_stream.exits(0).out, desk.run("format open.json").out);
}

#[test]
fn nothing_readable_is_written_over_a_locked_plan() {
    let desk = from_elsewhere();
    let before = fixture("plan.json.age");
    for line in [
        "record finished plan.json.age --by p1",
        "record finished plan.json.age --by p1 -o plan.json.age",
        "conditions none plan.json.age --for i1 --by x1",
        "assess plan.json.age --as x1",
        "format plan.json.age --write",
        "format plan.txt -o plan.json.age",
        "unlock plan.txt -o plan.json.age --force",
        "edit plan.json.age --app .",
    ] {
        std::fs::write(desk.path("index.html"), "x").unwrap();
        let ran = desk.run(&format!("{line} --passphrase-file w")).exits(2);
        assert!(ran.err.contains("kringplan unlock"), "{line}: {}", ran.err);
        assert!(std::fs::read(desk.path("plan.json.age")).unwrap() == before);
    }
    // To another file it is what was asked.
    desk.run("format plan.json.age -o leesbaar.json --passphrase-file w")
        .exits(0);
    assert!(desk.read("leesbaar.json").contains("Zoë Vermeer"));
}

#[test]
fn a_wrong_passphrase_and_a_damaged_file_are_told_apart_as_far_as_can_be() {
    let desk = from_elsewhere();
    secret(&desk, "ander", "iets heel anders");
    for verb in ["check", "status", "unlock -o uit.json"] {
        desk.run(&format!("{verb} plan.json.age --passphrase-file ander"))
            .exits(2)
            .says("Deze wachtzin past niet op plan.json.age");
    }
    let whole = fixture("plan.json.age");
    // The last byte of the text, one of its first piece, and a file that was cut off.
    let mut cases: Vec<Vec<u8>> = [whole.len() - 1, whole.len() - 200]
        .into_iter()
        .map(|at| {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            bytes
        })
        .collect();
    cases.push(whole[..whole.len() - 5].to_vec());
    cases.push(whole[..60].to_vec());
    cases.push(b"age-encryption.org/v1".to_vec());
    for (number, bytes) in cases.iter().enumerate() {
        std::fs::write(desk.path("stuk.age"), bytes).unwrap();
        let ran = desk
            .run("unlock stuk.age -o uit.json --passphrase-file w")
            .exits(2);
        assert!(ran.err.contains("beschadigd"), "{number}: {}", ran.err);
    }
    let text = String::from_utf8(fixture("plan.txt")).unwrap();
    desk.put("stuk.txt", &text.replacen("YWdl", "YWd!", 1));
    desk.run("check stuk.txt --passphrase-file w")
        .exits(2)
        .says("beschadigd");
    assert!(!desk.names().contains(&"uit.json".to_owned()));
}

#[test]
fn the_passphrase_comes_from_a_file_of_ones_own_or_from_a_terminal() {
    let desk = from_elsewhere();
    desk.run("check plan.json.age --passphrase-file weg")
        .exits(2)
        .says("weg bestaat niet");
    desk.run("check plan.json.age --passphrase-file -")
        .exits(2)
        .says("niet van de standaardinvoer");
    secret(&desk, "leeg", "\nvier losse woorden hier");
    desk.run("check plan.json.age --passphrase-file leeg")
        .exits(2)
        .says("lege wachtzin");
    secret(&desk, "lang", &"x".repeat(5000));
    desk.run("check plan.json.age --passphrase-file lang")
        .exits(2)
        .says("te groot");
    #[cfg(unix)]
    {
        desk.put("open", SECRET);
        desk.run("check plan.json.age --passphrase-file open")
            .exits(2)
            .says("chmod 600 open");
    }
}

/// With a terminal around it: what is typed does not show, and one passphrase is asked once for several files.
#[cfg(unix)]
#[test]
fn a_terminal_is_asked_and_shows_nothing_of_the_answer() {
    let desk = from_elsewhere();
    let mut talk =
        rexpect::session::spawn_command(desk.command("diff plan.json.age plan.txt"), Some(60_000))
            .unwrap();
    talk.exp_string("Wachtzin van plan.json.age:").unwrap();
    talk.send_line(SECRET).unwrap();
    let rest = talk.exp_eof().unwrap();
    assert!(!rest.contains("losse"), "{rest}");
    assert!(!rest.contains("Wachtzin van"), "{rest}");

    desk.put_example(SEM);
    let lock = desk.command("lock plan.json -o nieuw.age");
    let mut talk = rexpect::session::spawn_command(lock, Some(60_000)).unwrap();
    talk.exp_string("Nieuwe wachtzin:").unwrap();
    talk.send_line("een twee drie vier").unwrap();
    talk.exp_string("Nog een keer dezelfde:").unwrap();
    talk.send_line("een twee drie vijf").unwrap();
    talk.exp_string("zijn niet gelijk").unwrap();
    talk.exp_eof().unwrap();
    assert!(!desk.names().contains(&"nieuw.age".to_owned()));
}
