// `kringplan edit` with the real page: the file on disk follows, is never written over unasked, and the secret stays where it belongs.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { hosted } from "../../wasm/editor/scripts/policy.mjs";
import { launch, openApp } from "./lib/browser.mjs";
import { sha256, written } from "./lib/cli.mjs";
import { fresh } from "./lib/editor.mjs";
import { printed, rendered } from "./lib/papers.mjs";
import { example, exampleText } from "./lib/places.mjs";
import { fieldId } from "./lib/plans.mjs";
import { edit } from "./lib/program.mjs";
import { Typist } from "./lib/typist.mjs";

let machine;
before(async () => (machine = await launch()));
after(() => machine?.close());

const day = "2026-03-14";
const text = exampleText("sem");
const asked = "/plan/hoofdvraag";
const old = example("sem").plan.hoofdvraag;

/** The text of the plan with another main question, and not one other byte different. */
const asking = (question, of = text, before = old) => {
  const parts = of.split(JSON.stringify(before));
  assert.equal(parts.length, 2, "the question stands there once");
  return parts.join(JSON.stringify(question));
};

/** Starts the program on a copy of the plan, and sits down in front of the address that it says. */
async function sitDown({ letters = true, args = [] } = {}) {
  const path = written("sem.json", text);
  const program = await edit(path, { args });
  assert.ok(program.token, `an address with a secret: ${program.address} ${program.said()}`);
  const opened = await openApp(machine, { origin: program.origin, url: program.address, day });
  const typist = new Typist(opened.page, { letters });
  await opened.page.waitForFunction(() => document.getElementById("nav-wie"));
  const finish = async () => {
    await opened.seen.clean();
    await opened.close();
    await program.stop();
  };
  return { ...opened, program, typist, path, file: () => readFileSync(path, "utf8"), finish };
}

async function until(holds, what) {
  for (const end = Date.now() + 30_000; !holds(); await rest(25)) assert.ok(Date.now() < end, what);
}

const save = (typist) => typist.press("save-file");
const refusal = /status of 412/; // The browser itself notes that the program refused.

/** How many plans the device holds. */
const held = (page) =>
  page.evaluate(async () => {
    const done = (request) => new Promise((good, bad) => {
      request.onsuccess = () => good(request.result);
      request.onerror = () => bad(request.error);
    });
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      const base = await done(indexedDB.open(name));
      if (base.objectStoreNames.contains("plans")) count += await done(base.transaction("plans").objectStore("plans").count());
      base.close();
    }
    return count;
  });

test("a field changed by keyboard and saved stands in the file, and no other byte is different", async () => {
  const at = await sitDown();
  assert.equal(at.page.url(), `${at.program.origin}/#/wie`);
  assert.equal((await at.typist.find(asked)).value, old, "the plan of the file is open");
  await at.typist.give(asked, "Hoe gaat Sem weer met plezier naar “school”?");
  await save(at.typist);
  await at.typist.status(/bewaard/i);
  assert.equal(at.file(), asking("Hoe gaat Sem weer met plezier naar “school”?"));
  assert.match(await at.page.locator("#saved-state").textContent(), /sem\.json/);
  // Without the button the file follows by itself, after a reload too.
  await at.page.reload();
  await at.page.waitForFunction(() => document.getElementById("nav-wie"));
  at.typist.here = undefined;
  await at.typist.give(asked, "Wie helpt Sem?");
  await until(() => at.file() === asking("Wie helpt Sem?"), "the file follows by itself");
  await at.finish();
});

test("the secret is in no address, on no disk and in no cookie; nothing of the plan stays behind", async () => {
  const at = await sitDown({ letters: false });
  const { token, origin } = at.program;
  await at.typist.give(asked, "Wie helpt Sem?");
  await save(at.typist);
  await at.typist.status(/bewaard/i);
  await at.page.waitForFunction(() => document.querySelector("#saved-state[data-state=saved]"));
  const left = await at.page.evaluate(async () => ({
    address: location.href,
    local: JSON.stringify({ ...localStorage }),
    session: { ...sessionStorage },
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    page: document.documentElement.outerHTML,
    older: navigation.entries().map((entry) => entry.url),
  }));
  assert.equal(left.session.bewerk, token, "a reload still works");
  assert.deepEqual([left.workers, left.caches, left.cookies], [0, [], ""]);
  for (const place of [left.address, left.local, left.page, ...left.older]) assert.ok(!place.includes(token), place.slice(0, 200));
  const named = at.seen.requests.filter((url) => url.includes(token));
  assert.deepEqual([...new Set(named)], [`${origin}/alive?token=${token}`], "an event stream can carry no header");
  assert.equal(await held(at.page), 0, "the file holds it, so the device does not");
  await at.finish();
});

