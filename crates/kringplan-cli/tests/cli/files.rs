//! Files: `format`, whole or not at all, standard streams, links and permissions.

use std::io::Read;
use std::process::Stdio;

use super::{Desk, SEM};

const MIXED: &str = "{\"taal\":\"nl\", \"schemaVersie\":\"1.0.0\", \"kaas\": {\"b\":1,\"a\":2}}";

#[test]
fn format_prints_checks_and_writes() {
    let desk = Desk::new();
    desk.put("plan.json", MIXED);
    let ran = desk.run("format plan.json").exits(0);
    assert!(ran.out.starts_with("{\n  \"schemaVersie\""), "{}", ran.out);
    assert_eq!(desk.read("plan.json"), MIXED);
    desk.run("format plan.json --check")
        .exits(1)
        .says("anders geschreven");
    desk.run("format plan.json --write")
        .exits(0)
        .says("bijgewerkt");
    assert_eq!(desk.read("plan.json"), ran.out);
    desk.run("format plan.json --check").exits(0);
    desk.run("format plan.json -o twee.json").exits(0);
    assert_eq!(desk.read("twee.json"), ran.out);
    assert_eq!(desk.run_with("format -", MIXED).exits(0).out, ran.out);
    assert_eq!(
        desk.run_with("format - --write", MIXED).exits(0).out,
        ran.out
    );
    desk.run("format plan.json twee.json")
        .exits(2)
        .says("--write of --check");
    assert_eq!(desk.names(), ["plan.json", "twee.json"]);
}

#[test]
fn a_file_that_cannot_be_read_is_not_touched_and_the_others_are() {
    let desk = Desk::new();
    desk.put("stuk.json", "{").put("plan.json", MIXED);
    desk.run("format stuk.json plan.json --write")
        .exits(2)
        .says("STR-002");
    assert_eq!(desk.read("stuk.json"), "{");
    assert_ne!(desk.read("plan.json"), MIXED);
}

#[test]
fn output_that_cannot_be_written_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.put_example(SEM);
    desk.run("format plan.json -o weg/plan.json")
        .exits(2)
        .says("de map bestaat niet");
    desk.run("format plan.json -o .")
        .exits(2)
        .says("is een map");
    desk.run("check .").exits(2).says("is een map");
    assert_eq!(desk.names(), ["plan.json"]);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let desk = Desk::new();
    desk.put("echt.json", MIXED);
    std::fs::set_permissions(desk.path("echt.json"), PermissionsExt::from_mode(0o640)).unwrap();
    symlink("echt.json", desk.path("plan.json")).unwrap();
    desk.run("format plan.json --write").exits(0);
    assert!(desk.path("plan.json").is_symlink());
    assert_eq!(
        desk.path("echt.json")
            .metadata()
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o640
    );
    assert_ne!(desk.read("echt.json"), MIXED);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_stays() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.put("plan.json", MIXED);
    std::fs::set_permissions(desk.path("plan.json"), PermissionsExt::from_mode(0o444)).unwrap();
    desk.run("format plan.json --write")
        .exits(2)
        .says("mag je niet schrijven");
    assert_eq!(desk.read("plan.json"), MIXED);
    assert_eq!(desk.names(), ["plan.json"]);
}

#[cfg(unix)]
#[test]
fn a_device_is_written_to_and_not_replaced() {
    let desk = Desk::new();
    desk.put("plan.json", MIXED);
    desk.run("format plan.json -o /dev/null").exits(0);
    assert!(
        !std::path::Path::new("/dev/null")
            .metadata()
            .unwrap()
            .is_file()
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let desk = Desk::new();
    desk.put("plan.json", MIXED);
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = desk
        .command("format plan.json")
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("geen ruimte")
    );
}

#[test]
fn a_reader_that_walks_away_is_no_panic() {
    let desk = Desk::new();
    let mut child = desk
        .command("schema")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut err)
        .unwrap();
    child.wait().unwrap();
    assert_eq!(err, "");
}
