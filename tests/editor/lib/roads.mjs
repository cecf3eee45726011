// The longer roads: another day, a check by a professional, a new version.
import { setDay } from "./browser.mjs";
import { role } from "./editor.mjs";
import { dutch } from "./plans.mjs";

/** Another day on the clock: the laptop was closed and is opened again, with the page still there. */
export async function day(typist, date) {
  await setDay(typist.page, date);
  await typist.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

const without = (value, ...names) => Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
const only = (value, ...names) => Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));

/** Everyone by name, then what points at other people. A new plan has its main person and its coordinator already; here the
 *  coordinator comes last, so that one is taken out and added again; who wrote the plan down is said anew, because a number that
 *  is still named somewhere is not given again. */
export async function people(typist, persons) {
  await typist.give("/plan/opgeschrevenDoor", "");
  await typist.section("wie");
  await typist.remove("/deelnemers", 1);
  const pointing = ["stem", "ouderVan", "gezagOver", "vertegenwoordigt"];
  for (const [at, person] of persons.entries()) {
    if (at > 0) await typist.add("/deelnemers", at, person.zijde === "kring" ? "add-deelnemers" : `add-deelnemers-${person.zijde}`);
    await typist.members(`/deelnemers/${at}`, without(person, "id", "zijde", "instantie", ...pointing));
  }
  for (const [at, person] of persons.entries()) await typist.members(`/deelnemers/${at}`, only(person, ...pointing));
}

/** The professional's part beforehand: the own body, and the conditions. Colleagues are put with their body by the coordinator. */
export async function beforehand(typist, plan, who) {
  await role(typist, who);
  await typist.section("voorwaarden");
  await typist.list("/instanties", plan.instanties);
  for (const condition of plan.voorwaarden) {
    for (const name of ["tekst", "bedreiging"]) await typist.fill(`f-voorwaarde-${name}`, condition[name]);
    for (const name of ["gesteldOp", "gedeeldOp"]) await typist.fill(`f-voorwaarde-${name}`, dutch(condition[name]));
    await typist.check("f-voorwaarde-schriftelijk", condition.schriftelijk === true);
    await typist.press("voorwaarde-toevoegen");
    await typist.page.waitForFunction(() => document.activeElement?.id === "f-voorwaarde-tekst" && document.activeElement.value === "");
  }
  await role(typist, "coordinator");
  for (const [at, person] of plan.deelnemers.entries()) {
    if (person.instantie && person.id !== who) await typist.give(`/deelnemers/${at}/instantie`, person.instantie);
  }
}

/** The check "wettig en veilig" in the role of its assessor, with the outcomes of an example's check. What stands from the
 *  version before is left as it is, or with `again` judged once more. */
export async function judge(typist, check, { again = false } = {}) {
  await role(typist, check.toetser);
  await typist.section("voorwaarden");
  await typist.press("toets-begin");
  await typist.page.waitForFunction(() => document.activeElement?.id === "toets-formulier");
  await typist.fill("f-toets-op", dutch(check.op));
  const there = (id) => typist.page.evaluate((wanted) => Boolean(document.getElementById(wanted)), id);
  const parts = [
    ...check.oordelen.map((one) => [one.voorwaarde, one]),
    ...["wettig", "veilig", "ernstigNadeel"].filter((name) => check[name]).map((name) => [name, check[name]]),
  ];
  for (const [about, { uitkomst, steuntOp = [], motivering }] of parts) {
    const id = `f-toets-${about}`;
    if (!(await there(`${id}-${uitkomst}`)) || (!again && (await there(`${id}-laten`)))) continue;
    await typist.check(`${id}-${uitkomst}`);
    const boxes = await typist.page.evaluate(
      (prefix) => [...document.querySelectorAll(`[id^="${prefix}-steuntOp-"]`)].filter((e) => e.matches("input")).map((box) => [box.id.slice(prefix.length + 10), box.checked]),
      id,
    );
    for (const [part, on] of boxes) if (on !== steuntOp.includes(part)) await typist.check(`${id}-steuntOp-${part}`, !on);
    if (motivering) await typist.fill(`${id}-motivering`, motivering);
  }
  await typist.press("toets-opslaan");
  await typist.page.waitForFunction(() => !document.getElementById("toets-formulier") || document.getElementById("toets-fouten"));
  const wrong = await typist.page.evaluate(() => document.getElementById("toets-fouten")?.textContent);
  if (wrong) throw new Error(`the check is not written: ${wrong}`);
}

/** "Nieuwe versie". */
export async function revise(typist, { beslotenOp, beslotenDoor = [] } = {}) {
  await typist.press("nav-versies");
  typist.here = undefined;
  await typist.page.waitForFunction(() => document.getElementById("revise"));
  await typist.press("revise");
  await typist.page.waitForFunction(() => document.getElementById("revise-ok"));
  if (beslotenOp) await typist.fill("revise-op", dutch(beslotenOp));
  for (const id of beslotenDoor) await typist.check(`revise-door-${id}`);
  await typist.press("revise-ok");
  await typist.page.waitForFunction(() => document.activeElement?.id === "versie-gemaakt");
}

/** The professional fixes the conditions, with the day on which they were shared. */
export async function fix(typist, { op, schriftelijk }) {
  await typist.section("voorwaarden");
  await typist.press("fix-voorwaarden");
  await typist.fill("f-fix-op", dutch(op));
  await typist.check("f-fix-schriftelijk", schriftelijk);
  await typist.press("fix-ok");
}
