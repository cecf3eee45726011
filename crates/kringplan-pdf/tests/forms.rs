//! The forms of a document: large print, pictures, a page for a browser, a PDF with the plan file inside; and
//! the languages of its words.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod support;

use kringplan_pdf::{AttachedError, DOCUMENT_LANGUAGES, Form, Picture, Printer, attached};
use support::{Pdf, draft, example, judge, judge_as, later, letters_only, print, view};

const LIMIT: usize = 1 << 20;

fn with_inside(bytes: &[u8]) -> Form {
    Form {
        attachment: Some(bytes.to_vec()),
        ..Form::default()
    }
}

#[test]
fn the_plan_file_comes_out_of_a_hybrid_pdf_byte_for_byte() {
    let view = view(&example("noa-en-jayden-blijven"), later(), None);
    // With a byte order mark, Windows line ends and no end of line: nothing of it is tidied up.
    for inside in [b"\xEF\xBB\xBF{\r\n}".as_slice(), b"{}", &[b' '; 100_000]] {
        let printed = Printer::new()
            .render_as(&view, &with_inside(inside))
            .unwrap();
        judge_as("hybrid", &printed, &["ua1", "3a"]);
        assert_eq!(attached(&printed.pdf, LIMIT).unwrap(), inside);
        let again = Printer::new()
            .render_as(&view, &with_inside(inside))
            .unwrap();
        assert_eq!(printed, again);
    }
}

#[test]
fn a_pdf_without_a_plan_inside_says_so() {
    assert_eq!(
        attached(&print(&draft()).pdf, LIMIT),
        Err(AttachedError::Nothing)
    );
    for other in [b"".as_slice(), b"%PDF-", b"{}", &[0; 4096]] {
        assert_eq!(attached(other, LIMIT), Err(AttachedError::NotReadable));
    }
}

#[test]
fn a_damaged_pdf_never_stops_the_program() {
    let view = view(&draft(), later(), None);
    let inside = br#"{"schemaVersie": "1.0.0"}"#;
    let printed = Printer::new()
        .render_as(&view, &with_inside(inside))
        .unwrap();
    let mut taken_out = 0;
    for step in 0..400 {
        let mut pdf = printed.pdf.clone();
        let at = pdf.len() * step / 400;
        if step % 2 == 0 {
            pdf.truncate(at);
        } else {
            pdf[at] ^= 0xFF;
        }
        if let Ok(found) = attached(&pdf, LIMIT) {
            taken_out += usize::from(found == inside);
        }
    }
    assert!(taken_out > 0, "most flips are in fonts");
}

