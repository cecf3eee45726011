// Pointers, short names, and the steps that the tree follows.
import { describe, expect, test } from "vitest";
import { nextId } from "../src/plan/ids";
import { applyOps, follow, normal, reconcile } from "../src/plan/patch";
import { fieldId, get, isWithin, join, lastOf, parentOf, parts } from "../src/plan/pointer";

describe("pointers", () => {
  test("read, join and name a field", () => {
    expect(parts("/plan/zorgen/0/a~1b~0c")).toEqual(["plan", "zorgen", "0", "a/b~c"]);
    expect(join("/plan", "zorgen", 0, "a/b~c")).toBe("/plan/zorgen/0/a~1b~0c");
    expect(parentOf("/plan/zorgen/0")).toBe("/plan/zorgen");
    expect(parentOf("/plan")).toBe("");
    expect(lastOf("/plan/zorgen")).toBe("zorgen");
    expect(fieldId("/plan/hoofdvraag")).toBe("f-plan-hoofdvraag");
  });

  test("reach what is there and nothing else", () => {
    const tree = { plan: { zorgen: [{ id: "Z1" }] } };
    expect(get(tree, "/plan/zorgen/0/id")).toBe("Z1");
    expect(get(tree, "")).toBe(tree);
    for (const nowhere of ["/plan/zorgen/1", "/plan/zorgen/00", "/plan/zorgen/-", "/plan/toString", "/x/y"]) {
      expect(get(tree, nowhere), nowhere).toBeUndefined();
    }
    expect(isWithin("/plan/zorgen/1", "/plan/zorgen")).toBe(true);
    expect(isWithin("/plan/zorgenkind", "/plan/zorgen")).toBe(false);
  });
});

test("a short name never comes back after a higher one, nor while something still names it", () => {
  expect(nextId({}, "p")).toBe("p1");
  const plan = { deelnemers: [{ id: "p1" }, { id: "x12" }, { id: "p2b" }], plan: { afspraken: [{ id: "A2", wie: "p9", wat: "p30 doet het" }] } };
  expect(nextId(plan, "p")).toBe("p10");
  expect(nextId(plan, "x")).toBe("x13");
  expect(nextId(plan, "A")).toBe("A3");
  expect(nextId(plan, "a")).toBe("a1");
  expect(nextId({ toetsen: [{ id: "t1", toetser: "x3", oordelen: [{ steuntOp: ["A9"] }] }] }, "A")).toBe("A1");
});

describe("the tree", () => {
  test("follows every step", () => {
    const tree = { a: [1, 2, 3], b: {} as Record<string, unknown> };
    applyOps(tree, [
      { op: "add", path: "/a/1", value: 9 },
      { op: "add", path: "/a/-", value: 4 },
      { op: "move", from: "/a/0", path: "/a/2" },
      { op: "add", path: "/b/c", value: { d: 1 } },
      { op: "replace", path: "/b/c/d", value: 2 },
      { op: "remove", path: "/a/0" },
    ]);
    expect(tree).toEqual({ a: [2, 1, 3, 4], b: { c: { d: 2 } } });
  });

  test("keeps the objects of items that only moved", () => {
    const one = { id: "A1", wat: "x" };
    const two = { id: "A2", wat: "y" };
    const list = [one, two];
    reconcile({ list }, { list: [{ id: "A2", wat: "z" }, { id: "A1", wat: "x" }] });
    expect(list[0]).toBe(two);
    expect(list[1]).toBe(one);
    expect(two.wat).toBe("z");
  });

  test("text becomes NFC, members too", () => {
    expect(normal({ "re\u0301": ["e\u0301"] })).toEqual({ "r\u00e9": ["\u00e9"] });
  });

  test("a pointer goes along with its item", () => {
    const at = "/plan/zorgen/2/tekst";
    expect(follow(at, { op: "remove", path: "/plan/zorgen/0" })).toBe("/plan/zorgen/1/tekst");
    expect(follow(at, { op: "remove", path: "/plan/zorgen/2" })).toBeUndefined();
    expect(follow(at, { op: "add", path: "/plan/zorgen/2", value: {} })).toBe("/plan/zorgen/3/tekst");
    expect(follow(at, { op: "move", from: "/plan/zorgen/2", path: "/plan/zorgen/0" })).toBe("/plan/zorgen/0/tekst");
    expect(follow(at, { op: "move", from: "/plan/zorgen/0", path: "/plan/zorgen/2" })).toBe("/plan/zorgen/1/tekst");
    expect(follow("/plan/krachten/1", { op: "remove", path: "/plan/zorgen/0" })).toBe("/plan/krachten/1");
  });
});
