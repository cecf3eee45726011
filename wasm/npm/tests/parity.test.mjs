// The eager module against the command line: for every fixture the same bytes, or a refusal where that refuses.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { forEach, kringplan } from "./command.mjs";
import { fixtures, read, ROOT } from "./fixtures.mjs";
import { loadCore, Refused } from "../../../target/npm/kringplan/index.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const all = fixtures();
// A module is given text: bytes that are no text stop before it, with whoever opens the file.
const plans = all.flatMap((fixture) => {
    try {
        return [{ ...fixture, text: utf8.decode(fixture.bytes) }];
    } catch {
        return [];
    }
});

let core;
let folder;
before(async () => {
    core = await loadCore();
    folder = mkdtempSync(join(tmpdir(), "kringplan-parity-"));
});
after(() => rmSync(folder, { recursive: true }));

/** What the module says, or that it refused. */
function said(ask) {
    try {
        return ask();
    } catch (thrown) {
        if (!(thrown instanceof Refused)) throw thrown;
        assert.ok(thrown.text.nl && thrown.text.en, `${thrown.key} says nothing`);
        return "";
    }
}

/** The same question to both, for every fixture. */
async function compare(of, args, ask) {
    const different = [];
    let refused = 0;
    await forEach(of, async (fixture) => {
        const { out, code, err } = await kringplan(args(fixture), fixture.bytes);
        const ours = Buffer.from(said(() => ask(fixture)));
        assert.notEqual(code, 101, `${fixture.name}: ${err}`);
        if (!ours.equals(out)) different.push(fixture.name);
        refused += Number(out.length === 0);
    });
    assert.deepEqual(different, []);
    return { asked: of.length, refused };
}

const json = ["--format", "json"];
const some = plans.filter(({ name }) => name.startsWith("valid/"));

test("only one fixture is no text at all", () => {
    const left = all.filter(({ name }) => !plans.some((plan) => plan.name === name)).map(({ name }) => name);
    assert.deepEqual(left, ["malformed/text/latin-1.json"]);
    assert.ok(plans.length > 500, `${plans.length} fixtures`);
});

/**
 * The same for a verb that takes many files, in one run for each day: starting the program would take most of the time.
 * Its list is written as `JSON.stringify` writes it, which is how serde writes it too; single files prove that below.
 */
async function compareLists(verb, of, take, ask) {
    const different = [];
    for (const [day, group] of grouped(of)) {
        const paths = group.map((_, i) => join(folder, `${verb}-${day}-${i}.json`));
        group.forEach(({ bytes }, i) => writeFileSync(paths[i], bytes));
        const { out } = await kringplan([verb, "--date", day, ...json, ...paths]);
        const theirs = new Map(JSON.parse(out).map((item) => [item.bestand, `${JSON.stringify(take(item), null, 2)}\n`]));
        group.forEach((fixture, i) => {
            if (said(() => ask(fixture)) !== (theirs.get(paths[i]) ?? "")) different.push(fixture.name);
        });
    }
    assert.deepEqual(different, []);
}

function grouped(of) {
    const days = new Map();
    for (const fixture of of) days.set(fixture.day, [...(days.get(fixture.day) ?? []), fixture]);
    return days;
}

test("check", async () => {
    await compareLists("check", plans, ({ bestand: _, ...report }) => report, ({ text, day }) => core.checkText(text, day));
    await compare(some, ({ day }) => ["check", "--date", day, ...json, "-"], ({ text, day }) => core.checkText(text, day));
});

test("check --strict", async () => {
    const strict = plans.filter(({ name }) => /^(malformed|valid|states)\//.test(name));
    await compare(strict, ({ day }) => ["check", "--strict", "--date", day, ...json, "-"], ({ text, day }) => core.checkText(text, day, { strict: true }));
});

test("status", async () => {
    await compareLists("status", plans, ({ toestand }) => toestand, ({ text, day }) => core.statusText(text, day));
    await compare(some, ({ day }) => ["status", "--date", day, ...json, "-"], ({ text, day }) => core.statusText(text, day));
});

test("digest", async (t) => {
    const told = await compare(plans, () => ["digest", ...json, "-"], ({ text }) => core.digestText(text));
    t.diagnostic(`${told.asked} fixtures, ${told.refused} refused`);
});

test("diff of every patch with its base", async (t) => {
    const base = new Map();
    for (const { base: name } of plans) {
        if (!name || base.has(name)) continue;
        base.set(name, { path: join(ROOT, "tests/fixtures", name), text: read(name).toString() });
    }
    const patches = plans.filter(({ base }) => base);
    const told = await compare(
        patches,
        ({ base: name }) => ["diff", base.get(name).path, "-", ...json],
        ({ base: name, text }) => core.diffText(base.get(name).text, text),
    );
    t.diagnostic(`${told.asked} pairs, ${told.refused} refused`);
    assert.ok(told.refused < told.asked / 2);
});

test("verify and conditions check", async () => {
    const whole = plans.filter(({ name }) => /^(valid|states|variants)\//.test(name));
    await compare(whole, ({ day }) => ["verify", "--date", day, ...json, "-"], ({ text, day }) => core.verifyText(text, day));
    await compare(whole, ({ day }) => ["conditions", "check", "--date", day, ...json, "-"], ({ text, day }) => core.conditionsLintText(text, day));
});

test("format", async () => {
    // One run for all files: it writes those that it can read, and leaves the others.
    const written = plans.map((plan, i) => ({ ...plan, path: join(folder, `${i}.json`) }));
    for (const { path, bytes } of written) writeFileSync(path, bytes);
    await kringplan(["format", "--write", ...written.map(({ path }) => path)]);
    const different = written
        .filter(({ path, text }) => (said(() => core.format(text)) || text) !== readFileSync(path, "utf8"))
        .map(({ name }) => name);
    assert.deepEqual(different, []);
});

test("explain", async () => {
    const { regels } = JSON.parse(readFileSync(join(ROOT, "schemas/rules.json"), "utf8"));
    const codes = regels.map(({ code }) => code);
    assert.ok(codes.length > 50);
    const plain = (text) => text.replace(/[!→·✗\s]+/g, " ");
    for (const language of ["nl", "en"]) {
        const { out } = await kringplan(["--lang", language, "explain", ...codes]);
        const told = plain(out.toString());
        const missing = new Set();
        for (const code of codes) {
            const parts = core.explain(code, language);
            assert.ok(parts.length > 2, code);
            for (const [label, text] of parts) if (!told.includes(plain(text))) missing.add(label);
        }
        // The command line tells in its own words which profiles a rule takes part in.
        assert.deepEqual([...missing], [language === "nl" ? "Doet mee" : "Takes part"]);
    }
    assert.deepEqual(core.explain("XXX-999", "nl"), []);
});
