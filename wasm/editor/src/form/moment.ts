// The moment of an agreement (`wanneer`) while it is being typed. What the contract cannot hold yet, such as a date
// without a day, stays out of the file; the file then says “open” until it can be read.

export const KINDS = ["ritme", "datum", "uiterlijk", "data", "periode", "zodra", "open"] as const;
export type MomentKind = (typeof KINDS)[number];
export type Moment = { soort: string } & Record<string, unknown>;

/** The members of each kind in the order of the contract. */
const MEMBERS: Record<MomentKind, readonly string[]> = {
  datum: ["op", "toelichting"],
  uiterlijk: ["op", "toelichting"],
  data: ["op", "toelichting"],
  periode: ["vanaf", "tot", "toelichting"],
  ritme: ["vanaf", "tot", "aantalKeer", "elke", "dagen", "tijd", "totTijd", "toelichting"],
  zodra: ["gebeurtenis", "vanaf", "binnen", "toelichting"],
  open: ["toelichting"],
};
const NEEDED: Record<MomentKind, readonly string[]> = {
  datum: ["op"],
  uiterlijk: ["op"],
  data: ["op"],
  periode: ["vanaf"],
  ritme: ["vanaf", "elke"],
  zodra: ["gebeurtenis"],
  open: [],
};

const KNOWN = new Set(["soort", ...Object.values(MEMBERS).flat()]);

const isKind = (kind: string): kind is MomentKind => (KINDS as readonly string[]).includes(kind);

function present(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => item !== "");
  if (value !== null && typeof value === "object") {
    const every = value as { aantal?: unknown; eenheid?: unknown };
    return every.aantal !== undefined && every.eenheid !== undefined;
  }
  return value !== undefined && value !== "";
}

/** Can the file hold this moment? */
export function isWhole(moment: Moment): boolean {
  return isKind(moment.soort) && NEEDED[moment.soort].every((name) => present(moment[name]));
}

/** As the file holds it: whole, or else “open”; its members in the order of the contract, unknown ones last. */
export function forFile(moment: Moment): Moment {
  const kind = isKind(moment.soort) && isWhole(moment) ? moment.soort : "open";
  const out: Moment = { soort: kind };
  for (const name of MEMBERS[kind]) if (present(moment[name])) out[name] = moment[name];
  // What this version does not know is kept.
  for (const [name, value] of Object.entries(moment)) if (!KNOWN.has(name)) out[name] = value;
  return out;
}

/** Another kind of moment: what both kinds have stays. */
export function asKind(moment: Moment | undefined, kind: MomentKind): Moment {
  const out: Moment = { soort: kind };
  const held: Record<string, unknown> = { ...moment };
  const first = Array.isArray(held.op) ? held.op[0] : held.op;
  held.vanaf ??= first;
  const day = first ?? held.vanaf;
  held.op = kind === "data" ? (Array.isArray(held.op) ? held.op : day ? [day] : [""]) : day;
  for (const name of MEMBERS[kind]) if (present(held[name]) || (kind === "data" && name === "op")) out[name] = held[name];
  return out;
}

export const RHYTHMS = ["dag-1", "week-1", "week-2", "maand-1"] as const;

/** The everyday choice that a rhythm is, or “anders”. */
export function rhythmOf(every: unknown): string {
  const { aantal, eenheid } = (every ?? {}) as { aantal?: number; eenheid?: string };
  if (aantal === undefined && eenheid === undefined) return "";
  const word = `${eenheid}-${aantal}`;
  return (RHYTHMS as readonly string[]).includes(word) ? word : "anders";
}
