// The store on the real core: the text is the truth, the tree says the same, and nothing is ever lost.
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Refused, type Core } from "../src/core/engine";
import { PlanStore } from "../src/plan/store.svelte";
import { example, KENMERK, theCore } from "./core";

let core: Core;
let store: PlanStore;

beforeAll(async () => {
  core = await theCore();
});

beforeEach(() => {
  store = new PlanStore(core, core.newPlan({ plansoort: "familiegroepsplan", kenmerk: KENMERK }));
});

const mirrored = (): void => expect(JSON.parse(JSON.stringify(store.tree))).toEqual(JSON.parse(store.text));

describe("writing", () => {
  test("a member appears in the text and goes away again with the parents that it leaves empty", () => {
    const before = store.text;
    expect(store.set("/deelnemers/0/contact/adres/straat", undefined)).toBe(true);
    expect(store.text).toBe(before);
    expect(store.set("/deelnemers/0/contact/telefoonnummer", "06 12345678")).toBe(true);
    expect(store.get("/deelnemers/0/contact")).toEqual({ telefoonnummer: "06 12345678" });
    mirrored();
    store.set("/deelnemers/0/contact/telefoonnummer", undefined);
    expect(store.get("/deelnemers/0")).toBeDefined();
    expect(store.get("/deelnemers/0/contact")).toBeUndefined();
    expect(JSON.parse(store.text)).toEqual(JSON.parse(before));
    mirrored();
  });

  test("lists grow, change places and keep what is left when they are empty", () => {
    expect(store.push("/plan/zorgen", { id: "Z1", tekst: "een" })).toBe(0);
    expect(store.push("/plan/zorgen", { id: "Z2", tekst: "twee" })).toBe(1);
    expect(store.push("/plan/doelen", { id: "D1" })).toBe(0);
    expect(store.move("/plan/zorgen/1", "/plan/zorgen/0")).toBe(true);
    expect(store.get("/plan/zorgen/0/id")).toBe("Z2");
    mirrored();
    store.remove("/plan/zorgen/0");
    store.remove("/plan/zorgen/0");
    expect(store.get("/plan/zorgen")).toEqual([]);
    mirrored();
  });

  test("text becomes NFC in both", () => {
    store.set("/plan/hoofdvraag", "Rene\u0301e");
    expect(store.get("/plan/hoofdvraag")).toBe("Ren\u00e9e");
    mirrored();
  });

  test("what would make the file unreadable is refused and changes nothing", () => {
    const before = store.text;
    expect(store.set("/deelnemers/0/leeftijd", "negen")).toBe(false);
    expect(store.refused).toBeInstanceOf(Refused);
    expect(store.text).toBe(before);
    mirrored();
  });

  test("a file that cannot be read is not opened", () => {
    expect(() => new PlanStore(core, "{")).toThrow(Refused);
  });
});

describe("undo and redo", () => {
  test("keystrokes in one field within a second are one step", () => {
    vi.useFakeTimers({ now: 0 });
    for (const text of ["S", "Se", "Sem"]) {
      store.set("/deelnemers/0/naam", text);
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(2000);
    store.set("/deelnemers/0/naam", "Sem Bos");
    vi.useRealTimers();
    expect(store.undo()).toBe(true);
    expect(store.get("/deelnemers/0/naam")).toBe("Sem");
    expect(store.undo()).toBe(true);
    expect(store.get("/deelnemers/0/naam")).toBeUndefined();
    expect(store.canUndo).toBe(false);
    expect(store.undo()).toBe(false);
    store.redo();
    store.redo();
    expect(store.get("/deelnemers/0/naam")).toBe("Sem Bos");
    expect(store.canRedo).toBe(false);
    mirrored();
  });

  test("gives back the very bytes of an example", () => {
    const text = example("noa-en-jayden-blijven");
    const one = new PlanStore(core, text);
    one.set("/kader/gemeente", "Veendrecht");
    one.push("/nabellen", { afgesprokenOp: "2026-05-01" });
    one.remove("/deelnemers/3");
    expect(one.text).not.toBe(text);
    while (one.canUndo) one.undo();
    expect(one.text).toBe(text);
    expect(JSON.parse(JSON.stringify(one.tree))).toEqual(JSON.parse(text));
  });
});

describe("findings", () => {
  test("show at a field after it was changed and left, or after the whole check", () => {
    const all = store.allFindings("/plan").length;
    expect(all).toBeGreaterThan(0);
    expect(store.findings("/plan")).toEqual([]);
    store.touch("/plan");
    expect(store.findings("/plan").length).toBe(all);
    expect(store.findings("/kader")).toEqual([]);
    store.checked = true;
    expect(store.findings("").length).toBe(store.report.bevindingen.length);
  });

  test("what was touched goes along when its item moves", () => {
    store.push("/plan/zorgen", { id: "Z1" });
    store.push("/plan/zorgen", { id: "Z2" });
    store.touch("/plan/zorgen/1/tekst");
    store.move("/plan/zorgen/1", "/plan/zorgen/0");
    expect(store.touched("/plan/zorgen/0/tekst")).toBe(true);
    expect(store.touched("/plan/zorgen/1/tekst")).toBe(false);
  });
});

describe("owners", () => {
  test("the coordinator does not write what the professional writes, nor a plan that was checked", () => {
    const one = new PlanStore(core, example("noa-en-jayden-blijven"));
    expect(one.frozen).toBe("checked");
    for (const pointer of ["/plan/hoofdvraag", "/plan/akkoord/-", "/voorwaarden/0/tekst", "/toetsen/0/veilig", "/instanties/0/naam"]) {
      expect(one.writable(pointer), pointer).toBe(false);
      expect(one.set(pointer.replace("/-", "/0/op"), "x"), pointer).toBe(false);
    }
    for (const pointer of ["/uitvoering", "/exemplaren/0/op", "/deelnemers/0/contact"]) expect(one.writable(pointer), pointer).toBe(true);
  });

  test("a plan that is agreed opens again when somebody takes the agreement back", () => {
    const one = new PlanStore(core, example("sem-weer-naar-school"));
    expect(one.frozen).toBe("agreed");
    expect(one.writable("/plan/hoofdvraag")).toBe(false);
    expect(one.remove("/plan/akkoord/0")).toBe(true);
    expect(one.frozen).toBe("open");
    expect(one.writable("/plan/hoofdvraag")).toBe(true);
  });

  test("the professional writes nothing of the circle", () => {
    const one = new PlanStore(core, example("noa-en-jayden-blijven"));
    one.role = { side: "professional", id: "x1" };
    for (const pointer of ["/plan/hoofdvraag", "/deelnemers/0/naam", "/kader/gemeente", "/exemplaren/0/op", "/toetsen/0"]) {
      expect(one.writable(pointer), pointer).toBe(false);
    }
  });

  test("reading only, nothing is written", () => {
    store.readOnly = true;
    expect(store.set("/plan/hoofdvraag", "x")).toBe(false);
    expect(store.canUndo).toBe(false);
  });
});