test("a file that changed on disk meanwhile is not written over: the page asks, and both answers do what they say", async () => {
  const at = await sitDown({ letters: false });
  at.seen.allowed.push(refusal);
  const theirs = asking("Wat vroeg een ander?");
  await at.typist.find(asked);
  writeFileSync(at.path, theirs);
  await at.typist.give(asked, "Wat vroeg ik?");
  await save(at.typist);
  await at.page.waitForFunction(() => document.getElementById("served-note"));
  await save(at.typist);
  await at.typist.status(/intussen/);
  assert.equal(at.file(), theirs, "not after asking, and not after pressing again");
  assert.equal(await at.page.evaluate((id) => document.getElementById(id).value, fieldId(asked)), "Wat vroeg ik?");

  await at.typist.press("served-theirs");
  await at.page.waitForFunction(([id, value]) => document.getElementById(id)?.value === value, [fieldId(asked), "Wat vroeg een ander?"]);
  assert.equal(at.file(), theirs);
  assert.equal(await held(at.page), 1, "mine is set aside, not thrown away");

  writeFileSync(at.path, asking("Wat vroeg een derde?"));
  await at.typist.give(asked, "Wat vroeg ik toch?");
  await save(at.typist);
  await at.page.waitForFunction(() => document.getElementById("served-note"));
  assert.equal(at.file(), asking("Wat vroeg een derde?"));
  await at.typist.press("served-mine");
  await at.page.waitForFunction(() => !document.getElementById("served-note"));
  await until(() => at.file() === asking("Wat vroeg ik toch?"), "mine stays");
  await at.finish();
});

test("closing the page ends the program, with exit 0, and the last words are in the file", async () => {
  const at = await sitDown({ letters: false, args: ["--stop-after", "1"] });
  await at.typist.give(asked, "Laatste woorden?");
  await at.seen.clean();
  at.page.on("dialog", (dialog) => dialog.accept());
  const gone = at.page.waitForEvent("close");
  await at.page.close({ runBeforeUnload: true });
  await gone;
  assert.equal(await at.program.ended, 0);
  assert.equal(at.file(), asking("Laatste woorden?"));
  await at.close();
});

test("when the program stops the page says so, and the words can still be saved as a file", async () => {
  const at = await sitDown({ letters: false });
  // Whatever was under way when the program was killed fails in its own way.
  at.seen.allowed.push(/net::ERR_/);
  await at.program.stop();
  await at.typist.give(asked, "Wie helpt Sem?");
  await at.page.waitForFunction(() => document.getElementById("served-gone"));
  assert.equal((await at.typist.save()).text, asking("Wie helpt Sem?"));
  await at.finish();
});

test("a PDF of what was typed equals the command line's of the file", async () => {
  const at = await sitDown({ letters: false });
  await at.typist.give(asked, "Wie helpt Sem?");
  await save(at.typist);
  await at.typist.status(/bewaard/i);
  const { bytes } = await printed(at, "plan");
  assert.equal(sha256(readFileSync(bytes)), sha256(rendered(at.file(), "plan", day)));
  await at.finish();
});

test("without a file the page starts as ever, without a word in the console, and saves as a file", async () => {
  const program = await edit(undefined);
  const opened = await openApp(machine, { origin: program.origin, url: program.address, day });
  const typist = new Typist(opened.page, { letters: false });
  const [answer] = await Promise.all([opened.page.waitForResponse(`${program.origin}/plan`), opened.page.reload()]);
  assert.equal(answer.status(), 204);
  await fresh(typist);
  await typist.give(asked, "Wie helpt Sem?");
  assert.equal((await typist.save()).plan.plan.hoofdvraag, "Wie helpt Sem?");
  await opened.seen.clean();
  await opened.close();
  await program.stop();
});

test("the program's policy is the one that the editor's build writes, and what only a header can say", async () => {
  const program = await edit(written("sem.json", text));
  const answer = await fetch(`${program.origin}/`);
  const rules = (policy) => policy.split(/;\s*/).sort();
  assert.deepEqual(rules(answer.headers.get("content-security-policy")), rules(`${hosted}; frame-ancestors 'none'`));
  const html = await answer.text();
  assert.equal(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1], hosted, "the build in use is of this tree");
  await program.stop();
});

test("a program with the editor inside serves it without --app", async (t) => {
  const program = await edit(written("sem.json", text), { from: [] });
  if (!program.address) {
    assert.equal(await program.ended, 2, program.said());
    return t.skip("built without the feature `editor`");
  }
  const opened = await openApp(machine, { origin: program.origin, url: program.address, day });
  await opened.page.waitForFunction(() => document.getElementById("nav-wie"));
  assert.equal(opened.page.url(), `${program.origin}/#/wie`);
  await opened.seen.clean();
  await opened.close();
  await program.stop();
});
