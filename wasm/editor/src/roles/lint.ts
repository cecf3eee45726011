// What there is to ask about a condition before it is written down: the core reads the plan as if it stood there.

import type { Bevinding, Core } from "../core/engine";
import { nextId } from "../plan/ids";
import type { Tree } from "./tree";
import { isRefused } from "./words";

/** Findings about a condition that is still being typed; `undefined` where there is no text to look at yet. */
export function lintDraft(core: Core, plan: string, tree: Tree, day: string, draft: object): readonly Bevinding[] | undefined {
  if (!("tekst" in draft) || String(draft.tekst).trim() === "") return undefined;
  const list = tree.voorwaarden;
  const at = list?.length ?? 0;
  // The number that it will have, because the questions name it.
  const value = { id: nextId(tree, "V"), ...draft };
  const op = list ? { op: "add" as const, path: "/voorwaarden/-", value } : { op: "add" as const, path: "/voorwaarden", value: [value] };
  try {
    const report = core.conditionsLint(core.edit(plan, [op]), day);
    // Days and sharing come later in the form; the words are what can be put otherwise now.
    const about = ["tekst", ...("bedreiging" in draft ? ["bedreiging"] : [])].map((name) => `/voorwaarden/${at}/${name}`);
    return report.bevindingen.filter((finding) => about.includes(finding.pad));
  } catch (thrown) {
    // What cannot be read yet is said when it is written down.
    if (isRefused(thrown)) return undefined;
    throw thrown;
  }
}
