// The start: the page is there before the core, waits for it where it needs it, and says so where it never comes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openApp } from "./lib/browser.mjs";
import { fresh, goOn, ready, saved, sit } from "./lib/editor.mjs";
import { serve } from "./lib/serve.mjs";
import { Typist } from "./lib/typist.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

/** A page without a service worker, so that every file comes over the line, where `core` decides what becomes of the core. */
async function slow(core) {
  const opened = await openApp(machine, { origin: server.origin, serviceWorkers: "block" });
  opened.seen.allowed.push(/wasm|WebAssembly|Failed to (load|fetch)|ServiceWorker|service worker/i);
  await opened.context.route("**/kringplan_bg-*.wasm", core);
  await opened.page.reload();
  return { ...opened, typist: new Typist(opened.page, { letters: false }) };
}

test("what is asked before the core is there comes as soon as it is", async () => {
  let come;
  const coming = new Promise((done) => (come = done));
  const at = await slow(async (route) => {
    await coming;
    await route.continue();
  });
  await ready(at.page);
  await at.typist.press("new-familiegroepsplan");
  assert.equal(await at.page.locator("#nav-wie").count(), 0, "there is no plan without the core");
  come();
  await at.page.waitForFunction(() => document.getElementById("nav-wie") && document.activeElement?.id === "section");
  await at.typist.give("/plan/hoofdvraag", "Wie helpt Sem?");
  assert.equal((await at.typist.save()).plan.plan.hoofdvraag, "Wie helpt Sem?");
  await at.seen.clean();
  await at.close();
});

test("where the core never comes, the page says so", async () => {
  const at = await slow((route) => route.abort());
  await at.page.waitForFunction(() => /kan in deze browser niet starten/.test(document.getElementById("app").textContent));
  assert.equal(await at.page.locator("#app *").count(), 0, "and there is nothing to press");
  await at.close();
});

test("after a reload the plan opens again where its reader was", async () => {
  const at = await sit(machine, server);
  await fresh(at.typist);
  await at.typist.give("/plan/hoofdvraag", "Wie helpt Sem?");
  assert.equal(await at.page.evaluate(() => location.hash), "#/goed");
  await saved(at.page);
  await at.page.reload();
  await goOn(at.typist);
  await at.page.waitForFunction(() => document.activeElement?.id === "section" && document.getElementById("nav-goed").ariaCurrent === "page");
  assert.equal(await at.page.evaluate(() => document.getElementById("f-plan-hoofdvraag").value), "Wie helpt Sem?");
  await at.finish();
});
