//! `render`: a PDF, whole or not at all, never over the plan.

use super::{Desk, SEM};

#[test]
fn a_plan_is_printed_to_a_file_and_to_standard_output() {
    let desk = Desk::new();
    desk.put_example(SEM);
    desk.run("render plan.json -o plan.pdf --date 2026-03-20")
        .exits(0)
        .says("plan.pdf is klaar");
    let pdf = std::fs::read(desk.path("plan.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let ran = desk
        .run_with(
            "render - -o - --date 2026-03-20 --quiet",
            &desk.read("plan.json"),
        )
        .exits(0);
    assert_eq!(ran.bytes, pdf, "not the same bytes");
    let english = desk
        .run("render plan.json -o - --date 2026-03-20 --doc-lang en")
        .exits(0);
    assert_ne!(english.bytes, pdf);
}

#[test]
fn the_plan_itself_is_never_overwritten() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let before = desk.read("plan.json");
    std::fs::hard_link(desk.path("plan.json"), desk.path("ook.json")).unwrap();
    for output in ["plan.json", "./plan.json", "ook.json"] {
        desk.run(&format!("render plan.json -o {output}"))
            .exits(2)
            .says("andere naam bij -o");
    }
    assert_eq!(desk.read("plan.json"), before);
}

#[test]
fn a_plan_with_a_bsn_is_not_printed() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let text = desk.read("plan.json").replacen(
        "\"hoofdvraag\": \"",
        "\"hoofdvraag\": \"Over 111222333: ",
        1,
    );
    desk.put("plan.json", &text);
    let ran = desk
        .run("render plan.json -o plan.pdf")
        .exits(2)
        .says("burgerservicenummer");
    assert!(!ran.err.contains("111222333"));
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn what_cannot_be_read_or_written_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.put("stuk.json", "{").put_example(SEM);
    desk.run("render stuk.json -o plan.pdf")
        .exits(2)
        .says("STR-002");
    desk.run("render plan.json -o weg/plan.pdf")
        .exits(2)
        .says("de map bestaat niet");
    desk.run("render plan.json")
        .exits(2)
        .says("--output <BESTAND>");
    assert_eq!(desk.names(), ["plan.json", "stuk.json"]);
}

#[test]
fn another_file_is_never_lost_under_a_new_one() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let plan = desk.read("plan.json");
    desk.put("ander.json", &plan);
    for line in [
        "render plan.json -o ander.json --format pdf",
        "format plan.json -o ander.json",
        "record progress plan.json --item A1 --status loopt -o ander.json",
    ] {
        desk.run(line).exits(2).says("Kies een andere naam");
        assert_eq!(desk.read("ander.json"), plan, "{line}");
    }
    // A PDF of before may be replaced, as may a file with nothing in it.
    desk.put("leeg.pdf", "");
    for _ in 0..2 {
        desk.run("render plan.json -o leeg.pdf").exits(0);
    }
}

#[test]
fn a_plan_that_was_finished_without_agreement_stays_a_concept() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let plan = desk
        .read("plan.json")
        .replacen("\"doorgenomen\"", "\"nietDoorgenomen\"", 1);
    desk.put("plan.json", &plan);
    desk.run("record finished plan.json --by p5 --date 2026-06-01")
        .exits(0);
    let ran = desk
        .run("status plan.json --format json --date 2026-06-01")
        .exits(0);
    assert!(ran.out.contains("\"afgerond\""), "{}", ran.out);
    assert!(!ran.out.contains("vastgesteldOp"), "{}", ran.out);
}

#[test]
fn the_check_and_its_form_are_printed_for_all_bodies_or_for_one() {
    let desk = Desk::new();
    desk.put_example("noa-en-jayden-blijven.json");
    let mut seen: Vec<Vec<u8>> = Vec::new();
    for document in ["plan", "check", "check-form"] {
        for language in ["nl", "en"] {
            let ran = desk
                .run(&format!(
                    "render plan.json --document {document} --doc-lang {language} -o - --date 2026-05-01"
                ))
                .exits(0);
            assert!(ran.bytes.starts_with(b"%PDF-"), "{document}");
            assert!(!seen.contains(&ran.bytes), "{document} is another document");
            seen.push(ran.bytes);
        }
    }
    desk.run("render plan.json --document check-form --for i1 -o formulier.pdf")
        .exits(0)
        .says("formulier.pdf is klaar");
    desk.run("render plan.json --document check --for i9 -o toets.pdf")
        .exits(2)
        .says("i9 is geen instantie")
        .says("i1");
    desk.run("render plan.json --for i1 -o plan.pdf")
        .exits(2)
        .says("Laat --for weg");
    assert_eq!(desk.names(), ["formulier.pdf", "plan.json"]);
}

