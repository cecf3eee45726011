// Every field that the editor's registry names is really on the page, in the section it names, when the plan has it all.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { load, role, sit } from "./lib/editor.mjs";
import { maximal } from "./lib/maximal.mjs";
import { pointers } from "./lib/plans.mjs";
import { registry } from "./lib/registry.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

const kinds = {
  text: ["text"], area: ["text"], number: ["text"], date: ["text"], time: ["text"], dates: ["list", "text"],
  choice: ["radios", "select"], flag: ["check"], yesno: ["radios"], language: ["select", "text"], moment: ["radios"],
  person: ["select"], part: ["select", "radios"], body: ["select", "radios"], people: ["boxes"], parts: ["boxes"], days: ["boxes"], list: ["list"],
};

// Asked in a form of its own, or fixed by the role: what stands there instead.
const elsewhere = {
  "/instanties": "instanties-kop",
  "/voorwaarden": "voorwaarde-toevoegen",
  "/voorwaarden/*/gesteldDoor": "f-voorwaarden-0-gesteldDoor",
};

/** The pointers of a plan by their pattern; a list also counts for the field that it is. */
function concrete(plan) {
  const found = new Map();
  for (const [pointer] of pointers(plan)) {
    const pattern = pointer.replace(/\/\d+(?=\/|$)/g, "/*");
    if (!found.has(pattern)) found.set(pattern, []);
    found.get(pattern).push(pointer);
  }
  return found;
}

async function look(at, plan, wanted) {
  const known = concrete(plan);
  const wrong = [];
  for (const [pattern, field] of wanted) {
    const pointers = known.get(pattern) ?? [];
    assert.ok(pointers.length > 0, `the fullest plan has ${pattern}`);
    const other = elsewhere[pattern];
    if (other) {
      await at.typist.section(field.section);
      if ((await at.page.locator(`#${other}`).count()) !== 1) wrong.push(`${pattern}: #${other} is not there`);
      continue;
    }
    // Some fields are there for one kind of moment only: the first pointer that has one counts.
    await at.typist.section(field.section);
    let found;
    for (const pointer of pointers) {
      found = await at.typist.look(pointer);
      if (!found && (await at.typist.unfold(pointer))) found = await at.typist.look(pointer);
      if (found) break;
    }
    if (!found) wrong.push(`${pattern} is not in ${field.section}`);
    else if (!kinds[field.kind]?.includes(found.kind)) wrong.push(`${pattern} is ${found.kind}, the registry says ${field.kind}`);
  }
  return wrong;
}

test("every field of the registry is on the page, for the one who may write it", async () => {
  const { fields } = await registry();
  const plan = maximal();
  const professional = (pattern) => /^\/(instanties|voorwaarden)(\/|$)/.test(pattern);
  const ours = Object.entries(fields);
  assert.ok(ours.length > 150);
  const closing = /^\/afgerond\//; // its own plan below: a finished plan is frozen

  const at = await sit(machine, server, { day: "2026-03-30" });
  await load(at.typist, "plan.json", JSON.stringify(plan));
  const wrong = await look(at, plan, ours.filter(([pattern]) => !professional(pattern) && !closing.test(pattern)));
  await role(at.typist, "x1");
  at.typist.here = undefined;
  wrong.push(...(await look(at, plan, ours.filter(([pattern]) => professional(pattern)))));

  const done = { ...plan, kenmerk: "0197e6d1-0000-7000-8000-000000000002", afgerond: { op: "2026-03-30", door: "p3" } };
  await load(at.typist, "klaar.json", JSON.stringify(done));
  await role(at.typist, "coordinator");
  wrong.push(...(await look(at, done, ours.filter(([pattern]) => closing.test(pattern)))));
  assert.deepEqual(wrong, []);
  await at.finish();
});
