// Where else in the plan a short name stands: what is removed may still be named there.
import type { Planbestand } from "../core/engine";
import { partInWords } from "../findings/place";
import { join, parentOf } from "../plan/pointer";
import { fields, patternOf, type Kind } from "./fields";

const NAMING = new Set<Kind | undefined>(["person", "people", "part", "parts", "body"]);

/** In an item of such a list the pointer ends in a number; the field is the list. */
function names(pointer: string): boolean {
  if (pointer.startsWith("/toetsen/")) return true;
  return NAMING.has((fields[patternOf(pointer)] ?? fields[patternOf(parentOf(pointer))])?.kind);
}

/** Every part of the plan that names this, in words and in the order of the file; each part once. */
export function namedIn(file: Planbestand, id: string): string[] {
  const found = new Set<string>();
  const look = (value: unknown, pointer: string): void => {
    if (value === id && names(pointer)) found.add(partInWords(file, pointer));
    else if (value !== null && typeof value === "object") for (const [member, inner] of Object.entries(value)) look(inner, join(pointer, member));
  };
  look(file, "");
  found.delete("");
  return [...found];
}
