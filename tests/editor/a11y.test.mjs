// axe finds nothing and nothing sticks out: every page, empty and filled and with findings, Dutch and English, wide and at 320 px,
// in forced colours, and with text twice as large.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { accessible, fits } from "./lib/axe.mjs";
import { launch, openApp } from "./lib/browser.mjs";
import { fresh, go, load, ready, role, routes, saved, sit } from "./lib/editor.mjs";
import { walkable } from "./lib/maximal.mjs";
import { oneFile } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";
import { sections, Typist } from "./lib/typist.mjs";

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

/** Everything that the editor asks or tells in between: how it comes up, and what is there then. */
const asked = [
  {
    name: "a passphrase to save with",
    up: async ({ page, typist }) => {
      await go(page, "apparaat");
      await typist.press("save-sealed");
    },
    there: "dialog[open] #passphrase-again",
  },
  {
    name: "two passphrases that differ",
    up: async ({ typist }) => {
      await typist.fill("passphrase", "een");
      await typist.press("passphrase-do");
    },
    there: "dialog[open] #passphrase-fault",
    away: ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "a passphrase to open with",
    up: ({ typist }) => typist.open({ name: "plan.age", mimeType: "application/octet-stream", buffer: Buffer.from("age-encryption.org/v1\n") }),
    there: "dialog[open] #passphrase",
    away: ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "why a finding is one",
    up: async ({ page, typist }) => {
      await page.evaluate(() => document.getElementById("back-to-plan").focus());
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.getElementById("check"));
      await typist.press("check");
      await page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
      await page.locator("main .why").first().focus();
      await page.keyboard.press("Enter");
    },
    there: "dialog.explain[open]",
    away: ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "wiping the device",
    up: async ({ page, typist }) => {
      await go(page, "apparaat");
      await typist.press("wipe");
    },
    there: "#wipe-yes:focus",
  },
  {
    name: "somebody new",
    up: async ({ typist }) => {
      typist.here = undefined;
      await typist.find("/plan/groep/aanspreekpunt");
      await typist.select("f-plan-groep-aanspreekpunt", "+");
    },
    there: "#f-plan-groep-aanspreekpunt-nieuw-naam",
    away: ({ typist }) => typist.press("f-plan-groep-aanspreekpunt-nieuw-niet"),
  },
  {
    name: "what was removed",
    up: async ({ typist }) => {
      await typist.section("wie");
      await typist.press("remove-deelnemers-3");
    },
    there: ".gone button:focus",
  },
  {
    name: "a new version",
    up: async ({ page, typist }) => {
      await saved(page);
      await go(page, "versies");
      await typist.press("revise");
    },
    there: "#versie-bewaren:focus",
  },
  {
    name: "two texts of one plan",
    up: async ({ typist }) => {
      const plan = walkable();
      plan.plan.hoofdvraag = "Wat nu?";
      await typist.open({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plan)) });
    },
    there: "#clash-file",
  },
];

for (const lang of ["nl", "en"]) {
  for (const [width, height] of [[1280, 900], [320, 640]]) {
    test(`every dialog and question, ${lang}, ${width} px`, async () => {
      const at = await sit(machine, server, { width, height, day: "2026-03-30" });
      await at.typist.press(`lang-${lang}`);
      await load(at.typist, "plan.json", findings);
      for (const { name, up, there, away } of asked) {
        await up(at);
        await at.page.locator(there).waitFor();
        await accessible(at.page, `${name}, ${lang} ${width}`);
        await fits(at.page, `${name}, ${lang} ${width}`);
        if (!away) continue;
        await away(at);
        await at.page.locator(there).waitFor({ state: "detached" });
      }
      await at.finish();
    });
  }
}

test("leaving a plan that is saved nowhere, from a disk", async () => {
  for (const [lang, width] of [["nl", 1280], ["en", 320]]) {
    // Only a page from a disk keeps nothing by itself.
    const url = pathToFileURL(oneFile).href;
    const opened = await openApp(machine, { origin: url, url, width });
    await ready(opened.page);
    const at = { ...opened, typist: new Typist(opened.page, { letters: false }) };
    await at.typist.press(`lang-${lang}`);
    await fresh(at.typist);
    await at.typist.give("/plan/hoofdvraag", "Wat nu?");
    await at.page.evaluate(() => { location.hash = "#/"; });
    await at.page.waitForFunction(() => document.getElementById("new-familiegroepsplan"));
    await at.typist.press("new-familiegroepsplan");
    await at.page.locator("#leave-lose").waitFor();
    await accessible(at.page, `leaving, ${lang} ${width}`);
    await fits(at.page, `leaving, ${lang} ${width}`);
    await at.seen.clean();
    await at.close();
  }
});

test("forced colours", async () => {
  const at = await sit(machine, server, { forcedColors: "active" });
  await load(at.typist, "sem");
  await tour(at, "forced colours", ["wie", "afspraken", "controle"]);
  await at.finish();
});

for (const [reducedMotion, moves] of [["reduce", "auto"], ["no-preference", "smooth"]]) {
  test(`a finding leads to its field, whoever asks ${reducedMotion}: ${moves}`, async () => {
    const at = await sit(machine, server, { reducedMotion });
    await load(at.typist, "plan.json", findings);
    await at.page.evaluate(() => {
      globalThis.moved = [];
      const scroll = Element.prototype.scrollIntoView;
      Element.prototype.scrollIntoView = function (how) {
        globalThis.moved.push(how?.behavior);
        scroll.call(this, how);
      };
    });
    await at.typist.press("check");
    await at.page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
    await at.page.locator("main .finding > a").first().focus();
    await at.page.keyboard.press("Enter");
    await at.page.waitForFunction(() => document.activeElement?.id.startsWith("f-"));
    assert.deepEqual(await at.page.evaluate(() => globalThis.moved), [moves]);
    await at.finish();
  });
}

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
