// A moment goes into the file only when the contract can hold it.
import { expect, test } from "vitest";
import { asKind, forFile, isWhole, rhythmOf } from "./moment";

test("a date without a day is open in the file", () => {
  expect(forFile({ soort: "datum", toelichting: "na school" })).toEqual({ soort: "open", toelichting: "na school" });
  expect(isWhole({ soort: "ritme", vanaf: "2026-03-16" })).toBe(false);
  expect(isWhole({ soort: "data", op: ["2026-03-16", ""] })).toBe(false);
});

test("members come in the order of the contract", () => {
  const typed = { soort: "ritme", elke: { aantal: 1, eenheid: "week" }, dagen: ["ma"], vanaf: "2026-03-16", tijd: "14:00" };
  expect(Object.keys(forFile(typed))).toEqual(["soort", "vanaf", "elke", "dagen", "tijd"]);
});

test("members that this version does not know stay", () => {
  expect(forFile({ soort: "datum", op: "2026-03-16", nieuw: 1 })).toEqual({ soort: "datum", op: "2026-03-16", nieuw: 1 });
});

test("another kind keeps what both have", () => {
  expect(asKind({ soort: "datum", op: "2026-03-16", toelichting: "laat" }, "ritme")).toEqual({
    soort: "ritme",
    vanaf: "2026-03-16",
    toelichting: "laat",
  });
  expect(asKind({ soort: "periode", vanaf: "2026-03-16" }, "data")).toEqual({ soort: "data", op: ["2026-03-16"] });
  expect(asKind(undefined, "data")).toEqual({ soort: "data", op: [""] });
  expect(asKind({ soort: "data", op: ["2026-03-16", "2026-03-17"] }, "uiterlijk")).toEqual({ soort: "uiterlijk", op: "2026-03-16" });
});

test("everyday rhythms", () => {
  expect(rhythmOf({ aantal: 2, eenheid: "week" })).toBe("week-2");
  expect(rhythmOf({ aantal: 3, eenheid: "week" })).toBe("anders");
  expect(rhythmOf(undefined)).toBe("");
});