#[test]
fn a_plan_that_nobody_judges_has_no_check_to_print() {
    let desk = Desk::new();
    desk.put_example(SEM);
    for document in ["check", "check-form"] {
        desk.run(&format!(
            "render plan.json --document {document} -o toets.pdf"
        ))
        .exits(2)
        .says("vraagt geen instantie een toets");
        desk.run(&format!(
            "render plan.json --document {document} -o toets.pdf --lang en"
        ))
        .exits(2)
        .says("No body asks for a check");
    }
    let text = desk.read("plan.json").replacen(
        "\"hoofdvraag\": \"",
        "\"hoofdvraag\": \"Over 111222333: ",
        1,
    );
    desk.put("plan.json", &text);
    desk.run("render plan.json --document check -o toets.pdf")
        .exits(2)
        .says("burgerservicenummer");
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn the_name_of_the_output_says_its_kind() {
    let desk = Desk::new();
    desk.put_example(SEM);
    desk.run("render plan.json -o plan.html --doc-lang ar")
        .exits(0);
    assert!(desk.read("plan.html").contains("dir=\"rtl\""));
    let ran = desk
        .run("render plan.json -o plan.png --ppi 40 --date 2026-03-20")
        .exits(0)
        .says("bladzijden zijn klaar");
    let pages = desk.names().iter().filter(|n| n.ends_with(".png")).count();
    assert!(pages > 1 && ran.err.contains(&format!("plan-{pages}.png")));
    desk.run("render plan.json -o plan.svg --date 2026-03-20")
        .exits(0);
    assert!(desk.read("plan-1.svg").starts_with("<svg"));
    desk.run("render plan.json -o - --format html")
        .exits(0)
        .prints("<!DOCTYPE html>");
    desk.run("render plan.json -o - --format svg")
        .exits(2)
        .says("meer dan één bladzijde");
}

#[test]
fn options_that_do_not_go_together_are_refused_before_anything_is_written() {
    let desk = Desk::new();
    desk.put_example("noa-en-jayden-blijven.json");
    for (line, why) in [
        (
            "--document check-form --large-print -o x.pdf",
            "--large-print",
        ),
        ("--large-print -o x.html", "de lezer zelf"),
        ("--embed -o x.png", "--embed"),
        ("--embed --document check -o x.pdf", "--embed"),
        ("--ppi 100 -o x.pdf", "--ppi"),
        ("--ppi 10 -o x.png", "--ppi"),
        ("--doc-lang xx -o x.pdf", "--doc-lang"),
    ] {
        desk.run(&format!("render plan.json {line}"))
            .exits(2)
            .says(why);
    }
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn a_page_of_something_else_is_never_overwritten() {
    let desk = Desk::new();
    desk.put_example(SEM);
    desk.put("plan-2.png", "een foto");
    desk.run("render plan.json -o plan.png --ppi 40")
        .exits(2)
        .says("plan-2.png");
    assert_eq!(desk.names(), ["plan-2.png", "plan.json"]);
}

#[test]
fn the_plan_file_goes_into_the_pdf_and_comes_out_again() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let plan = desk.read("plan.json").replace('\n', "\r\n");
    desk.put("plan.json", &plan);
    desk.run("render plan.json --embed -o plan.pdf")
        .exits(0)
        .says("het hele planbestand");
    desk.run("extract plan.pdf -o terug.json")
        .exits(0)
        .says("controlecode");
    assert_eq!(desk.read("terug.json"), plan);
    // What is there already stays.
    desk.run("extract plan.pdf -o plan.json")
        .exits(2)
        .says("is er al");
    desk.run("extract plan.pdf -o terug.json --force").exits(0);
    desk.run("extract plan.pdf -o plan.pdf").exits(2);
    desk.run("render plan.json -o zonder.pdf").exits(0);
    desk.run("extract zonder.pdf -o x.json")
        .exits(2)
        .says("geen planbestand");
    desk.run("extract plan.json -o x.json")
        .exits(2)
        .says("geen PDF");
    assert_eq!(
        desk.names(),
        ["plan.json", "plan.pdf", "terug.json", "zonder.pdf"]
    );
}

#[test]
fn characters_without_a_letter_are_named() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let text = desk
        .read("plan.json")
        .replacen("\"hoofdvraag\": \"", "\"hoofdvraag\": \"漢 ", 1);
    desk.put("plan.json", &text);
    desk.run("render plan.json -o plan.pdf")
        .exits(0)
        .says("漢 (U+6F22)");
}

const CASE_4: &str = "noa-en-jayden-blijven.json";

#[test]
fn everyone_gets_a_part_of_their_own_and_the_summary_says_who_does_not() {
    let desk = Desk::new();
    desk.put_example(CASE_4);
    let ran = desk
        .run("render plan.json --document share --for everyone -o delen --date 2026-05-01")
        .exits(0)
        .says("p5 Yvonne de Haas: delen/deel-p5.pdf")
        .says("Er zijn 12 delen klaar")
        .says("x1 Esther Mulder krijgt geen deel");
    assert!(!ran.err.contains("c1"), "the coordinator has no part");
    let names = std::fs::read_dir(desk.path("delen")).unwrap();
    assert_eq!(names.count(), 12);
    let one = desk
        .run("render plan.json --document share --for p5 -o - --date 2026-05-01")
        .exits(0);
    assert_eq!(
        one.bytes,
        std::fs::read(desk.path("delen/deel-p5.pdf")).unwrap()
    );
    // Once more over the same folder; a stranger's file in it stops the whole.
    desk.run("render plan.json --document share --for everyone -o delen")
        .exits(0);
    std::fs::write(desk.path("delen/deel-p5.pdf"), "een foto").unwrap();
    let before = std::fs::read(desk.path("delen/deel-p1.pdf")).unwrap();
    desk.run("render plan.json --document share --for everyone -o delen --date 2026-01-01")
        .exits(2)
        .says("deel-p5.pdf");
    assert_eq!(
        std::fs::read(desk.path("delen/deel-p1.pdf")).unwrap(),
        before
    );
}

