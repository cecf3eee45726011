// A click on "Controleer" is never lost: leaving a field makes findings appear, the page moves, and the click still counts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { fresh, go, sit } from "./lib/editor.mjs";
import { fieldId } from "./lib/plans.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

// A field, and what is typed there before the mouse goes to the button. Each makes a finding when it is left.
const attempts = [
  ["/plan/hoofdvraag", ""],
  ["/conferentie/datum", "31-02-2026"],
  ["/plan/groep/binnenDagen", "veel"],
  ["/plan/weerBijElkaar/op", "gisteren"],
  ["/plan/weerBijElkaar/tijd", "25:99"],
  ["/plan/afspraken/0/wat", "wordt gedaan"],
  ["/deelnemers/0/leeftijd", "oud"],
];

for (const [width, height] of [[1280, 900], [320, 640]]) {
  test(`one real click is enough, ${width} px wide`, async () => {
    for (const [pointer, text] of attempts) {
      const at = await sit(machine, server, { width, height });
      await fresh(at.typist);
      const list = /^(.*)\/0\/[^/]+$/.exec(pointer)?.[1];
      if (list) {
        await at.typist.find(list);
        await at.typist.add(list, 0);
      } else await at.typist.find(pointer);
      // Something and then nothing, so that the field was changed and is empty or wrong when it is left.
      await at.typist.fill(fieldId(pointer), "x");
      await at.typist.fill(fieldId(pointer), text);
      const button = at.page.locator("#check");
      await button.scrollIntoViewIfNeeded();
      assert.equal(await at.page.evaluate(() => document.activeElement?.id), fieldId(pointer), "the field still has the focus");
      // By hand, without Playwright's retries: where the button is now is where a person presses.
      const box = await button.boundingBox();
      await at.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await at.page.mouse.down();
      await at.page.mouse.up();
      await at.page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
      assert.ok((await at.page.locator("main li a").count()) > 0, `${pointer}: the list has links`);
      await at.finish();
    }
  });
}
