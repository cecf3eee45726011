// The road of case 4 through the real core: fix, a check that is not met, a new version, a second check. Needs the built
// module (`cargo dev wasm core --fast`); without it there is nothing to test here.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Core, Op } from "../core/engine";
import { say } from "../texts/say";
import { chapters, judgementsInWords, type Difference, type Words } from "./difference";
import { emptyAnswers, inContractWords, missing } from "./judging";
import { lintDraft } from "./lint";
import { standings, type Digests } from "./standing";
import { Titles } from "./titles";
import type { Tree } from "./tree";
import { refusalInWords, type RefusedLike } from "./words";

const root = resolve(import.meta.dirname, "../../../..");
const glue = process.env["KRINGPLAN_GLUE"] ?? resolve(root, "target/kringplan-wasm");
const wasm = resolve(glue, "core/kringplan_bg.wasm");

const fixture = (name: string): string => readFileSync(resolve(root, `tests/fixtures/${name}.json`), "utf8");
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, "");
const tree = (text: string): Tree => JSON.parse(text) as Tree;

describe.skipIf(!existsSync(wasm))("the road of case 4", () => {
  let core: Core;
  let text: string;
  let first: string;
  const done = JSON.parse(fixture("valid/noa-en-jayden-blijven")) as { plan: { afspraken: { id: string }[]; akkoord: unknown[]; beslotenDoor: string[] } };
  const old = JSON.parse(fixture("states/noa-en-jayden-versie-1")) as { plan: { akkoord: unknown[] } };

  beforeAll(async () => {
    const engine = await import("../core/engine");
    core = await engine.startCore(readFileSync(wasm));
    text = fixture("doorloop/noa-en-jayden");
  });

  const edit = (ops: Op[]): void => {
    text = core.edit(text, ops);
  };
  const refused = (act: () => unknown): RefusedLike => {
    try {
      act();
    } catch (thrown) {
      return thrown as RefusedLike;
    }
    throw new Error("not refused");
  };

  test("a condition is read along while it is typed", () => {
    const lint = (tekst: string) => lintDraft(core, text, tree(text), "2026-03-20", { tekst, bedreiging: "Noa kwam te laat.", gesteldDoor: "x1", gesteldOp: "2026-03-18" });
    expect(lint("")).toBeUndefined();
    expect(lint("Noa is elke schooldag op tijd.")).toEqual([]);
    expect(lint("Yvonne brengt Noa elke dag om half negen.")?.length).toBeGreaterThan(0);
  });

  test("conditions are fixed as they were shared, and then no other comes in", () => {
    const fixed = core.conditionsFix(text, { op: "2026-03-20", schriftelijk: true, gemaakt: "2026-03-20" });
    expect(fixed.aantal).toBe(5);
    text = fixed.tekst;
    const why = refused(() => core.conditionsAdd(text, { door: "x1", tekst: "a", bedreiging: "b", op: "2026-03-20" }));
    expect(plain(refusalInWords(why, tree(text), "nl", say))).toBe("De voorwaarden zijn vastgelegd op 20 maart 2026. Er kan nu niets meer bij.");
  });

  test("nobody judges before everyone agreed", () => {
    const why = () => plain(refusalInWords(refused(() => core.assessOpening(text, { toetser: "x1", op: "2026-03-30" })), tree(text), "nl", say));
    expect(why()).toContain("nog niet met iedereen doorgenomen");
    edit([{ op: "add", path: "/doorgenomen", value: [{ versie: 1, op: "2026-03-28" }] }]);
    expect(why()).toMatch(/^Nog niet akkoord: Kimberly de Haas, .* en Ricardo Lont\./);
    edit([
      { op: "add", path: "/plan/akkoord", value: old.plan.akkoord },
      { op: "add", path: "/voorgelegd", value: [{ versie: 1, aan: "i1", op: "2026-03-30" }] },
    ]);
  });

  test("the first check says what is not met, and the plan goes back", () => {
    const asking = { toetser: "x1", op: "2026-03-30" };
    const opening = core.assessOpening(text, asking);
    const answers = emptyAnswers(opening);
    expect(answers["V5"]?.restsOn).toEqual(["A8", "A12"]);
    for (const id of ["V1", "V2", "V4", "V5"]) answers[id]!.outcome = "voldaan";
    answers["V3"] = { outcome: "niet_voldaan", restsOn: [], reason: "Het plan zegt hier niets over." };
    answers["wettig"]!.outcome = "ja";
    answers["veilig"] = { outcome: "nog_onduidelijk", restsOn: [], reason: "Eerst V3." };
    expect(missing(opening, answers)).toEqual([]);
    const result = core.assess(text, asking, inContractWords(opening, answers, tree(text)));
    expect(result.toets).toBe("t1");
    text = first = result.tekst;
    expect(core.check(text, "2026-03-31").toestand?.code).toBe("terug_naar_kring");
    expect(standings(tree(text), core.digest(text) as Digests)[0]).toMatchObject({ sealed: true, whole: true, stands: [true, true, true, true, true] });
  });

  test("the circle makes version 2; agreement to equal parts stays", () => {
    const revised = core.revise(text, { dag: "2026-04-02", beslotenOp: "2026-04-02", beslotenDoor: done.plan.beslotenDoor });
    expect(revised.versie).toBe(2);
    expect(revised.opnieuw).toEqual(["p3", "p5", "p6", "p7", "p8", "p9", "p10", "p11"]);
    expect(revised.blijft).toEqual([
      { door: "p1", afspraken: ["A7", "A9"] },
      { door: "p4", afspraken: ["A1", "A10"] },
    ]);
    text = revised.tekst;
    for (const id of ["A5", "A6"]) {
      edit([{ op: "add", path: `/plan/afspraken/${Number(id[1]) - 1}`, value: done.plan.afspraken.find((one) => one.id === id) }]);
    }
    edit([
      { op: "replace", path: "/plan/akkoord", value: done.plan.akkoord },
      { op: "add", path: "/doorgenomen/-", value: { versie: 2, op: "2026-04-02" } },
      { op: "add", path: "/voorgelegd/-", value: { versie: 2, aan: "i1", op: "2026-04-03" } },
    ]);
  });

  test("the difference says what must be judged again", () => {
    const words: Words = {
      old: tree(first),
      newer: tree(text),
      oldMoment: (when) => core.moment(first, when, "nl"),
      newMoment: (when) => core.moment(text, when, "nl"),
      titles: new Titles(),
      say: (key, args) => plain(say(key, args)),
      lang: "nl",
    };
    const found = core.diff(first, text) as unknown as Difference;
    expect(found.vervangt).toBe(true);
    const agreements = chapters(found, words).find((chapter) => chapter.title === "Afspraken");
    expect(agreements?.changes.map((change) => change.head)).toEqual(["Erbij: A5", "Erbij: A6"]);
    expect(agreements?.changes[0]?.lines.find((line) => line.title === "Wie")?.now).toBe("Kimberly de Haas");
    expect(agreements?.changes[0]?.lines.find((line) => line.title === "Wanneer")?.now).toMatch(/Ricardo staat aan de deur/);
    expect(judgementsInWords(found, words).slice(0, 2)).toEqual([
      "V1, V2, V4 en V5 blijven gelden: voldaan.",
      "V3 moet opnieuw; het was niet voldaan. A5 en A6 kwamen erbij.",
    ]);
  });

  test("the second check says only what is still asked", () => {
    const asking = { toetser: "x1", op: "2026-04-07" };
    const opening = core.assessOpening(text, asking);
    expect(opening.voorwaarden.map((one) => one.stand)).toEqual(["meegenomen", "meegenomen", "open", "meegenomen", "meegenomen"]);
    const answers = emptyAnswers(opening);
    answers["V3"]!.outcome = "voldaan";
    answers["wettig"]!.outcome = "ja";
    answers["veilig"]!.outcome = "ja";
    const result = core.assess(text, asking, inContractWords(opening, answers, tree(text)));
    const [one, two] = standings(tree(result.tekst), core.digest(result.tekst) as Digests);
    expect(one).toMatchObject({ place: "eerdere-versie", whole: false, stands: [true, true, false, true, true] });
    expect(two).toMatchObject({ place: "deze-versie", whole: true, stands: [true] });
    expect(core.check(result.tekst, "2026-04-07").toestand?.code).toBe("vastgesteld");
  });
});