#[test]
fn a_part_is_printed_in_the_language_of_its_reader() {
    let desk = Desk::new();
    desk.put_example("fatma-aan-het-werk.json");
    // Gülay reads Turkish, as the file says.
    let part = "render plan.json --document share --format html -o - --for p4";
    desk.run(part).exits(0).prints("<html lang=\"tr\"");
    desk.run(&format!("{part} --doc-lang nl"))
        .exits(0)
        .prints("<html lang=\"nl\"");
}

#[test]
fn a_part_is_refused_where_there_is_none() {
    let desk = Desk::new();
    desk.put_example(CASE_4);
    for (whom, why) in [
        ("--for x9", "staat niet in dit plan"),
        ("--for c1", "--document distribution"),
        ("--for x1", "vraagt niets van x1"),
        ("", "--for everyone"),
    ] {
        desk.run(&format!(
            "render plan.json --document share {whom} -o deel.pdf"
        ))
        .exits(2)
        .says(why);
    }
    for line in [
        "render plan.json --document fridge --for p5 -o x.pdf",
        "render plan.json --document check --for everyone -o x.pdf",
        "render plan.json --document share --for everyone -o -",
        "render plan.json --document share --for everyone -o plan.json",
        "render --document fridge -o x.pdf",
        "render --blank -o x.pdf",
        "render plan.json --document worksheet --blank -o x.pdf",
    ] {
        desk.run(line).exits(2);
    }
    assert_eq!(desk.names(), ["plan.json"]);
}

#[test]
fn the_fridge_the_worksheet_and_the_list_are_printed() {
    let desk = Desk::new();
    desk.put_example(CASE_4);
    let page = |line: &str| desk.run(&format!("{line} --format html -o -")).exits(0);
    page("render plan.json --document fridge --date 2026-05-01")
        .prints("Onze week")
        .prints("Maandag");
    let worksheet = page("render plan.json --document worksheet").prints("Yvonne de Haas");
    assert!(
        !worksheet.out.contains("duimpje"),
        "no agreement beforehand"
    );
    let blank = page("render --document worksheet --blank").prints("Werkblad");
    assert!(!blank.out.contains("Yvonne"));
    page("render --document worksheet --blank --doc-lang pl").prints("<html lang=\"pl\"");
    page("render plan.json --document distribution").prints("Nabellen");
}

#[test]
fn nobody_gets_the_paper_of_another() {
    let desk = Desk::new();
    desk.put_example(SEM);
    let plan = desk.read("plan.json");
    for other in ["p5", "P5"] {
        let text = plan.replacen("\"id\": \"p4\"", &format!("\"id\": \"{other}\""), 1);
        desk.put("dubbel.json", &text);
        desk.run("render dubbel.json --document share --for everyone -o delen")
            .exits(2)
            .says("hetzelfde bestand");
    }
    let files = std::fs::read_dir(desk.path("delen")).map(Iterator::count);
    assert_eq!(files.unwrap_or_default(), 0);
}

#[test]
fn what_the_reader_must_know_is_told() {
    let desk = Desk::new();
    desk.put_example(CASE_4);
    let plan = desk.read("plan.json").replacen(
        "\"id\": \"p5\",",
        "\"id\": \"p5\", \"taal\": \"so\", \"contact\": { \"telefoonnummer\": \"010-0000000\" },",
        1,
    );
    desk.put("plan.json", &plan);
    desk.run("render plan.json --document fridge -o week.pdf --date 2026-05-01")
        .exits(0)
        .says("leest bezoek mee")
        .says("telefoonnummer");
    desk.run("render plan.json --document share --for p5 -o oma.pdf --date 2026-05-01")
        .exits(0)
        .says("leest de taal so");
    desk.run("render plan.json --large-print --format png --ppi 36 -o blad")
        .exits(0);
    desk.run("render plan.json --format png --ppi 36 -o blad")
        .exits(0)
        .says("van een eerdere keer");
    desk.run("render plan.json -o plan.docx")
        .exits(2)
        .says("eindigen op .pdf");
    desk.run("render plan.json --document share --for everyone -o delen.pdf")
        .exits(2)
        .says("map");
    desk.run("render plan.json --document share --for p99 -o x.pdf")
        .exits(2)
        .says("p5 Yvonne de Haas");
}
