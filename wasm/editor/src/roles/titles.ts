// What members of the contract are called, from the titles in the published schema.

import type { Lang } from "./words";

interface Schema {
  readonly title?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Reads titles out of the schema of a plan. */
export class Titles {
  readonly #root: Schema;

  constructor(schema: string) {
    this.#root = JSON.parse(schema) as Schema;
  }

  /** By the names on the way to a member (`plan.afspraken.alsHetNietLukt`); unknown members keep their own name. */
  of(path: string, lang: Lang): string {
    let here: Schema | undefined = this.#root;
    let found: Schema | undefined;
    for (const name of path.split(".")) {
      found = this.#target(here)?.properties?.[name];
      here = found;
    }
    const own = path.split(".").at(-1) ?? path;
    if (lang === "nl") return found?.title ?? own;
    // `EN: Title. The rest explains.`
    const english = found?.$comment?.replace(/^EN: /, "").split(". ")[0];
    return english?.replace(/\.$/, "") ?? own;
  }

  /** The titles on the way from a chapter down to a member: "Als het niet lukt – Tekst". */
  trail(chapter: string, member: string, lang: Lang): string {
    const names = member.split(".");
    return names.map((_, at) => this.of([chapter, ...names.slice(0, at + 1)].join("."), lang)).join(" – ");
  }

  /** The object that a schema is about: through lists and references. */
  #target(schema: Schema | undefined): Schema | undefined {
    let here = schema;
    while (here && (here.items || here.$ref)) {
      here = here.items ?? this.#root.$defs?.[here.$ref!.replace("#/$defs/", "")];
    }
    return here;
  }
}
