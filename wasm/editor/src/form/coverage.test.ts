// Every member of the plan file has a field or a reason why not, and nothing is listed that the schema does not know.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldId, fields, noField, patternOf, textKey } from "./fields";
import { homeOf } from "./home";

interface Shape {
  $ref?: string;
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  oneOf?: Shape[];
  $defs?: Record<string, Shape>;
}
const schema = JSON.parse(
  readFileSync(new URL("../../../../schemas/plan.v1.schema.json", import.meta.url), "utf8"),
) as Shape;

/** Scalars, lists of scalars and lists of objects; an object itself needs no field. */
function walk(shape: Shape, at: string, out: Set<string>): Set<string> {
  if (shape.$ref) return walk(schema.$defs![shape.$ref.replace("#/$defs/", "")]!, at, out);
  if (shape.oneOf?.some((s) => s.properties)) shape.oneOf.forEach((s) => walk(s, at, out));
  else if (shape.properties) {
    for (const [name, member] of Object.entries(shape.properties)) walk(member, `${at}/${name}`, out);
  } else if (shape.type === "array") {
    out.add(at);
    const inside = walk(shape.items!, `${at}/*`, new Set());
    // A list of words or ids is one field; a list of objects has fields inside.
    if (!inside.has(`${at}/*`)) inside.forEach((p) => out.add(p));
  } else out.add(at);
  return out;
}

const known = walk(schema, "", new Set());
const reason = (pattern: string) =>
  Object.keys(noField).find((p) => p === pattern || (p.endsWith("/") && pattern.startsWith(p)));

describe("every member of the plan file", () => {
  test("has a field or a reason why not, never both", () => {
    expect([...known].filter((p) => !fields[p] && !reason(p))).toEqual([]);
    expect([...known].filter((p) => fields[p] && reason(p))).toEqual([]);
    expect(known.size).toBeGreaterThan(150);
  });

  test("that is listed stands in the schema", () => {
    expect(Object.keys(fields).filter((p) => !known.has(p))).toEqual([]);
    expect(Object.keys(noField).filter((p) => ![...known].some((k) => k === p || (p.endsWith("/") && k.startsWith(p))))).toEqual([]);
  });

  test("has a label in both languages", () => {
    for (const lang of ["nl", "en"]) {
      const text = readFileSync(new URL(`../texts/${lang}/velden.ftl`, import.meta.url), "utf8");
      const keys = new Set([...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((m) => m[1]));
      expect([...new Set(Object.keys(fields).map(textKey))].filter((k) => !keys.has(k))).toEqual([]);
    }
  });

  test("has a home for its findings", () => {
    for (const pattern of known) {
      if (/^\/(\$schema|schemaVersie|kenmerk|uitbreidingen)/.test(pattern)) continue;
      expect(homeOf(pattern.replaceAll("*", "0")), pattern).not.toBeNull();
    }
  });
});

test("pointers, ids and text keys", () => {
  expect(patternOf("/plan/afspraken/3/beurten/0/dagen")).toBe("/plan/afspraken/*/beurten/*/dagen");
  expect(fieldId("/plan/afspraken/0/wat")).toBe("f-plan-afspraken-0-wat");
  expect(textKey("/plan/hulpVanBuiten/2/begin/vanaf")).toBe("veld-wanneer-vanaf");
  expect(textKey("/vervolgconferenties/0/datum")).toBe("veld-conferentie-datum");
  expect(textKey("/vervolgconferenties")).toBe("veld-vervolgconferenties");
  expect(homeOf("/plan/groep")).toEqual({ pointer: "/plan/groep/leden", section: "volgen" });
  expect(homeOf("/plan/afspraken/2")?.pointer).toBe("/plan/afspraken/2/wie");
  expect(homeOf("/plan/afspraken/2/wanneer")?.pointer).toBe("/plan/afspraken/2/wanneer/soort");
  expect(homeOf("/plan/beurten")?.section).toBe("goed");
  expect(homeOf("")).toBeNull();
});
