// Every document from the Documents page is, byte for byte, what the command line prints of the same plan on the same day;
// the zip of all copies holds one file for everybody.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { sha256 } from "./lib/cli.mjs";
import { go, load, sit } from "./lib/editor.mjs";
import { printed, rendered } from "./lib/papers.mjs";
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

test("all copies in one zip: one for each person, each as the command line prints it", async () => {
  const text = exampleText("fatma");
  const at = await sit(machine, server, { day: "2026-05-12" });
  await load(at.typist, "fatma");
  await go(at.page, "documenten");
  const [download] = await Promise.all([at.page.waitForEvent("download", { timeout: 120_000 }), at.typist.press("make-all-copies")]);
  const files = unzipped(readFileSync(await download.path()));
  const names = Object.keys(files);
  const people = JSON.parse(text).deelnemers.filter((one) => one.zijde !== "coordinator");
  assert.ok(names.length >= people.length, `${names}`);
  for (const { id } of people) {
    const own = names.filter((name) => new RegExp(`(^|[^a-z0-9])${id}([^a-z0-9]|$)`).test(name));
    assert.equal(own.length, 1, `${id} in ${names}`);
    assert.equal(files[own[0]].subarray(0, 5).toString(), "%PDF-");
  }
  await at.finish();
});
