// The paper beside the form and the printer behind it: another language, one that runs from right to left, and a printer that stops.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { accessible, fits } from "./lib/axe.mjs";
import { launch } from "./lib/browser.mjs";
import { sha256 } from "./lib/cli.mjs";
import { example, go, load, sit } from "./lib/editor.mjs";
import { printed, rendered } from "./lib/papers.mjs";
import { exampleText } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

const day = "2026-04-09";

/** The first page is drawn, and it is another picture than `before`. */
async function drawn(page, before) {
  // Only what is in sight is drawn; on a narrow screen the paper stands below the form.
  await page.evaluate(() => document.querySelector("#preview .print-page").scrollIntoView());
  const picture = await page.waitForFunction((old) => {
    const pixels = document.querySelector("#preview .print-page canvas:not(.stale)")?.toDataURL();
    return pixels && pixels !== old && pixels;
  }, before);
  return picture.jsonValue();
}

/** The preview is open: beside the form where there is room, else by its button. */
async function open(at) {
  if ((await at.page.locator("#toggle-preview").getAttribute("aria-expanded")) !== "true") await at.typist.press("toggle-preview");
  await at.page.locator("#preview .print-page").first().waitFor();
  return drawn(at.page);
}

/** Which way the paper, a sentence and the form run, and on which side of the pane the text stands. */
const ways = (page) =>
  page.evaluate(() => {
    const way = (selector) => getComputedStyle(document.querySelector(selector)).direction;
    const pane = document.getElementById("preview").getBoundingClientRect();
    const title = document.querySelector("#preview h2 bdi").getBoundingClientRect();
    return {
      given: document.getElementById("preview").getAttribute("dir"),
      preview: way("#preview"),
      sentence: way("#preview .print-note bdi"),
      form: way("main"),
      side: title.left - pane.left > pane.right - title.right ? "right" : "left",
    };
  });
const rtl = { given: "rtl", preview: "rtl", sentence: "ltr", form: "ltr", side: "right" };
const ltr = { given: "ltr", preview: "ltr", sentence: "ltr", form: "ltr", side: "left" };

for (const [width, height] of [[1280, 900], [320, 640]]) {
  test(`documents in Arabic: the paper beside it is Arabic and runs from right to left, ${width} px`, async () => {
    const at = await sit(machine, server, { day, width, height });
    await load(at.typist, "vrij");
    await go(at.page, "documenten");
    const dutch = await open(at);
    assert.deepEqual(await ways(at.page), ltr);
    await at.typist.select("f-documenten-taal", "ar");
    const arabic = await drawn(at.page, dutch);
    assert.deepEqual(await ways(at.page), rtl);
    await accessible(at.page, `Arabic ${width}`);
    await fits(at.page, `Arabic ${width}`);
    await at.typist.select("f-documenten-taal", "");
    const again = await drawn(at.page, arabic);
    assert.deepEqual(await ways(at.page), ltr);
    // The choice is for documents: beside the form the paper has the language of the plan.
    await at.typist.select("f-documenten-taal", "ar");
    await drawn(at.page, again);
    at.typist.here = undefined;
    await at.typist.section("goed");
    assert.deepEqual(await ways(at.page), ltr);
    await at.finish();
  });
}

test("a plan in Arabic has its paper from right to left on every page", async () => {
  const at = await sit(machine, server, { day });
  await load(at.typist, "plan.json", JSON.stringify({ ...example("vrij"), taal: "ar" }));
  await open(at);
  assert.deepEqual(await ways(at.page), rtl);
  await at.finish();
});

test("a page that comes in sight is drawn, one that was drawn stays, and a change draws anew what is in sight", async () => {
  const at = await sit(machine, server, { day });
  const { page } = at;
  await load(at.typist, "vrij");
  await at.typist.find("/plan/bijVerandering");
  const first = await open(at);
  const pixels = (nth) => page.evaluate((one) => document.querySelectorAll("#preview .print-page")[one].querySelector("canvas:not(.stale)")?.toDataURL(), nth);
  const inSight = async (nth) => {
    await page.evaluate((one) => document.querySelectorAll("#preview .print-page")[one].scrollIntoView(), nth);
    await page.waitForFunction((one) => document.querySelectorAll("#preview .print-page")[one].querySelector("canvas:not(.stale)"), nth);
  };
  const last = (await page.locator("#preview .print-page").count()) - 1;
  assert.ok(last >= 2, "more pages than can be in sight");
  assert.equal(await pixels(last), undefined, "not drawn before it is in sight");
  await inSight(last);
  assert.equal(await pixels(0), first, "still there, and the same");
  await at.typist.fill("f-plan-bijVerandering", "We bellen elkaar meteen.");
  await page.waitForFunction(() => document.querySelector("#preview .print-page canvas.stale"));
  await inSight(last);
  await inSight(0);
  assert.equal(await pixels(0), first, "the first page says nothing of it");
  await at.finish();
});

/** From now on the next word that goes into the module makes it stop: a real trap, in the worker that is there now. */
async function breakPrinter(page) {
  const [worker] = page.workers();
  await worker.evaluate(() => {
    // (module (func (export "f") unreachable))
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { f } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports;
    TextEncoder.prototype.encodeInto = f;
    TextEncoder.prototype.encode = f;
  });
  return worker;
}

test("a printer that stops is said in plain words, and the next document is made by a new one", async () => {
  const at = await sit(machine, server, { day });
  await load(at.typist, "vrij");
  await go(at.page, "documenten");
  await open(at);
  const stopped = await breakPrinter(at.page);
  await assert.rejects(printed(at, "plan"), /Dat lukte niet\. Dit is een fout in Kringplan\. Het plan zelf is er gewoon nog\./);
  assert.equal((await at.page.locator("#status").textContent()).trim(), "", "it is not being made any more");
  await accessible(at.page, "a printer that stopped");
  const { bytes } = await printed(at, "plan");
  assert.equal(sha256(readFileSync(bytes)), sha256(rendered(exampleText("vrij"), "plan", day)), "the same bytes as the command line's");
  assert.ok(!at.page.workers().includes(stopped), "another worker than the one that stopped");
  await at.finish();
});

test("a preview that stops says so, and comes back with the next word", async () => {
  const at = await sit(machine, server, { day });
  await load(at.typist, "vrij");
  await at.typist.find("/plan/hoofdvraag");
  const before = await open(at);
  await breakPrinter(at.page);
  await at.typist.fill("f-plan-hoofdvraag", "Hoe gaat het samen?");
  await at.page.locator("#voorbeeld-probleem").waitFor();
  assert.match(await at.page.locator("#voorbeeld-probleem").textContent(), /fout in Kringplan.*Het plan zelf is er gewoon nog/);
  await at.typist.fill("f-plan-hoofdvraag", "Hoe gaat het samen verder?");
  await drawn(at.page, before);
  await at.page.locator("#voorbeeld-probleem").waitFor({ state: "detached" });
  await at.finish();
});
