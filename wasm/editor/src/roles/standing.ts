// What stands of each check in the file, from its digests: the core computes them, here they are only held side by side.

import type { Check, Tree } from "./tree";

/** As `core.digest` gives them. */
export interface Digests {
  readonly versie?: number;
  readonly integriteit: string;
  readonly vervangt?: string;
  readonly toetsen: readonly {
    readonly toets: string;
    readonly planVersie?: number;
    readonly integriteit: Pair;
    readonly oordelen: readonly { readonly voorwaarde: string; readonly zegel: Pair }[];
    readonly zegel: Pair;
  }[];
}

interface Pair {
  readonly berekend: string;
  readonly opgeslagen?: string;
  readonly gelijk?: boolean;
}

export type Place = "deze-versie" | "daarna-veranderd" | "eerdere-versie" | "buiten-keten" | "onbekend";

export interface Standing {
  /** The check is as it was written down. */
  readonly sealed: boolean;
  readonly place: Place;
  /** Lawful and safe hold for the plan as it is now. */
  readonly whole: boolean;
  /** Per judgement, in the order of the check. */
  readonly stands: readonly boolean[];
}

const UNKNOWN: Standing = { sealed: false, place: "onbekend", whole: false, stands: [] };

/** One per check, in the order of the file; `undefined` digests (an id occurs twice) say that nothing is known. */
export function standings(tree: Tree, digests: Digests | undefined): readonly Standing[] {
  return (tree.toetsen ?? []).map((check, at) => {
    const seals = digests?.toetsen[at];
    if (!digests || !seals) return UNKNOWN;
    const sealed = seals.zegel.gelijk === true;
    const place = placeOf(tree, check, seals.integriteit.gelijk === true);
    const inChain = place !== "buiten-keten" && place !== "onbekend";
    const stands = (check.oordelen ?? []).map((_, n) => sealed && inChain && seals.oordelen[n]?.zegel.gelijk === true);
    return { sealed, place, whole: sealed && place === "deze-versie", stands };
  });
}

function placeOf(tree: Tree, check: Check, same: boolean): Place {
  const version = tree.plan?.versie;
  const judged = check.planVersie;
  if (version === undefined || judged === undefined || check.integriteit?.waarde === undefined) return "onbekend";
  if (judged === version) return same ? "deze-versie" : "daarna-veranderd";
  if (judged > version) return "buiten-keten";
  // Of the version right before this one, the plan holds the digest; older links need the older files.
  const named = tree.plan?.vervangt?.integriteit?.waarde;
  return judged + 1 === version && named !== check.integriteit.waarde ? "buiten-keten" : "eerdere-versie";
}
