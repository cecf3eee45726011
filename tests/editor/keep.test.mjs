// Never lose a word: a killed browser, what lies on the disk, a second tab, and wiping it all.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { folder } from "./lib/cli.mjs";
import { fresh, go, goOn, ready, saved, sit } from "./lib/editor.mjs";
import { filesWith, start } from "./lib/killable.mjs";
import { serve } from "./lib/serve.mjs";
import { Typist } from "./lib/typist.mjs";

let server;
before(async () => (server = await serve()));
after(() => server?.stop());

// A word that stands in no file of the browser or the app.
const planted = "Zwaluwkwelder";
const question = `Hoe komt ${planted} weer thuis?`;

/** Everything the databases of this origin hold, and whether a key in there can be taken out. */
const stored = (page) =>
  page.evaluate(async () => {
    const asked = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const keys = [];
    const texts = [];
    const look = (value) => {
      if (value instanceof CryptoKey) keys.push({ extractable: value.extractable, usages: [...value.usages] });
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) texts.push(new TextDecoder().decode(value));
      else if (typeof value === "string") texts.push(value);
      else if (value && typeof value === "object") Object.values(value).forEach(look);
    };
    for (const { name } of await indexedDB.databases()) {
      const base = await asked(indexedDB.open(name));
      for (const store of base.objectStoreNames) look(await asked(base.transaction(store).objectStore(store).getAll()));
      base.close();
    }
    return { keys, texts, local: JSON.stringify({ ...localStorage, ...sessionStorage }), caches: await caches.keys() };
  });

test("a browser killed one second after the last key loses nothing, and its disk holds no readable word", async () => {
  const profile = folder("profile");
  let chrome = await start(profile, { origin: server.origin });
  try {
    let page = await chrome.context.newPage();
    await page.goto(`${server.origin}/`);
    await ready(page);
    let typist = new Typist(page);
    await fresh(typist);
    await typist.give("/plan/hoofdvraag", question);
    await typist.give("/plan/krachten", [{ tekst: `${planted} zwemt graag.` }]);
    // The one wait on the clock in these tests: it is what is promised.
    await new Promise((done) => setTimeout(done, 1000));
    await chrome.kill();

    assert.deepEqual(filesWith(profile, planted), [], "no plain word in the profile");

    chrome = await start(profile, { origin: server.origin });
    page = await chrome.context.newPage();
    await page.goto(`${server.origin}/`);
    typist = new Typist(page);
    await goOn(typist);
    const { plan } = await typist.save();
    assert.equal(plan.plan.hoofdvraag, question);
    assert.equal(plan.plan.krachten[0].tekst, `${planted} zwemt graag.`);

    const { keys, texts, local } = await stored(page);
    assert.equal(keys.length, 1, "one key");
    assert.ok(keys.every((key) => key.extractable === false), "the key cannot be taken out");
    assert.ok(texts.length > 0 && !texts.some((text) => text.includes(planted)));
    assert.ok(!local.includes(planted));
    await chrome.seen.clean();
  } finally {
    await chrome.kill();
    rmSync(profile, { recursive: true, force: true });
  }
});

test("“wis alles van dit apparaat” leaves nothing", async () => {
  const machine = await launch();
  try {
    const at = await sit(machine, server);
    await fresh(at.typist);
    await at.typist.give("/plan/hoofdvraag", question);
    await saved(at.page);
    await go(at.page, "apparaat");
    await at.typist.press("wipe");
    await at.page.waitForFunction(() => document.activeElement?.id === "wipe-yes");
    await at.typist.press("wipe-yes");
    await at.page.waitForFunction(() => document.getElementById("new-familiegroepsplan"));
    // The start page is there at once; the sentence comes when all is gone.
    await at.typist.status(/gewist/);
    const left = await at.page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map((base) => base.name),
      local: Object.keys(localStorage).length + Object.keys(sessionStorage).length,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(left, { databases: [], local: 0, caches: [], workers: 0 });
    await at.page.reload();
    await ready(at.page);
    assert.ok(!(await at.page.content()).includes(planted));
    assert.ok(await at.page.evaluate(() => Boolean(document.getElementById("new-familiegroepsplan"))), "the start page");
    await at.finish();
  } finally {
    await machine.close();
  }
});

test("a second tab reads only, and says why", async () => {
  const machine = await launch();
  try {
    const at = await sit(machine, server);
    await fresh(at.typist);
    await at.typist.give("/plan/hoofdvraag", question);
    await saved(at.page);

    const second = await at.context.newPage();
    await second.goto(`${server.origin}/`);
    const reading = new Typist(second);
    await goOn(reading);
    await second.waitForFunction(() => document.getElementById("lock-note"));
    await reading.section("goed");
    const fields = await second.evaluate(
      () => [...document.querySelectorAll("main :is(input, textarea, select)")].filter((field) => field.id.startsWith("f-") && !field.readOnly && !field.disabled).map((field) => field.id),
    );
    assert.deepEqual(fields, [], "no field to type in");

    // The first tab still works; when it goes the second may take over, with what the first one left.
    await at.typist.give("/plan/hoofdvraag", `${question} Snel?`);
    assert.equal((await at.typist.save()).plan.plan.hoofdvraag, `${question} Snel?`);
    await saved(at.page);
    await at.page.close();
    await second.waitForFunction(() => document.getElementById("take-over"));
    await reading.press("take-over");
    await second.waitForFunction(() => !document.getElementById("lock-note"));
    assert.equal((await reading.save()).plan.plan.hoofdvraag, `${question} Snel?`);
    reading.here = undefined;
    await reading.give("/plan/hoofdvraag", question);
    assert.equal((await reading.save()).plan.plan.hoofdvraag, question);
    await at.finish();
  } finally {
    await machine.close();
  }
});

test("a file that cannot be opened closes nothing: the plan that was open stays, on a stick too", async () => {
  const machine = await launch();
  try {
    const at = await sit(machine, server);
    await fresh(at.typist);
    await at.typist.give("/plan/hoofdvraag", question);
    await at.typist.open({ name: "kapot.json", mimeType: "application/json", buffer: Buffer.from('{ "plan": nee }') });
    await at.page.waitForFunction(() => document.getElementById("trouble"));
    await goOn(at.typist);
    assert.equal((await at.typist.save()).plan.plan.hoofdvraag, question);
    await at.finish();
  } finally {
    await machine.close();
  }
});

test("two texts of one plan, on the device and in a file: the user chooses, and the other one is not thrown away", async () => {
  const machine = await launch();
  try {
    const at = await sit(machine, server);
    await fresh(at.typist);
    await at.typist.give("/plan/hoofdvraag", "De oude vraag?");
    const file = await at.typist.save();
    await at.typist.give("/plan/hoofdvraag", question);
    await saved(at.page);
    await at.typist.open({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) });
    await at.page.waitForFunction(() => document.getElementById("clash-file"));
    await at.typist.press("clash-file");
    await at.page.waitForFunction(() => document.getElementById("nav-wie"));
    at.typist.here = undefined;
    assert.equal((await at.typist.save()).plan.plan.hoofdvraag, "De oude vraag?");
    await at.page.evaluate(() => { location.hash = "#/"; });
    await at.page.waitForFunction((words) => [...document.querySelectorAll(".plan-list li")].length === 2, question);
    await at.finish();
  } finally {
    await machine.close();
  }
});
