// JSON Pointers (RFC 6901): reading, joining, and the DOM id that belongs to one.

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

export const escape = (part: string): string => part.replaceAll("~", "~0").replaceAll("/", "~1");
const unescape = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

/** The parts of a pointer: "/plan/zorgen/0" gives ["plan", "zorgen", "0"]. */
export function parts(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map(unescape);
}

export const join = (base: string, ...more: (string | number)[]): string =>
  more.reduce<string>((pointer, part) => `${pointer}/${escape(String(part))}`, base);

export const fromParts = (list: readonly string[]): string => list.map((part) => `/${escape(part)}`).join("");

export const parentOf = (pointer: string): string => pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));

export const lastOf = (pointer: string): string => parts(pointer).at(-1) ?? "";

/** The pointer itself, or something inside it. */
export const isWithin = (pointer: string, ancestor: string): boolean =>
  ancestor === "" || pointer === ancestor || pointer.startsWith(`${ancestor}/`);

/** What the pointer leads to, or undefined. */
export function get(tree: unknown, pointer: string): unknown {
  let here: unknown = tree;
  for (const part of parts(pointer)) {
    if (here === null || typeof here !== "object") return undefined;
    if (Array.isArray(here)) {
      here = /^(0|[1-9][0-9]*)$/.test(part) ? here[Number(part)] : undefined;
    } else {
      here = Object.hasOwn(here, part) ? (here as Record<string, unknown>)[part] : undefined;
    }
  }
  return here;
}

/** The DOM id of the field of a pointer: /plan/hoofdvraag → f-plan-hoofdvraag. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll("/", "-")}`;
