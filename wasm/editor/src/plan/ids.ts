// Short names on paper (p3, A2, V1): the next free number after the highest, so that a removed one never comes back.
// What still names a removed one counts too: it would point at the new one.

/** The letter of every list whose items have an id. */
export const ID_LETTER = {
  "/deelnemers": "p",
  "/instanties": "i",
  "/voorwaarden": "V",
  "/toetsen": "t",
  "/plan/zorgen": "Z",
  "/plan/krachten": "K",
  "/plan/doelen": "D",
  "/plan/afspraken": "A",
  "/plan/hulpVanBuiten": "H",
  "/plan/aanleidingen": "T",
} as const satisfies Record<string, string>;

/** People are numbered by their side. */
export const SIDE_LETTER = { kring: "p", professional: "x", coordinator: "c" } as const;

/** The next id with this letter that nothing in a plan has or names. What a judgement rests on is left out: its digest shows
 *  that something else stands there now. */
export function nextId(file: unknown, letter: string): string {
  const shape = new RegExp(`^${letter}([0-9]{1,9})$`);
  const highest = (value: unknown): number => {
    if (typeof value === "string") return Number(shape.exec(value)?.[1] ?? 0);
    if (value === null || typeof value !== "object") return 0;
    return Math.max(0, ...Object.entries(value).map(([member, inner]) => (member === "steuntOp" ? 0 : highest(inner))));
  };
  return `${letter}${highest(file) + 1}`;
}
