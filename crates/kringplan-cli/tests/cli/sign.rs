//! `sign` and `key`: a signature comes in, a key never comes out.

use serde_json::Value;

use super::{Desk, NOA};

/// A desk with case 4 and a key of x1, and what `key new` printed.
fn desk() -> (Desk, String) {
    let desk = Desk::new();
    desk.put_example(NOA);
    let ran = desk
        .run("key new -o sleutel.pem")
        .exits(0)
        .says("geheime sleutel");
    let out = ran.out;
    (desk, out)
}

/// Every line of the private key, to look for where it may not be.
fn secrets(desk: &Desk) -> Vec<String> {
    let pem = desk.read("sleutel.pem");
    let body = pem.lines().filter(|line| !line.starts_with('-'));
    body.map(|line| line[..20.min(line.len())].to_owned())
        .collect()
}

#[test]
fn a_new_key_is_for_its_owner_alone() {
    let (desk, printed) = desk();
    assert_eq!(desk.names(), ["plan.json", "sleutel.pem"]);
    let keys: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(keys["keys"][0]["crv"], "P-256");
    assert!(keys["keys"][0].get("d").is_none(), "{printed}");
    let again = desk.run("key public sleutel.pem").exits(0);
    assert_eq!(again.out, printed);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(desk.path("sleutel.pem"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let before = desk.read("sleutel.pem");
    let taken = desk
        .run("key new -o sleutel.pem")
        .exits(2)
        .says("blijft staan");
    assert!(taken.out.is_empty(), "{}", taken.out);
    assert_eq!(desk.read("sleutel.pem"), before);
    desk.run("key new -o weg/sleutel.pem").exits(2).says("map");
    desk.run("key new -o -").exits(2).says("standaard");
    desk.run("key public -").exits(2).says("standaard");
    desk.run("key new").exits(2).says("--output");
    assert_eq!(desk.names(), ["plan.json", "sleutel.pem"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_no_place_for_a_key_and_a_shared_key_does_not_sign() {
    use std::os::unix::fs::PermissionsExt;
    let (desk, _) = desk();
    std::os::unix::fs::symlink(desk.path("elders.pem"), desk.path("link.pem")).unwrap();
    desk.run("key new -o link.pem")
        .exits(2)
        .says("blijft staan");
    assert!(!desk.path("elders.pem").exists());
    let before = desk.read("plan.json");
    for mode in [0o640, 0o604, 0o644, 0o620, 0o601] {
        let rights = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(desk.path("sleutel.pem"), rights).unwrap();
        let line = "sign plan.json --as x1 --check t2 --key sleutel.pem";
        desk.run(line).exits(2).says("chmod 600 sleutel.pem");
        desk.run("key public sleutel.pem")
            .exits(2)
            .says("chmod 600");
    }
    assert_eq!(desk.read("plan.json"), before);
}

#[test]
fn a_signature_comes_in_and_the_key_does_not() {
    let (desk, _) = desk();
    let before = desk.read("plan.json");
    let check = desk
        .run("sign plan.json --as x1 --check t2 --key sleutel.pem")
        .exits(0)
        .says("eIDAS");
    let once = desk.read("plan.json");
    let plan = desk
        .run("sign plan.json --as p2 --plan --key sleutel.pem -o getekend.json")
        .exits(0);
    assert_eq!(desk.read("plan.json"), once);
    let twice = desk.read("getekend.json");
    let mut file: Value = serde_json::from_str(&twice).unwrap();
    let entries = file
        .as_object_mut()
        .unwrap()
        .shift_remove("handtekeningen")
        .unwrap();
    assert_eq!(file, serde_json::from_str::<Value>(&before).unwrap());
    assert_eq!(
        (&entries[0]["over"], &entries[1]["over"]),
        (&"t2".into(), &"2".into())
    );
    for secret in secrets(&desk) {
        for text in [&once, &twice, &check.out, &check.err, &plan.out, &plan.err] {
            assert!(!text.contains(&secret), "the key is in {text}");
        }
    }
    let line = "sign getekend.json --as p2 --plan --key sleutel.pem";
    desk.run(line).exits(2).says("tekende versie 2 al");
    assert_eq!(desk.read("getekend.json"), twice);
    let printed = desk
        .run("sign plan.json --as p3 --plan --key sleutel.pem -o - --quiet")
        .exits(0);
    assert!(
        printed.err.is_empty() && printed.out.contains("\"door\": \"p3\""),
        "{}",
        printed.err
    );
    desk.run("check getekend.json --strict --date 2026-04-08")
        .exits(0);
}

#[test]
fn what_is_not_signed_stays_as_it_was() {
    let (desk, _) = desk();
    let before = desk.read("plan.json");
    let key = desk.read("sleutel.pem");
    for (line, reason) in [
        ("--as x9 --plan", "geen deelnemer"),
        ("--as x1 --check t9", "geen toets in dit bestand"),
        ("--as x2 --check t2", "Alleen de toetser"),
        ("--as x1", "Er mist nog"),
        ("--plan", "Er mist nog"),
        ("--as x1 --plan --check t2", "gaan niet samen"),
        ("--as x1 --plan -o sleutel.pem", "sleutel.pem"),
    ] {
        desk.run(&format!("sign plan.json --key sleutel.pem {line}"))
            .exits(2)
            .says(reason);
    }
    desk.run("sign plan.json --as x1 --plan --key weg.pem")
        .exits(2)
        .says("bestaat niet");
    desk.run("sign plan.json --as x1 --plan --key -")
        .exits(2)
        .says("standaard");
    desk.put("tekst.pem", "Niets geheims.");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(desk.path("tekst.pem"), rights).unwrap();
    }
    let ran = desk
        .run("sign plan.json --as x1 --plan --key tekst.pem --lang en")
        .exits(2);
    assert!(
        ran.err.contains("no private key") && !ran.err.contains("geheims"),
        "{}",
        ran.err
    );
    assert_eq!(
        (desk.read("plan.json"), desk.read("sleutel.pem")),
        (before, key)
    );
}

#[test]
fn the_help_says_what_it_is_not() {
    let desk = Desk::new();
    desk.run("sign --help")
        .exits(0)
        .prints("geen gekwalificeerde elektronische handtekening (eIDAS)");
    desk.run("sign --help --lang en")
        .exits(0)
        .prints("no qualified electronic signature (eIDAS)");
}

#[test]
fn a_named_signer_signs_every_check_and_with_no_other_key() {
    let (desk, public) = desk();
    desk.put("openbaar.json", &public);
    let sign = "sign plan.json --as x1 --key sleutel.pem --check";
    desk.run(&format!("{sign} t1")).exits(0).says("deels");
    let once = desk.read("plan.json");
    let verify = "verify plan.json --date 2026-04-20 --trust";
    desk.run(&format!("{verify} x1=openbaar.json"))
        .exits(1)
        .prints("Toets t2 is van x1, maar heeft geen handtekening van x1 die telt.");
    // Without a name, one signature that counts is enough; the help says so.
    desk.run(&format!("{verify} openbaar.json")).exits(0);
    desk.run("key new -o ander.pem").exits(0);
    let other = "sign plan.json --as x1 --key ander.pem --check t2";
    desk.run(other).exits(0);
    desk.run(&format!("{verify} x1=openbaar.json"))
        .exits(1)
        .prints("Van x1 vertrouw je andere sleutels dan deze.");
    desk.put("plan.json", &once);
    desk.run(&format!("{sign} t2")).exits(0);
    let ran = desk
        .run(&format!("{verify} x1=openbaar.json --format json"))
        .exits(0);
    let proof: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(proof["toetsen"][1]["getekend"], true);
    assert_eq!(proof["handtekeningen"][0]["reden"], "toets_geldt_deels");
    let none = desk.run("verify plan.json --date 2026-04-20").exits(0);
    assert!(!none.out.contains("vertrouw je"), "{}", none.out);
}
