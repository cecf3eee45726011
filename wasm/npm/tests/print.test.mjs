// The print module against the command line: every document of the examples, in Dutch and from right to left.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { forEach, kringplan } from "./command.mjs";
import { ROOT } from "./fixtures.mjs";
import { loadPrint, Refused } from "../../../target/npm/kringplan/index.js";

const DAY = "2026-06-15";
const DOCUMENTS = ["plan", "share", "fridge", "check", "check-form", "worksheet", "distribution"];
const examples = readdirSync(join(ROOT, "tests/fixtures/valid"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ name, path: join(ROOT, "tests/fixtures/valid", name) }))
    .map((example) => ({ ...example, text: readFileSync(example.path, "utf8") }));

let print;
let folder;
// Every job has files of its own: pages of an earlier one would be taken for its pages.
let turn = 0;
before(async () => {
    print = await loadPrint();
    folder = mkdtempSync(join(tmpdir(), "kringplan-print-"));
});
after(() => rmSync(folder, { recursive: true }));

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** What the command line writes, in the order of the pages; nothing where it refuses. */
async function written({ path }, request, number) {
    const out = join(folder, `${number}`);
    const options = Object.entries({ document: request.document, format: request.format, date: request.day, "doc-lang": request.lang, for: request.for, ppi: request.ppi })
        .filter(([, value]) => value !== undefined)
        .flatMap(([name, value]) => [`--${name}`, `${value}`]);
    if (request.largePrint) options.push("--large-print");
    if (request.embed) options.push("--embed");
    const { code, err } = await kringplan(["render", path, "-o", `${out}.${request.format}`, ...options]);
    assert.notEqual(code, 101, err);
    const page = (name) => Number(/-(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
    const names = readdirSync(folder).filter((name) => name === `${number}.${request.format}` || name.startsWith(`${number}-`));
    return names.sort((a, b) => page(a) - page(b)).map((name) => sha256(readFileSync(join(folder, name))));
}

async function printed({ text }, request) {
    try {
        await print.prepare(text, request);
        return print.render(text, request).files.map(sha256);
    } catch (thrown) {
        if (!(thrown instanceof Refused)) throw thrown;
        return [];
    }
}

/** The same request to both. A document that both refuse has no files at either. */
async function compare(jobs) {
    const different = [];
    let documents = 0;
    await forEach(jobs.map((job) => ({ ...job, number: (turn += 1) })), async ({ example, request, number }) => {
        const theirs = await written(example, request, number);
        documents += Number(theirs.length > 0);
        if (theirs.join() !== (await printed(example, request)).join()) different.push(`${example.name} ${JSON.stringify(request)}`);
    });
    assert.deepEqual(different, []);
    return `${documents} documents, ${jobs.length - documents} refused`;
}

/** Every document of an example; a share for everybody who gets one. */
function requests(example, format, lang) {
    return DOCUMENTS.flatMap((document) => {
        const request = { document, format, lang, day: DAY };
        if (document !== "share") return [{ example, request }];
        const receivers = print.receivers(example.text, DAY).filter(({ deel }) => deel);
        return receivers.map(({ id }) => ({ example, request: { ...request, for: id } }));
    });
}

for (const lang of ["nl", "ar"]) {
    test(`every document as PDF, ${lang}`, async (t) => {
        t.diagnostic(await compare(examples.flatMap((example) => requests(example, "pdf", lang))));
    });
}

test("pictures and pages", async (t) => {
    const [example] = examples.filter(({ name }) => name.startsWith("sem-"));
    const kinds = ["svg", "png", "html"].flatMap((format) => requests(example, format, "nl"));
    t.diagnostic(await compare(kinds.map(({ request, ...job }) => ({ ...job, request: request.format === "png" ? { ...request, ppi: 60 } : request }))));
});

test("large print, and the plan inside its PDF", async () => {
    const [example] = examples;
    const request = { document: "plan", format: "pdf", lang: "nl", day: DAY };
    await compare([{ example, request: { ...request, largePrint: true } }, { example, request: { ...request, embed: true } }]);
    const [pdf] = print.render(example.text, { ...request, embed: true }).files;
    assert.equal(print.extract(pdf), example.text);
    assert.throws(() => print.extract(new TextEncoder().encode("no PDF")), Refused);
});
