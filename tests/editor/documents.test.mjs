// Every document from the Documents page is, byte for byte, what the command line prints of the same plan on the same day;
// the zip of all copies holds one file for everybody.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { sha256 } from "./lib/cli.mjs";
import { load, sit } from "./lib/editor.mjs";
import { printed, rendered, renderedForAll } from "./lib/papers.mjs";
import { exampleText } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";
import { unzipped } from "./lib/zip.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

const day = "2026-04-09";
const kinds = ["plan", "fridge", "check", "check-form", "worksheet", "distribution"];

test("each document of Noa's plan equals the command line's", async () => {
  const text = exampleText("noa");
  const at = await sit(machine, server, { day });
  await load(at.typist, "noa");
  const differ = [];
  for (const kind of kinds) {
    const { bytes } = await printed(at, kind);
    const mine = readFileSync(bytes);
    assert.equal(mine.subarray(0, 5).toString(), "%PDF-", kind);
    if (sha256(mine) !== sha256(rendered(text, kind, day))) differ.push(kind);
  }
  const { bytes } = await printed(at, "share", { person: "p5" });
  if (sha256(readFileSync(bytes)) !== sha256(rendered(text, "share", day, ["--for", "p5"]))) differ.push("share for p5");
  assert.deepEqual(differ, []);
  await at.finish();
});

test("while a document is made the page says so, and then that it is ready, in Dutch and in English", async () => {
  const at = await sit(machine, server, { day });
  await load(at.typist, "vrij");
  for (const [lang, busy, done] of [["nl", /wordt gemaakt/, /^plan\.pdf is klaar$/], ["en", /^Making the document/, /^plan\.pdf is ready$/]]) {
    await at.typist.press(`lang-${lang}`);
    // Every sentence that the status region gets, also one that is gone before anybody looks.
    await at.page.evaluate(() => {
      globalThis.sentences = [];
      new MutationObserver(() => globalThis.sentences.push(document.getElementById("status").textContent)).observe(document.getElementById("status"), { childList: true, subtree: true });
    });
    await printed(at, "plan", { before: () => at.typist.status(done) });
    assert.ok((await at.page.evaluate(() => globalThis.sentences)).some((text) => busy.test(text)), "it said that it was busy");
  }
  await at.finish();
});

test("all copies in one zip: one for each person, each as the command line prints it", async () => {
  const text = exampleText("fatma");
  const at = await sit(machine, server, { day: "2026-05-12" });
  await load(at.typist, "fatma");
  const { name, bytes } = await printed(at, "share");
  assert.match(name, /\.zip$/);
  const files = unzipped(readFileSync(bytes));
  const names = Object.keys(files);
  // Whoever has a part: the same people, and the same bytes, as `share --for everyone` of the command line.
  const theirs = renderedForAll(text, "2026-05-12");
  assert.ok(Object.keys(theirs).length >= 8, `${Object.keys(theirs)}`);
  assert.deepEqual(names.toSorted(), Object.keys(theirs).map((id) => `deel-${id}.pdf`).toSorted());
  const differ = Object.entries(theirs).filter(([id, file]) => sha256(files[`deel-${id}.pdf`]) !== sha256(file));
  assert.deepEqual(differ.map(([id]) => id), []);
  await at.finish();
});
