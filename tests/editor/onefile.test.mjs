// The one HTML file from a disk, without any server: fill in, check, print. It asks nobody anything, and says what it cannot keep.
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { launch, openApp } from "./lib/browser.mjs";
import { folder, sha256 } from "./lib/cli.mjs";
import { fresh, load, ready } from "./lib/editor.mjs";
import { printed, rendered } from "./lib/papers.mjs";
import { mustBeBuilt, oneFile } from "./lib/places.mjs";
import { Typist } from "./lib/typist.mjs";

let machine;
before(async () => {
  mustBeBuilt(oneFile, "run `npm run build` in wasm/editor");
  machine = await launch();
});
after(() => machine?.close());

/** On its own in a folder, so that a file beside it cannot help. */
async function stick(options) {
  const path = join(folder("stick"), "kringplan-editor.html");
  copyFileSync(oneFile, path);
  const url = pathToFileURL(path).href;
  const opened = await openApp(machine, { origin: url, url, ...options });
  const typist = new Typist(opened.page);
  await ready(opened.page);
  return { ...opened, typist, url, finish: async () => { await opened.seen.clean(); await opened.close(); } };
}

test("fill in, check, save and print from file://, without one request", async () => {
  const at = await stick({ day: "2026-03-14" });
  assert.match(await at.page.locator("#storage-note").textContent(), /bewaar|bewaren|bewaart/i, "it says that it keeps nothing by itself");
  await fresh(at.typist);
  assert.equal(await at.page.locator("#saved-state").getAttribute("data-state"), "unsafe");
  await at.typist.give("/plan/hoofdvraag", "Hoe komt Sem weer op school?");
  await at.typist.give("/plan/afspraken", [{ wat: "brengt Sem" }]);
  await at.typist.press("check");
  await at.page.waitForFunction(() => location.hash === "#/controle" && document.querySelector("main li a"));
  const { text, plan } = await at.typist.save();
  assert.equal(plan.plan.hoofdvraag, "Hoe komt Sem weer op school?");
  const { bytes } = await printed(at, "plan");
  const mine = readFileSync(bytes);
  assert.equal(mine.subarray(0, 5).toString(), "%PDF-");
  assert.equal(sha256(mine), sha256(rendered(text, "plan", "2026-03-14")));
  // The file itself, and blobs that it made of what is in it.
  assert.deepEqual(at.seen.requests.filter((url) => !/^(blob:|data:)/.test(url) && url.split("#")[0] !== at.url), []);
  await at.finish();
});

test("the largest example, in all letters it needs, prints as the command line does", async () => {
  const at = await stick({ day: "2026-04-09" });
  await load(at.typist, "noa");
  const { bytes } = await printed(at, "plan");
  const { text } = await at.typist.save();
  assert.equal(sha256(readFileSync(bytes)), sha256(rendered(text, "plan", "2026-04-09")));
  await at.finish();
});

test("it carries its own policy, with hashes and without any host", () => {
  const html = readFileSync(oneFile, "utf8").slice(0, 20_000);
  const policy = /http-equiv="?Content-Security-Policy"?[^>]*content="([^"]*)"/i.exec(html)?.[1] ?? "";
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src[^;]*'sha(256|384|512)-/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/);
  assert.ok(statSync(oneFile).size < 30_000_000, "it fits on any stick");
});
