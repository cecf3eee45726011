// What a screen reader says of every section, as text. `BLESS=1 node --test reader.test.mjs` writes the snapshots anew.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { fresh, load, sit } from "./lib/editor.mjs";
import { here } from "./lib/places.mjs";
import { spoken } from "./lib/reader.mjs";
import { serve } from "./lib/serve.mjs";
import { sections } from "./lib/typist.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

function compare(name, lines) {
  const path = join(here, "snapshots", `${name}.txt`);
  const text = `${lines.join("\n")}\n`;
  if (process.env.BLESS) {
    mkdirSync(join(here, "snapshots"), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  assert.ok(existsSync(path), `${path} is not there: run with BLESS=1 and read it`);
  assert.equal(text, readFileSync(path, "utf8"), name);
}

test("an empty plan", async () => {
  const at = await sit(machine, server);
  await fresh(at.typist);
  for (const key of sections) {
    await at.typist.section(key);
    compare(`leeg-${key}`, await spoken(at.page));
  }
  await at.finish();
});

test("a short plan, with findings after “Controleer”", async () => {
  const at = await sit(machine, server, { day: "2026-09-01" });
  await load(at.typist, "vrij");
  await at.typist.press("check");
  await at.page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
  compare("vrij-controle", await spoken(at.page));
  at.typist.here = undefined;
  for (const key of sections) {
    await at.typist.section(key);
    compare(`vrij-${key}`, await spoken(at.page));
  }
  await at.finish();
});

test("English says the same in English", async () => {
  const at = await sit(machine, server);
  await at.typist.press("lang-en");
  await fresh(at.typist);
  await at.typist.section("afspraken");
  const lines = await spoken(at.page);
  compare("empty-afspraken-en", lines);
  assert.ok(!lines.some((line) => /\b(de|het|een|wie|afspraak)\b/i.test(line)), "no Dutch word");
  await at.finish();
});
