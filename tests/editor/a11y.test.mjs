// axe finds nothing and nothing sticks out: every page, empty and filled and with findings, Dutch and English, wide and at 320 px,
// in forced colours, and with text twice as large.
import { after, before, test } from "node:test";
import { accessible, fits } from "./lib/axe.mjs";
import { launch } from "./lib/browser.mjs";
import { fresh, go, load, role, routes, sit } from "./lib/editor.mjs";
import { walkable } from "./lib/maximal.mjs";
import { serve } from "./lib/serve.mjs";
import { sections } from "./lib/typist.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

const everywhere = [...sections, ...routes];

/** Opens every folded block, as a reader would by hand. */
const unfold = (page) => page.evaluate(() => document.querySelectorAll("main details:not([open])").forEach((block) => (block.open = true)));

/** Goes through pages and looks at each. */
async function tour(at, name, pages, { axe = true, unfolded = false } = {}) {
  for (const key of pages) {
    await go(at.page, key);
    if (unfolded) await unfold(at.page);
    if (axe) await accessible(at.page, `${name}, ${key}`);
    await fits(at.page, `${name}, ${key}`);
  }
}

const findings = JSON.stringify({
  ...walkable(),
  plan: { ...walkable().plan, hoofdvraag: "", beslotenDoor: ["p3", "x1"], opgeschrevenDoor: "x1", groep: { leden: ["x1"] } },
});

test("the start page", async () => {
  for (const lang of ["nl", "en"]) {
    for (const width of [1280, 320]) {
      const at = await sit(machine, server, { width });
      await at.typist.press(`lang-${lang}`);
      await accessible(at.page, `start ${lang} ${width}`);
      await fits(at.page, `start ${lang} ${width}`);
      await at.finish();
    }
  }
});

test("an empty plan, Dutch, wide and narrow", async () => {
  const at = await sit(machine, server);
  await fresh(at.typist);
  await tour(at, "empty", everywhere);
  await at.page.setViewportSize({ width: 320, height: 640 });
  await tour(at, "empty 320", everywhere, { axe: false });
  await at.finish();
});

test("a plan with every kind of field, every block open, Dutch, wide", async () => {
  const at = await sit(machine, server, { day: "2026-03-30" });
  await load(at.typist, "plan.json", JSON.stringify(walkable()));
  await tour(at, "full", everywhere, { unfolded: true });
  await at.finish();
});

test("a plan with every kind of field, every block open, English, 320 px", async () => {
  const at = await sit(machine, server, { day: "2026-03-30", width: 320, height: 640 });
  await at.typist.press("lang-en");
  await load(at.typist, "plan.json", JSON.stringify(walkable()));
  await tour(at, "full en 320", everywhere, { unfolded: true });
  await at.finish();
});

test("with findings shown", async () => {
  const at = await sit(machine, server, { day: "2026-03-30" });
  await load(at.typist, "plan.json", findings);
  await at.typist.press("check");
  await at.page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
  await tour(at, "findings", ["controle", ...sections]);
  await at.typist.press("lang-en");
  await at.page.setViewportSize({ width: 320, height: 640 });
  await tour(at, "findings en 320", ["controle", ...sections]);
  await at.finish();
});

test("a checked plan: what is frozen is text, and both roles", async () => {
  const at = await sit(machine, server, { day: "2026-04-07" });
  await load(at.typist, "noa");
  await tour(at, "checked", ["wie", "afspraken", "voorwaarden", "akkoord", "versies", "documenten"]);
  await role(at.typist, "x1");
  await tour(at, "professional", ["wie", "kader", "afspraken", "voorwaarden"]);
  await at.finish();
});

test("forced colours", async () => {
  const at = await sit(machine, server, { forcedColors: "active" });
  await load(at.typist, "sem");
  await tour(at, "forced colours", ["wie", "afspraken", "controle"]);
  await at.finish();
});

test("text twice as large", async () => {
  const at = await sit(machine, server, { width: 640 });
  await load(at.typist, "plan.json", JSON.stringify(walkable()));
  await at.page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  for (const width of [640, 320]) {
    await at.page.setViewportSize({ width, height: 800 });
    await tour(at, `200 % at ${width}`, everywhere, { axe: false, unfolded: true });
  }
  await at.finish();
});
