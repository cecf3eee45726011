// What members of the contract are called, from the titles in the published schema (scripts/types.mjs takes them out).

import { table, type Table } from "../core/generated/titles";
import type { Lang } from "./words";

/** Finds titles of members of a plan. */
export class Titles {
  readonly #table: Table;

  constructor(titles: Table = table) {
    this.#table = titles;
  }

  /** By the names on the way to a member (`plan.afspraken.alsHetNietLukt`); unknown members keep their own name. */
  of(path: string, lang: Lang): string {
    let holder: string | undefined = "";
    let found: Table[string][string] | undefined;
    for (const name of path.split(".")) {
      found = holder === undefined ? undefined : this.#table[holder]?.[name];
      holder = found?.[2];
    }
    return found?.[lang === "nl" ? 0 : 1] ?? path.split(".").at(-1) ?? path;
  }

  /** The titles on the way from a chapter down to a member: "Als het niet lukt – Tekst". */
  trail(chapter: string, member: string, lang: Lang): string {
    const names = member.split(".");
    return names.map((_, at) => this.of([chapter, ...names.slice(0, at + 1)].join("."), lang)).join(" – ");
  }
}
