// The professional's road of case 4, from the plan as the coordinator wrote it down: fix the conditions, the kring agrees, a first
// check that is not met, a new version, a second check. What comes out passes the command line's own checks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { kringplan, written } from "./lib/cli.mjs";
import { example, load, role, sit } from "./lib/editor.mjs";
import { day, fix, judge, revise } from "./lib/roads.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

const agreed = (who, op) => who.map((deelnemer) => ({ deelnemer, op }));

test("from conditions beforehand to a plan that is met", async () => {
  const done = example("noa");
  const [first, second] = done.toetsen;
  const at = await sit(machine, server, { day: "2026-03-20" });
  const { typist } = at;
  await load(typist, "doorloop");

  await role(typist, "x1");
  // Opened as professional, the family's part is text.
  await typist.section("afspraken");
  assert.equal(await at.page.locator("main :is(input, textarea, select):not([type=hidden])").count(), 0);
  await fix(typist, { op: "2026-03-20", schriftelijk: true });

  await role(typist, "coordinator");
  await day(typist, "2026-03-30");
  // Opened as coordinator, conditions are text.
  await typist.section("voorwaarden");
  assert.equal(await at.page.locator("[id^=f-voorwaarden-]:is(input, textarea, select)").count(), 0);
  await typist.give("/doorgenomen", [{ versie: 1, op: "2026-03-28" }]);
  await typist.give("/plan/akkoord", example("noa1").plan.akkoord);
  await typist.give("/voorgelegd", [{ versie: 1, aan: "i1", op: "2026-03-30" }]);
  await judge(typist, first);
  await saveAndVerify(typist, "2026-03-31", "terug_naar_kring");

  await role(typist, "coordinator");
  await day(typist, "2026-04-02");
  await revise(typist, { beslotenOp: "2026-04-02", beslotenDoor: done.plan.beslotenDoor });
  const [a5, a6] = ["A5", "A6"].map((id) => done.plan.afspraken.find((one) => one.id === id));
  await typist.find("/plan/afspraken");
  const end = await typist.count("/plan/afspraken");
  for (const [place, item] of [a5, a6].entries()) {
    await typist.add("/plan/afspraken", end + place);
    await typist.members(`/plan/afspraken/${end + place}`, item, ["id"]);
  }
  const revised = (await typist.save()).plan;
  const fresh = revised.plan.afspraken.slice(-2).map((one) => one.id);
  assert.deepEqual(revised.plan.akkoord, [
    { deelnemer: "p1", op: "2026-03-28", afspraken: ["A7", "A9"] },
    { deelnemer: "p4", op: "2026-03-29", afspraken: ["A1", "A10"] },
  ]);
  await typist.find("/plan/akkoord");
  for (const [place, item] of agreed(["p3", "p5", "p6", "p7", "p8", "p9", "p10", "p11"], "2026-04-02").entries()) {
    await typist.add("/plan/akkoord", 2 + place);
    await typist.members(`/plan/akkoord/${2 + place}`, item);
  }
  await typist.give("/doorgenomen", [{ versie: 1, op: "2026-03-28" }, { versie: 2, op: "2026-04-02" }]);
  await day(typist, "2026-04-07");
  await typist.give("/voorgelegd", [{ versie: 1, aan: "i1", op: "2026-03-30" }, { versie: 2, aan: "i1", op: "2026-04-03" }]);
  const renamed = (ids = []) => ids.flatMap((id) => (id === "A5" ? [fresh[0]] : id === "A6" ? [fresh[1]] : [id]));
  await judge(typist, {
    ...second,
    oordelen: second.oordelen.map((one) => ({ ...one, steuntOp: renamed(one.steuntOp) })),
    veilig: { ...second.veilig, steuntOp: renamed(second.veilig.steuntOp) },
  });
  await saveAndVerify(typist, "2026-04-07", "vastgesteld");
  await at.finish();
});

/** What was saved stands before `kringplan verify`, and `kringplan status` gives this state. */
async function saveAndVerify(typist, on, state) {
  const { text } = await typist.save();
  const path = written("plan.json", text);
  const verified = kringplan(["verify", path, "--date", on]);
  assert.equal(verified.status, 0, `verify: ${verified.stdout}${verified.stderr}`);
  const status = kringplan(["status", path, "--date", on, "--format", "json"]);
  assert.equal(JSON.parse(status.stdout).code, state, status.stdout);
}
