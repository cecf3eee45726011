// Tab alone: from the heading of every section to its last field, each field once, in the order of the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { load, sit } from "./lib/editor.mjs";
import { walkable } from "./lib/maximal.mjs";
import { serve } from "./lib/serve.mjs";
import { sections } from "./lib/typist.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

for (const key of sections) {
  test(`Tab reaches every field of ${key}, in the order of the page`, async () => {
    const at = await sit(machine, server, { day: "2026-03-30" });
    await load(at.typist, "plan.json", JSON.stringify(walkable()));
    await at.typist.section(key);
    const walked = [];
    for (let step = 0; step < 900; step++) {
      await at.page.keyboard.press("Tab");
      const now = await at.page.evaluate(() => {
        const element = document.activeElement;
        if (!element?.closest("main")) return { out: true };
        const box = element.getBoundingClientRect();
        return {
          id: element.id,
          what: element.tagName.toLowerCase(),
          closed: element.matches("summary") && !element.parentElement.open,
          seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
        };
      });
      if (now.out) break;
      walked.push(now);
      if (now.closed) await at.page.keyboard.press("Enter");
    }
    assert.ok(walked.length > 0 && walked.length < 900, `${walked.length} stops`);
    assert.deepEqual(walked.filter((stop) => !stop.seen), [], "what has the focus is in view");

    // What a mouse can reach, Tab reached: of radios with one name only the chosen one (or one of them) takes a Tab.
    const { missing, order } = await at.page.evaluate((stops) => {
      const fields = [...document.querySelectorAll("main :is(input, textarea, select, button, summary, a[href])")].filter(
        (field) => !field.disabled && field.getClientRects().length > 0 && field.tabIndex >= 0,
      );
      const walkedIds = new Set(stops);
      const group = (field) => (field.type === "radio" ? fields.filter((other) => other.type === "radio" && other.name === field.name) : [field]);
      const named = fields.filter((field) => field.id);
      return {
        missing: named.filter((field) => !group(field).some((one) => walkedIds.has(one.id))).map((field) => field.id),
        order: stops.filter(Boolean).map((id) => fields.findIndex((field) => field.id === id)),
      };
    }, walked.map((stop) => stop.id));
    assert.deepEqual(missing, [], "fields that Tab does not reach");
    const inOrder = order.filter((place) => place >= 0);
    assert.deepEqual(inOrder, [...inOrder].sort((a, b) => a - b), "the order of Tab is the order of the page");
    await at.finish();
  });
}
