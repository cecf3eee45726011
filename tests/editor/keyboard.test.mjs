// Lists and time by keyboard: after "add" the focus is in the new field and a sentence is said; removing can be undone;
// up and down; undo and redo; a link of a finding leads into its field; somebody is added while an agreement is typed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { fresh, load, sit } from "./lib/editor.mjs";
import { example } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

test("add, remove, up, down: the focus goes along and a sentence is said", async () => {
  const at = await sit(machine, server);
  const { page, typist } = at;
  await fresh(typist);
  await typist.find("/plan/krachten");
  const words = ["Sem slaapt goed bij oma.", "De buurt kent de kinderen.", "Lotte haalt goede cijfers."];
  for (const [place, tekst] of words.entries()) {
    await typist.press("add-plan-krachten");
    await page.waitForFunction((id) => document.activeElement?.id === id, `f-plan-krachten-${place}-tekst`);
    await typist.status(new RegExp(`Toegevoegd: Wat goed gaat ${place + 1}`));
    await page.keyboard.type(tekst);
  }
  const texts = async () => (await typist.save()).plan.plan.krachten.map((one) => one.tekst);

  await typist.press("up-plan-krachten-2");
  assert.deepEqual(await texts(), [words[0], words[2], words[1]]);
  await typist.press("down-plan-krachten-0");
  assert.deepEqual(await texts(), [words[2], words[0], words[1]]);
  assert.ok(!(await page.evaluate(() => document.getElementById("up-plan-krachten-0")?.offsetParent && !document.getElementById("up-plan-krachten-0").disabled)), "the first goes no higher");

  await typist.press("remove-plan-krachten-1");
  await typist.status(/Verwijderd: Wat goed gaat 2/);
  await page.waitForFunction(() => document.activeElement?.id === "undo-remove-plan-krachten");
  assert.deepEqual(await texts(), [words[2], words[1]]);
  await typist.press("undo-remove-plan-krachten");
  await page.waitForFunction(() => document.activeElement?.id === "add-plan-krachten");
  assert.deepEqual(await texts(), [words[2], words[0], words[1]]);
  await typist.press("remove-plan-krachten-1");
  await typist.press("undo");
  assert.deepEqual(await texts(), [words[2], words[0], words[1]]);
  // Ids: what was given stays, and what was removed is not given again.
  const { plan } = await typist.save();
  assert.deepEqual(plan.plan.krachten.map((one) => one.id), ["K3", "K1", "K2"]);
  await at.finish();
});

for (const [lang, told] of [
  ["nl", /^Verwijderd: Riet Visser\. Let op: dit staat nog bij .*Afspraak A\d.* en .*\. Pas dat daar ook aan, of maak het ongedaan\.$/],
  ["en", /^Removed: Riet Visser\. Please note: this is still named in .*Agreement A\d.* and .*\. Change it there too, or undo this\.$/],
]) {
  test(`whoever is removed and still named somewhere: the page says where, and undo brings everything back, ${lang}`, async () => {
    const at = await sit(machine, server);
    const { page, typist } = at;
    await typist.press(`lang-${lang}`);
    await load(typist, "vrij");
    const before = example("vrij");
    const place = before.deelnemers.findIndex((one) => one.naam === "Riet Visser");
    const { id } = before.deelnemers[place];
    await typist.section("wie");
    await typist.press(`remove-deelnemers-${place}`);
    const said = await typist.status(told);
    assert.ok((await page.locator(".gone").textContent()).replace(/[\u2068\u2069]/g, "").trim().startsWith(said.trim()), "the eye reads it too");
    // Every agreement that names her is told, and none that does not.
    for (const one of before.plan.afspraken) {
      const named = JSON.stringify(one).includes(`"${id}"`);
      assert.equal(new RegExp(`${one.id}\\b`).test(said), named, `${one.id}: ${said}`);
    }
    await typist.press(`undo-remove-deelnemers`);
    assert.deepEqual((await typist.save()).plan, before);
    // Nobody names somebody who was just added.
    await typist.add("/deelnemers", before.deelnemers.length);
    await typist.press(`remove-deelnemers-${before.deelnemers.length}`);
    await typist.status(/^(Verwijderd|Removed): [^.]*\.$/);
    await at.finish();
  });
}

test("undo and redo, by button and by Ctrl+Z and Ctrl+Y outside a field", async () => {
  const at = await sit(machine, server, { day: undefined });
  const { page, typist } = at;
  await fresh(typist);
  await typist.give("/plan/hoofdvraag", "Hoe komt Sem weer op school?");
  await typist.give("/plan/bijVerandering", "We bellen elkaar.");
  const now = async () => {
    const { plan } = (await typist.save()).plan;
    return [plan.hoofdvraag, plan.bijVerandering];
  };
  assert.deepEqual(await now(), ["Hoe komt Sem weer op school?", "We bellen elkaar."]);
  await typist.press("undo");
  assert.deepEqual(await now(), ["Hoe komt Sem weer op school?", undefined]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await now(), [undefined, undefined]);
  await page.keyboard.press("Control+y");
  assert.deepEqual(await now(), ["Hoe komt Sem weer op school?", undefined]);
  await typist.press("redo");
  assert.deepEqual(await now(), ["Hoe komt Sem weer op school?", "We bellen elkaar."]);
  await at.finish();
});

