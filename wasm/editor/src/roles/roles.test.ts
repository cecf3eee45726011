// The logic of the roles: whose body, what answers what, what a check misses, what stands, and differences in words.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Opening } from "../core/engine";
import { LANGS } from "../texts/lang.svelte";
import { has, say } from "../texts/say";
import { agreedInWords, chapters, judgementsInWords, type Difference, type Words } from "./difference";
import { asked, emptyAnswers, inContractWords, missing, placeOfRefusal } from "./judging";
import { inGroups, placeIn, typedGroups } from "./paper";
import { standings, type Digests } from "./standing";
import { Titles } from "./titles";
import { answersTo, checkingBody, ownBody, settingBody, titleOf, type Tree } from "./tree";
import { OWN_WORDS, refusalInWords } from "./words";

const root = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const plan = (name: string): Tree => JSON.parse(read(`tests/fixtures/${name}.json`)) as Tree;
/** Fluent puts invisible marks around what it fills in. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

const noa = plan("valid/noa-en-jayden-blijven");
const before = plan("states/noa-en-jayden-versie-1");
const milan = plan("valid/milan-komt-thuis");

describe("who is who", () => {
  test("a professional speaks for the own body", () => {
    expect(ownBody(noa, "x1")?.id).toBe("i1");
    // Someone else is of the only body.
    expect(ownBody(noa, "x2")).toBeUndefined();
    expect(ownBody({ ...noa, deelnemers: [{ id: "x9", zijde: "professional" }] }, "x9")?.id).toBe("i1");
    expect(ownBody(milan, "x2")?.id).toBe("i2");
  });

  test("conditions and checks belong to a body", () => {
    expect((milan.voorwaarden ?? []).map((one) => settingBody(milan, one)?.id)).toEqual(["i1", "i1", "i1", "i2", "i2", "i2"]);
    expect((milan.toetsen ?? []).map((one) => checkingBody(milan, one)?.id)).toEqual(["i2", "i1", "i2"]);
  });

  test("a condition is answered by what names it", () => {
    expect(answersTo(noa, "V5").map((part) => part.id)).toEqual(["A8", "A12"]);
    expect(answersTo(before, "V3")).toEqual([]);
    expect(answersTo(noa, "V3")[0]?.fallbackWho).toEqual(["p9"]);
    expect(titleOf(noa, "x1")).toBe("Esther Mulder (jeugdbeschermer)");
  });
});

describe("a check in the making", () => {
  const opening: Opening = {
    toetser: "x1",
    instantie: "i1",
    op: "2026-04-07",
    planVersie: 2,
    integriteit: "",
    ernstigNadeel: false,
    voorwaarden: [
      { id: "V1", beantwoordDoor: ["A1", "A2"], stand: "meegenomen", uitkomst: "voldaan", moet: false, mag: true },
      { id: "V3", beantwoordDoor: ["A6", "A5"], stand: "open", moet: true, mag: true },
      { id: "V4", beantwoordDoor: ["A7"], stand: "klaar", uitkomst: "voldaan", moet: false, mag: false },
    ],
    wettig: { stand: "open" },
    veilig: { stand: "open" },
    opmerkingen: [],
  };

  test("says what misses, in the order of the form", () => {
    const answers = emptyAnswers(opening);
    expect(asked(opening)).toEqual({ conditions: ["V1", "V3"], questions: ["wettig", "veilig"] });
    expect(missing(opening, answers).map((one) => `${one.about} ${one.field}`)).toEqual(["V3 uitkomst", "wettig uitkomst", "veilig uitkomst"]);
    answers["V3"]!.outcome = "niet_voldaan";
    answers["wettig"]!.outcome = "ja";
    answers["veilig"]!.outcome = "nog_onduidelijk";
    expect(missing(opening, answers).map((one) => `${one.about} ${one.field}`)).toEqual(["V3 motivering", "veilig motivering"]);
    // A reason alone would be lost.
    answers["V1"]!.reason = "omdat";
    expect(missing(opening, answers)[0]).toEqual({ about: "V1", field: "uitkomst", key: "toets-mist-uitkomst" });
  });

  test("gives the core only what was said, in the order of the plan", () => {
    const answers = emptyAnswers(opening);
    answers["V3"]!.outcome = "voldaan";
    answers["wettig"]!.outcome = "ja";
    answers["veilig"] = { outcome: "ja", restsOn: ["A2", "A1"], reason: " zolang dit loopt " };
    expect(inContractWords(opening, answers, noa)).toEqual({
      oordelen: [{ voorwaarde: "V3", uitkomst: "voldaan", steuntOp: ["A5", "A6"] }],
      wettig: { uitkomst: "ja", steuntOp: [] },
      veilig: { uitkomst: "ja", steuntOp: ["A1", "A2"], motivering: "zolang dit loopt" },
    });
  });

  test("asks for serious harm where that is the question", () => {
    const harm = { ...opening, ernstigNadeel: true };
    const answers = emptyAnswers(harm);
    answers["ernstigNadeel"]!.outcome = "nee";
    expect(missing(harm, answers).map((one) => one.about)).toEqual(["V3", "wettig"]);
    answers["ernstigNadeel"]!.outcome = "ja";
    expect(missing(harm, answers).at(-1)).toMatchObject({ about: "ernstigNadeel", field: "motivering" });
  });

  test("puts a refusal of the core beside what it is about", () => {
    expect(placeOfRefusal("toetsen-geen-reden", "Bij V3 hoort een reden.", ["V1", "V3"])).toEqual({ about: "V3", field: "motivering" });
    expect(placeOfRefusal("toetsen-mist", "Zeg ook iets over V1, V3.", ["V3"])).toEqual({ about: "V3", field: "uitkomst" });
    expect(placeOfRefusal("toetsen-afgerond", "De kring heeft dit plan afgerond.", ["V3"])).toBeUndefined();
  });
});

describe("what stands", () => {
  const pair = (gelijk: boolean) => ({ berekend: "a", opgeslagen: gelijk ? "a" : "b", gelijk });
  const digests = (seal: boolean, version: boolean): Digests => ({
    versie: 2,
    integriteit: "a",
    toetsen: (noa.toetsen ?? []).map((check) => ({
      toets: check.id ?? "",
      integriteit: pair(version && check.planVersie === 2),
      oordelen: (check.oordelen ?? []).map((one) => ({ voorwaarde: one.voorwaarde ?? "", zegel: pair(one.voorwaarde !== "V3" || check.id === "t2") })),
      zegel: pair(seal),
    })),
  });

  test("the check of this version, and of the one before what is equal still", () => {
    const [first, second] = standings(noa, digests(true, true));
    expect(first).toMatchObject({ sealed: true, place: "eerdere-versie", whole: false, stands: [true, true, false, true, true] });
    expect(second).toMatchObject({ place: "deze-versie", whole: true, stands: [true, true, true, true, true] });
  });

  test("nothing of a check that was changed by hand, and no lawful and safe of a changed plan", () => {
    expect(standings(noa, digests(false, true))[1]).toMatchObject({ sealed: false, whole: false, stands: [false, false, false, false, false] });
    expect(standings(noa, digests(true, false))[1]).toMatchObject({ place: "daarna-veranderd", whole: false });
    expect(standings(noa, undefined)[0]).toMatchObject({ place: "onbekend", whole: false });
  });

  test("a check that the plan does not come from", () => {
    const other = { ...noa, plan: { ...noa.plan, vervangt: { versie: 1, integriteit: { waarde: "0".repeat(64) } } } };
    expect(standings(other, digests(true, true))[0]).toMatchObject({ place: "buiten-keten", stands: [false, false, false, false, false] });
  });
});

describe("paper", () => {
  const digest = "b730c4d848cda56d303f014d174e326699fc051796c9d720e56204290a8413fb";

  test("two groups side by side are found, in any spelling", () => {
    expect(inGroups(digest)).toHaveLength(16);
    expect(typedGroups(" 48CD-a56d ")).toEqual(["48cd", "a56d"]);
    expect(placeIn(digest, ["48cd", "a56d"])).toBe(3);
    expect(placeIn(digest, ["48cd", "303f"])).toBe(0);
  });

  test("says what is no group", () => {
    expect(typedGroups("hallo daar")).toBe("versie-papier-tekens");
    expect(typedGroups("48c a56d")).toBe("versie-papier-groepen");
    expect(typedGroups("48cd")).toBe("versie-papier-te-kort");
    expect(typedGroups("")).toBe("versie-papier-te-kort");
  });
});

describe("what members are called", () => {
  const titles = new Titles();
  const schema = JSON.parse(read("schemas/plan.v1.schema.json")) as {
    properties: Record<string, { title: string }>;
    $defs: Record<string, { properties: Record<string, { title: string; $comment: string }> }>;
  };

  test("is what the schema says, through lists and parts that occur more than once", () => {
    for (const [name, { title }] of Object.entries(schema.properties)) expect(titles.of(name, "nl")).toBe(title);
    const { wat, alsHetNietLukt } = schema.$defs["Afspraak"]!.properties;
    expect(titles.of("plan.afspraken.wat", "nl")).toBe(wat!.title);
    expect(wat!.$comment).toMatch(new RegExp(`^EN: ${titles.of("plan.afspraken.wat", "en")}\\.`));
    const inside = schema.$defs["AlsHetNietLukt"]!.properties["tekst"]!;
    expect(titles.trail("plan.afspraken", "alsHetNietLukt.tekst", "nl")).toBe(`${alsHetNietLukt!.title} – ${inside.title}`);
  });

  test("is their own name where the contract does not know them", () => {
    for (const path of ["nergens", "plan.nergens", "nergens.wat", "kenmerk.wat", "plan.constructor"]) {
      expect(titles.of(path, "nl")).toBe(path.split(".").at(-1));
    }
  });
});

describe("a difference in words", () => {
  const words: Words = {
    old: before,
    newer: noa,
    oldMoment: () => "toen",
    newMoment: () => "zodra het gebeurt",
    titles: new Titles(),
    say: (key, args) => plain(say(key, args)),
    lang: "nl",
  };
  const found: Difference = {
    oud: { versie: 1, integriteit: "a" },
    nieuw: { versie: 2, integriteit: "b" },
    vervangt: true,
    hoofdstukken: [
      { naam: "plan.beslotenOp", wijzigingen: [{ soort: "anders", oud: "2026-03-28", nieuw: "2026-04-02" }] },
      {
        naam: "plan.afspraken",
        wijzigingen: [
          { soort: "erbij", id: "A5", nieuw: { id: "A5", wat: "belt Dave", wie: "p3", wanneer: { soort: "zodra" } } },
          { soort: "anders", id: "A7", omschrijving: "haalt Noa op", onderdelen: [{ naam: "alsHetNietLukt.wie", nieuw: ["p5", "p6"] }] },
        ],
      },
      { naam: "deelnemers", wijzigingen: [{ soort: "anders", id: "p3", onderdelen: [{ naam: "contact", verborgen: true }] }] },
    ],
    akkoord: [
      { deelnemer: "p1", soort: "blijft", afspraken: ["A7", "A9"] },
      { deelnemer: "p3", soort: "nog_niet" },
      { deelnemer: "p5", soort: "nog_niet" },
    ],
    oordelen: [
      { voorwaarde: "V1", toets: "t1", uitkomst: "voldaan", stand: "blijft" },
      { voorwaarde: "V2", toets: "t1", uitkomst: "voldaan", stand: "blijft" },
      { voorwaarde: "V3", toets: "t1", uitkomst: "niet_voldaan", stand: "opnieuw", redenen: [{ soort: "erbij", id: "A5" }, { soort: "erbij", id: "A6" }] },
    ],
    eindoordelen: [{ instantie: "i1", stand: "opnieuw" }],
  };

  test("people by name, members by title, days and moments in words", () => {
    const [decided, agreements, people] = chapters(found, words);
    expect(decided?.changes[0]?.lines).toEqual([{ title: "", was: "28 maart 2026", now: "2 april 2026" }]);
    expect(agreements?.title).toBe("Afspraken");
    expect(agreements?.changes[0]).toEqual({
      head: "Erbij: A5",
      lines: [
        { title: "Wat", now: "belt Dave" },
        { title: "Wie", now: "Kimberly de Haas" },
        { title: "Wanneer", now: "zodra het gebeurt" },
      ],
    });
    expect(agreements?.changes[1]).toEqual({
      head: "Anders: A7 haalt Noa op",
      lines: [{ title: "Als het niet lukt – Wie", was: "(niets)", now: "Yvonne de Haas, Chantal de Haas" }],
    });
    expect(people?.changes[0]).toEqual({ head: "Anders: Kimberly de Haas", lines: [{ title: "Contact", hidden: true }] });
    expect(chapters(found, { ...words, lang: "en" })[1]?.title).toBe("Agreements");
  });

  test("what became of agreement, and which judgements stand", () => {
    expect(agreedInWords(found, words)).toEqual([
      "Het akkoord blijft, want die afspraken zijn gelijk: Noa de Haas met A7 en A9.",
      "Nog niet opnieuw akkoord: Kimberly de Haas, Yvonne de Haas.",
    ]);
    expect(judgementsInWords(found, words)).toEqual([
      "V1 en V2 blijven gelden: voldaan.",
      "V3 moet opnieuw; het was niet voldaan. A5 en A6 kwamen erbij.",
      "Jeugdbescherming Maaszoom moet opnieuw oordelen over wettig en veilig. Dat oordeel gaat nooit mee naar een nieuwe versie.",
    ]);
  });
});

describe("a refusal", () => {
  const told = (text: string) => ({ nl: text, en: text });

  test("has own words in both languages where the core speaks of its command line", () => {
    for (const lang of LANGS) expect([...OWN_WORDS].filter((key) => !has(`weigering-${key}`, lang))).toEqual([]);
  });

  test("names people, never ids or commands", () => {
    const error = { key: "toetsen-zonder-akkoord", text: told("Deze deelnemers zijn nog niet akkoord: p3, p5. Schrijf het op met: kringplan record agreed.") };
    expect(plain(refusalInWords(error, noa, "nl", say))).toBe(
      "Nog niet akkoord: Kimberly de Haas en Yvonne de Haas. De coördinator vraagt dat eerst en schrijft het op bij ‘Akkoord en exemplaren’.",
    );
    expect(refusalInWords({ key: "toetsen-kring", text: told("p3 hoort bij de kring.") }, noa, "nl", say)).toBe("Kimberly de Haas hoort bij de kring.");
  });
});
