// Pictures of every section, wide and narrow, into target/editor-shots, to be looked at; three of them, small, for the README and docs.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./lib/browser.mjs";
import { fresh, go, load, role, routes, sit } from "./lib/editor.mjs";
import { root } from "./lib/places.mjs";
import { walkable } from "./lib/maximal.mjs";
import { serve } from "./lib/serve.mjs";
import { sections } from "./lib/typist.mjs";

const out = process.env.KRINGPLAN_SHOTS ?? join(root, "target/editor-shots");
const pictures = join(root, ".github/pictures");
mkdirSync(out, { recursive: true });
mkdirSync(pictures, { recursive: true });
const server = await serve();
const machine = await launch();

for (const [width, height, name] of [[1280, 900, "wide"], [320, 640, "narrow"]]) {
  const shot = (at, what) => at.page.screenshot({ path: join(out, `${name}-${what}.png`), fullPage: true });
  const at = await sit(machine, server, { width, height, day: "2026-03-30" });
  await shot(at, "start");
  await fresh(at.typist);
  for (const key of sections) {
    await go(at.page, key);
    await shot(at, `empty-${key}`);
  }
  await load(at.typist, "plan.json", JSON.stringify(walkable()));
  await at.typist.press("check");
  for (const key of [...sections, ...routes]) {
    await go(at.page, key);
    await shot(at, `full-${key}`);
  }
  await load(at.typist, "noa");
  await role(at.typist, "x1");
  await go(at.page, "voorwaarden");
  await shot(at, "professional-voorwaarden");
  await at.typist.press("lang-en");
  await go(at.page, "afspraken");
  await shot(at, "en-afspraken");
  await at.close();
}

// For the README: an agreement with the page beside it, the list of findings, and the narrow one.
const at = await sit(machine, server, { width: 1180, height: 760, day: "2026-03-14" });
await load(at.typist, "sem");
for (const [key, file] of [["afspraken", "editor-agreements"], ["controle", "editor-findings"]]) {
  await go(at.page, key);
  await at.page.screenshot({ path: join(pictures, `${file}.png`) });
}
await at.page.setViewportSize({ width: 360, height: 740 });
await go(at.page, "wie");
await at.page.screenshot({ path: join(pictures, "editor-narrow.png") });
await at.close();
await machine.close();
await server.stop();
console.log(`${out}\n${pictures}`);
