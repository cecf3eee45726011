// Short names on paper (p3, A2, V1): the next free number after the highest, so that a removed one never comes back.

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

export function nextId(taken: Iterable<string | undefined>, letter: string): string {
  let highest = 0;
  const shape = new RegExp(`^${letter}([0-9]{1,9})$`);
  for (const id of taken) {
    const number = shape.exec(id ?? "")?.[1];
    if (number) highest = Math.max(highest, Number(number));
  }
  return `${letter}${highest + 1}`;
}

/** The next id in a list of things with an id. */
export const nextIn = (list: readonly { id?: string }[] | undefined, letter: string): string =>
  nextId((list ?? []).map((item) => item.id), letter);
