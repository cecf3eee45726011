// Where a finding belongs on the page: a finding may point at a member that is not there yet,
// or at a part of one; then the nearest field shows it and links lead there.
import { fields, patternOf, type SectionKey } from "./fields";

export type { SectionKey };

const patterns = Object.keys(fields);
const cache = new Map<string, { pointer: string; section: SectionKey } | null>();

/** The pointer of the field that shows a finding at `pad`, with its section; null where the file as a whole is meant. */
export function homeOf(pad: string): { pointer: string; section: SectionKey } | null {
  let known = cache.get(pad);
  if (known === undefined) {
    known = find(pad);
    if (cache.size > 5000) cache.clear();
    cache.set(pad, known);
  }
  return known;
}

function find(pad: string): { pointer: string; section: SectionKey } | null {
  // How often is one question, whichever half of the answer is meant.
  const every = /^(.*\/elke)(?:\/.*)?$/.exec(pad)?.[1];
  if (every) return { pointer: every, section: every.startsWith("/plan/afspraken") ? "afspraken" : "hulp" };
  for (let at = pad; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const pattern = patternOf(at);
    const here = fields[pattern];
    if (here) return { pointer: at, section: here.section };
    // An object such as a group: its first field that is not inside a further list.
    const first = patterns.find((p) => p.startsWith(`${pattern}/`) && !p.slice(pattern.length).includes("*"));
    if (first) return { pointer: at + first.slice(pattern.length), section: fields[first]!.section };
    // A check or a digest has no field of its own, but it has a section.
    if (/^\/(toetsen|voorwaardenVastgelegd)/.test(pattern)) return { pointer: at, section: "voorwaarden" };
    if (pattern === "/plan/versie" || pattern.startsWith("/plan/vervangt")) return { pointer: "/plan/beslotenOp", section: "akkoord" };
    if (pattern.startsWith("/handtekeningen")) return { pointer: at, section: "akkoord" };
  }
  return null;
}

/** The section of any pointer, for links and for the state of a section. */
export function sectionOf(pad: string): SectionKey | null {
  return homeOf(pad)?.section ?? null;
}
