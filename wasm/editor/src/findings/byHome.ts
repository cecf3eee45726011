// The findings of a report by the field that shows them. Made once per report.
import type { Bevinding, Rapport } from "../core/engine";
import { homeOf, type SectionKey } from "../form/home";

interface Homes {
  fields: Map<string, Bevinding[]>;
  sections: Map<SectionKey | "", Bevinding[]>;
}

const known = new WeakMap<Rapport, Homes>();

function homes(report: Rapport): Homes {
  let found = known.get(report);
  if (!found) {
    found = { fields: new Map(), sections: new Map() };
    for (const finding of report.bevindingen ?? []) {
      const home = homeOf(finding.pad);
      put(found.fields, home?.pointer ?? "", finding);
      put(found.sections, home?.section ?? "", finding);
    }
    known.set(report, found);
  }
  return found;
}

function put<K>(map: Map<K, Bevinding[]>, key: K, finding: Bevinding): void {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
}

const NONE: readonly Bevinding[] = [];

export const findingsAtHome = (report: Rapport, pointer: string): readonly Bevinding[] =>
  homes(report).fields.get(pointer) ?? NONE;

/** Findings of a section; with "" those about the file as a whole. */
export const findingsOfSection = (report: Rapport, section: SectionKey | ""): readonly Bevinding[] =>
  homes(report).sections.get(section) ?? NONE;
