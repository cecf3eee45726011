// After "maak klaar voor zonder internet" the server may go: the page comes back, takes edits and prints.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { go, goOn, load, saved, sit } from "./lib/editor.mjs";
import { printed } from "./lib/papers.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

test("without the server the editor opens again, edits and prints", async () => {
  const at = await sit(machine, server, { day: "2026-03-16" });
  await load(at.typist, "vrij");
  // A change, so that the plan is kept on this device.
  await at.typist.give("/plan/bijVerandering", "We bellen.");
  await saved(at.page);
  await go(at.page, "apparaat");
  await at.page.waitForFunction(() => document.getElementById("fetch-all"));
  await at.typist.press("fetch-all");
  await at.typist.status(/werkt nu ook zonder internet/);
  const before = server.requests.length;
  await server.stop();

  await at.page.reload();
  await goOn(at.typist);
  assert.equal(server.requests.length, before, "nobody answered but the service worker");
  await at.typist.give("/plan/bijVerandering", "Wie niet kan, belt Ans.");
  const { plan } = await at.typist.save();
  assert.equal(plan.plan.bijVerandering, "Wie niet kan, belt Ans.");
  const { bytes } = await printed(at, "plan");
  assert.equal(readFileSync(bytes).subarray(0, 5).toString(), "%PDF-");
  await at.finish();
});