/// A small PDF with a file inside: `stream` with these entries in its dictionary.
fn forged(entries: &str, stream: &[u8], catalogue: &str) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    let mut object = |pdf: &mut Vec<u8>, body: &[u8]| {
        offsets.push(pdf.len());
        let number = offsets.len();
        pdf.extend(format!("{number} 0 obj\n").bytes());
        pdf.extend(body);
        pdf.extend(b"\nendobj\n");
    };
    object(
        &mut pdf,
        format!("<< /Type /Catalog /Pages 2 0 R /AF [3 0 R] {catalogue} >>").as_bytes(),
    );
    object(&mut pdf, b"<< /Type /Pages /Kids [] /Count 0 >>");
    object(
        &mut pdf,
        b"<< /Type /Filespec /AFRelationship /Source /EF << /F 4 0 R >> >>",
    );
    let mut body = format!(
        "<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length {} {entries} >>\nstream\n",
        stream.len()
    )
    .into_bytes();
    body.extend(stream);
    body.extend(b"\nendstream");
    object(&mut pdf, &body);
    let start = pdf.len();
    pdf.extend(b"xref\n0 5\n0000000000 65535 f \n");
    for offset in &offsets {
        pdf.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    pdf.extend(format!("trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes());
    pdf
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

#[test]
fn a_hostile_pdf_costs_neither_memory_nor_the_program() {
    let flate = "/Filter /FlateDecode";
    assert_eq!(attached(&forged("", b"{}", ""), LIMIT).unwrap(), b"{}");
    let packed = deflated(b"{}");
    assert_eq!(attached(&forged(flate, &packed, ""), LIMIT).unwrap(), b"{}");
    assert_eq!(
        attached(&forged("/Filter [/FlateDecode]", &packed, ""), LIMIT).unwrap(),
        b"{}"
    );
    let bomb = deflated(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 100_000);
    assert_eq!(
        attached(&forged(flate, &bomb, ""), LIMIT),
        Err(AttachedError::TooLarge)
    );
    let twice = "/Filter [/FlateDecode /FlateDecode]";
    assert_eq!(
        attached(&forged(twice, &deflated(&bomb), ""), LIMIT),
        Err(AttachedError::Damaged)
    );
    let predicted =
        "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 32 /Columns 2147483647 >>";
    assert_eq!(
        attached(&forged(predicted, &packed, ""), LIMIT),
        Err(AttachedError::Damaged)
    );
    for opening in ["[", "[ ", "<</A ", "[1 "] {
        let nested = format!("/Deep {}", opening.repeat(200_000));
        assert_eq!(
            attached(&forged("", b"{}", &nested), LIMIT),
            Err(AttachedError::NotReadable)
        );
    }
}

#[test]
fn in_large_print_nothing_is_smaller_than_18_points_and_nothing_is_lost() {
    for name in ["noa-en-jayden-blijven", "fatma-aan-het-werk"] {
        let view = view(&example(name), later(), None);
        let form = Form {
            large_print: true,
            ..Form::default()
        };
        let large = Printer::new().render_as(&view, &form).unwrap();
        judge(name, &large);
        let pdf = Pdf::open(&large);
        for (size, _) in pdf.letters() {
            assert!(size >= 18.0, "{name}: {size}");
        }
        let large = letters_only(&pdf.text());
        for row in &view.afspraken.rijen {
            for text in [&row.wie, &row.wat, &row.wanneer] {
                assert!(large.contains(&letters_only(text)), "{name}: {text}");
            }
        }
    }
}

#[test]
fn pages_are_drawn_as_pixels_and_as_curves() {
    let view = view(&draft(), later(), None);
    let pages = print(&draft()).pages;
    let draw = |picture| {
        Printer::new()
            .draw(&view, &Form::default(), picture)
            .unwrap()
    };
    let png = draw(Picture::Png { per_inch: 72 });
    assert_eq!((png.pages.len(), png.warnings.len()), (pages, 0));
    for page in &png.pages {
        assert!(page.starts_with(b"\x89PNG\r\n\x1a\n"));
        // IHDR: width and height of A4 in points.
        assert_eq!(page[16..24], [0, 0, 2, 83, 0, 0, 3, 74]);
    }
    let svg = draw(Picture::Svg);
    assert_eq!(svg.pages.len(), pages);
    assert!(svg.pages.iter().all(|page| page.starts_with(b"<svg")));
    assert_eq!(svg, draw(Picture::Svg));
}

#[test]
fn a_page_for_a_browser_has_structure_language_and_no_reach() {
    for (language, direction) in [("nl", "ltr"), ("ar", "rtl")] {
        let view = view(&example("noa-en-jayden-blijven"), later(), Some(language));
        let page = Printer::new().page(&view).unwrap();
        assert!(page.unknown_characters.is_empty());
        let html = &page.html;
        assert!(html.starts_with("<!DOCTYPE html>"));
        assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\"")));
        assert!(html.contains("default-src 'none'"));
        assert_eq!(html.matches("<h1").count(), 1);
        for never in ["<script", "http://", "https://", " src=", " href="] {
            assert!(!html.contains(never), "{never}");
        }
        assert_eq!(
            html.matches("<table").count(),
            html.matches("<thead").count()
        );
        assert_eq!(
            html.contains("<bdi lang=\"nl\">Ricardo Lont</bdi>"),
            language == "ar"
        );
        assert_eq!(page, Printer::new().page(&view).unwrap());
    }
}

#[test]
fn text_of_the_circle_is_said_to_be_in_its_own_language() {
    for language in DOCUMENT_LANGUAGES {
        let printed = Printer::new()
            .render(&view(
                &example("sem-weer-naar-school"),
                later(),
                Some(language),
            ))
            .unwrap();
        judge(language, &printed);
        let pdf = Pdf::open(&printed);
        assert_eq!(
            pdf.catalog().get(b"Lang").unwrap().as_str().unwrap(),
            language.as_bytes()
        );
        let said = pdf.languages();
        assert!(said.iter().any(|said| said == "nl"), "{language}");
        for other in &said {
            assert!(
                ["nl", language].contains(&other.as_str()),
                "{language}: {other}"
            );
        }
    }
}

#[test]
fn a_name_from_right_to_left_keeps_what_stands_around_it_in_place() {
    let mut plan = draft();
    plan["deelnemers"][0]["naam"] = serde_json::json!("محمد (علي)");
    let printed = print(&plan);
    judge("arabic name", &printed);
    assert!(printed.unknown_characters.is_empty());
    let page = Printer::new().page(&view(&plan, later(), None)).unwrap();
    assert!(page.html.contains("<bdi lang=\"nl\">محمد (علي)</bdi>"));
}
