// The four cases, typed in from an empty page by keyboard, give the same file as the examples: every word, id and seal.
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { example, fresh, role, sit } from "./lib/editor.mjs";
import { beforehand, day, judge, people, revise } from "./lib/roads.mjs";
import { same } from "./lib/plans.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

/** The parts of the coordinator and the kring, in the order in which they come about. */
async function frame(typist, plan) {
  await typist.give("/kader", plan.kader);
  await people(typist, plan.deelnemers);
}

const agreed = ["versie", "vervangt"];

test("case 1: Sem goes to school again (every key pressed)", async () => {
  const plan = example("sem");
  const at = await sit(machine, server, { day: "2026-03-16", reference: plan.kenmerk, letters: true });
  await fresh(at.typist, plan.plansoort);
  await frame(at.typist, plan);
  await at.typist.give("/conferentie", plan.conferentie);
  await at.typist.members("/plan", plan.plan, agreed);
  for (const part of ["doorgenomen", "antwoorden", "exemplaren", "nabellen", "toestemmingen"]) await at.typist.give(`/${part}`, plan[part]);
  same((await at.typist.save()).plan, plan);
  await at.finish();
});

test("case 2: Fatma at work", async () => {
  const plan = example("fatma");
  const at = await sit(machine, server, { day: "2026-05-11", reference: plan.kenmerk });
  await fresh(at.typist, plan.plansoort);
  await frame(at.typist, plan);
  await at.typist.give("/conferentie", plan.conferentie);
  await at.typist.members("/plan", plan.plan, agreed);
  for (const part of ["doorgenomen", "antwoorden", "exemplaren", "nabellen", "toestemmingen"]) await at.typist.give(`/${part}`, plan[part]);
  same((await at.typist.save()).plan, plan);
  await at.finish();
});

test("case 3: Joris keeps the wheel, with conditions beforehand and a check afterwards", async () => {
  const plan = example("joris");
  const at = await sit(machine, server, { day: "2026-03-10", reference: plan.kenmerk });
  const { typist } = at;
  await fresh(typist, plan.plansoort);
  await frame(typist, plan);
  await beforehand(typist, plan, "x1");
  await day(typist, "2026-03-14");
  await typist.give("/conferentie", plan.conferentie);
  await typist.members("/plan", plan.plan, agreed);
  await typist.give("/doorgenomen", plan.doorgenomen);
  await day(typist, "2026-03-17");
  await typist.give("/voorgelegd", plan.voorgelegd);
  await day(typist, "2026-03-19");
  await judge(typist, plan.toetsen[0]);
  await role(typist, "coordinator");
  for (const part of ["antwoorden", "uitvoering", "exemplaren", "nabellen", "toestemmingen"]) await typist.give(`/${part}`, plan[part]);
  same((await typist.save()).plan, plan);
  await at.finish();
});

test("case 4: Noa and Jayden stay, first version, back to the kring, second version", async () => {
  const first = example("noa1");
  const second = example("noa");
  const at = await sit(machine, server, { day: "2026-03-20", reference: first.kenmerk });
  const { typist } = at;
  await fresh(typist, first.plansoort);
  await frame(typist, first);
  await beforehand(typist, first, "x1");
  await day(typist, "2026-03-28");
  await typist.give("/conferentie", first.conferentie);
  // The kring dropped two agreements while it wrote; their numbers are not given again.
  const dropped = (id) => ({ id, wat: "valt weg" });
  const { afspraken, ...rest } = first.plan;
  const before = rest.zorgen && Object.fromEntries(Object.entries(rest).slice(0, Object.keys(first.plan).indexOf("afspraken")));
  const after = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in before)));
  await typist.members("/plan", before, agreed);
  await typist.give("/plan/afspraken", [...afspraken.slice(0, 4), dropped("A5"), dropped("A6"), ...afspraken.slice(4)]);
  await typist.remove("/plan/afspraken", 5);
  await typist.remove("/plan/afspraken", 4);
  await typist.members("/plan", after, agreed);
  await typist.give("/doorgenomen", first.doorgenomen);
  await day(typist, "2026-03-30");
  await typist.give("/voorgelegd", first.voorgelegd);
  await judge(typist, first.toetsen[0]);
  await role(typist, "coordinator");
  for (const part of ["antwoorden", "exemplaren", "nabellen", "toestemmingen"]) await typist.give(`/${part}`, first[part]);
  same((await typist.save()).plan, first, "version 1");

  // The new version is begun on the evening of the check; the kring decides three days later.
  await revise(typist);
  await day(typist, "2026-04-02");
  await typist.give("/plan/beslotenOp", second.plan.beslotenOp);
  await typist.give("/plan/beslotenDoor", second.plan.beslotenDoor);
  // From A5 on the agreements are written anew, so that A5 and A6 have their place and their number. What names some of
  // them is taken out before, because a number that is still named is not given again.
  await typist.find("/plan/akkoord");
  for (const place of [1, 0]) await typist.remove("/plan/akkoord", place);
  await typist.give("/plan/hulpVanBuiten/2/overbrugging", []);
  await typist.find("/plan/afspraken");
  for (let place = afspraken.length - 1; place >= 4; place--) await typist.remove("/plan/afspraken", place);
  await typist.give("/plan/afspraken", second.plan.afspraken);
  for (const part of ["hulpVanBuiten", "opDeHoogte"]) await typist.give(`/plan/${part}`, second.plan[part]);
  await typist.give("/plan/akkoord", second.plan.akkoord);
  for (const part of ["doorgenomen", "voorgelegd"]) await typist.give(`/${part}`, second[part]);
  await day(typist, "2026-04-07");
  await judge(typist, second.toetsen[1], { again: true });
  await role(typist, "coordinator");
  for (const part of ["antwoorden", "uitvoering", "exemplaren", "nabellen", "toestemmingen"]) await typist.give(`/${part}`, second[part]);
  same((await typist.save()).plan, second, "version 2");
  await at.finish();
});