/** Opens a plan and its list of findings; gives the links. */
async function list(at, plan) {
  await load(at.typist, "plan.json", JSON.stringify(plan));
  await at.typist.press("check");
  await at.page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
  return at.page.locator("main .finding > a");
}

/** Follows one link by keyboard, waits until the focus is where it must end, and comes back to the list. */
async function follow(at, link, { section, id }) {
  await link.focus();
  await at.page.keyboard.press("Enter");
  await at.page.waitForFunction(([hash, wanted]) => location.hash === hash && document.activeElement?.id === wanted, [`#/${section}`, id]);
  await at.page.waitForFunction(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  await at.typist.press("check");
  await at.page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
}

test("a moment that is half typed stays what was chosen, after another section and after undo", async () => {
  const at = await sit(machine, server);
  const { page, typist } = at;
  await fresh(typist);
  await typist.find("/plan/afspraken");
  await typist.add("/plan/afspraken", 0);
  const when = "f-plan-afspraken-0-wanneer";
  const isChosen = (kind) => page.waitForFunction((id) => document.getElementById(id)?.checked, `${when}-soort-${kind}`);
  await typist.check(`${when}-soort-ritme`);
  await typist.section("hulp");
  await typist.section("afspraken");
  await isChosen("ritme");
  await typist.check(`${when}-soort-zodra`);
  await typist.fill(`${when}-gebeurtenis`, "Oma is ziek.");
  await typist.press("undo");
  await isChosen("zodra");
  assert.equal(await page.locator(`#${when}-gebeurtenis`).inputValue(), "");
  await typist.check(`${when}-soort-open`);
  await typist.section("hulp");
  await typist.section("afspraken");
  await isChosen("open");
  assert.deepEqual((await typist.save()).plan.plan.afspraken[0].wanneer, { soort: "open" });
  await at.finish();
});

test("a finding leads into its field", async () => {
  const at = await sit(machine, server);
  const plan = example("vrij");
  delete plan.plan.hoofdvraag;
  const links = await list(at, plan);
  const days = plan.plan.akkoord.map((_, place) => ({ section: "akkoord", id: `f-plan-akkoord-${place}-op` }));
  const ends = [{ section: "goed", id: "f-plan-hoofdvraag" }, { section: "akkoord", id: "f-plan-beslotenOp" }, ...days];
  assert.equal(await links.count(), ends.length, (await links.allTextContents()).join(", "));
  for (const [place, end] of ends.entries()) await follow(at, links.nth(place), end);
  await at.finish();
});

test("a finding leads to a choice of many, to a list, and to what is text in this plan; to the heading only where there is no field", async () => {
  const at = await sit(machine, server);
  const plan = example("noa");
  // Somebody that nobody knows decided; the agreement of the checked plan is text.
  plan.plan.beslotenDoor = ["p99"];
  plan.exemplaren[0].voor = "p99";
  const links = await list(at, plan);
  const to = (text) => links.filter({ hasText: text }).first();
  await follow(at, to("Wie besloten"), { section: "akkoord", id: "f-plan-beslotenDoor" });
  await follow(at, to(/Exemplaar .*: Voor wie/), { section: "akkoord", id: "f-exemplaren-0-voor" });
  // A check has no field of its own: what it says is written once, in its own form.
  const checks = links.filter({ hasText: /^Toets/ });
  assert.ok((await checks.count()) > 0, "the checks lie after today");
  for (let place = 0; place < (await checks.count()); place++) await follow(at, checks.nth(place), { section: "voorwaarden", id: "section" });
  await at.finish();
});

test("somebody is added while an agreement is typed, and picked; the focus goes back", async () => {
  const at = await sit(machine, server);
  const { page, typist } = at;
  await fresh(typist);
  await typist.find("/plan/afspraken");
  await typist.add("/plan/afspraken", 0);
  await typist.select("f-plan-afspraken-0-wie", "+");
  await typist.status(/\S/);
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.id === "f-plan-afspraken-0-wie-nieuw-naam");
  await page.keyboard.type("Tineke van der Velde");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "f-plan-afspraken-0-wie");
  await typist.give("/plan/afspraken/0/wat", "brengt Sem naar school");
  const { plan } = await typist.save();
  assert.deepEqual(plan.deelnemers.at(-1), { id: "p2", naam: "Tineke van der Velde", zijde: "kring" });
  assert.deepEqual(plan.plan.afspraken, [{ id: "A1", wat: "brengt Sem naar school", wie: "p2" }]);
  await at.finish();
});

test("the findings of a field come after it was changed and left, not while it is typed", async () => {
  const at = await sit(machine, server);
  const { page, typist } = at;
  await fresh(typist);
  await typist.find("/conferentie/datum");
  await typist.fill("f-conferentie-datum", "31-02-2026");
  assert.equal(await page.locator("#f-conferentie-datum[aria-invalid=true]").count(), 0);
  await page.keyboard.press("Tab");
  await page.locator("#f-conferentie-datum[aria-invalid=true]").waitFor();
  await at.finish();
});
