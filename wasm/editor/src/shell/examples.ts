// The examples of the project: invented people, one for every kind of plan. Fetched with the app, opened without a server.

const files = import.meta.glob<string>("../../../../tests/fixtures/valid/*.json", { query: "?raw", import: "default" });

/** From a whole case to a plain plan. */
const ORDER = [
  "sem-weer-naar-school",
  "fatma-aan-het-werk",
  "joris-houdt-het-stuur",
  "noa-en-jayden-blijven",
  "milan-komt-thuis",
  "vrij-plan",
];

const byName = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\//, "").replace(/\.json$/, ""), load]),
);

export const EXAMPLES: readonly string[] = [
  ...ORDER.filter((name) => byName.has(name)),
  ...[...byName.keys()].filter((name) => !ORDER.includes(name)),
];

export const exampleText = (name: string): Promise<string> => byName.get(name)?.() ?? Promise.reject(new Error(name));
