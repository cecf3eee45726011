// The checking core: the eager wasm module (no Typst), with JSON parsed and refusals as errors of our own.
import init, * as raw from "kringplan-glue/core";
import type { Verschil } from "./generated/difference";
import type { Bevinding, Rapport, Tekst } from "./generated/report";
import type { Planbestand } from "./generated/plan";

export type { Planbestand, Rapport, Bevinding, Tekst, Verschil };

/** One step of RFC 6902, as far as the core reads it. */
export type Op =
  | { op: "add" | "replace"; path: string; value: unknown }
  | { op: "remove"; path: string }
  | { op: "move"; from: string; path: string };

/** What the core will not do, with a sentence for the user. `report` where the file could not be read. */
export class Refused extends Error {
  readonly key: string;
  readonly text: Tekst;
  readonly report: Rapport | undefined;

  constructor(key: string, text: Tekst, report?: Rapport) {
    super(text.en);
    this.name = "Refused";
    this.key = key;
    this.text = text;
    this.report = report;
  }
}

/** The core throws its refusals as JSON text; anything else is a bug and goes on as it is. */
export function refusal(thrown: unknown): unknown {
  if (typeof thrown !== "string") return thrown;
  try {
    const told = JSON.parse(thrown) as { sleutel?: string; tekst?: Tekst; rapport?: Rapport };
    if (told.sleutel && told.tekst) return new Refused(told.sleutel, told.tekst, told.rapport);
  } catch {
    // Not JSON: a bug, shown below with its own words.
  }
  return new Error(thrown);
}

function asked<T>(question: () => T): T {
  try {
    return question();
  } catch (thrown) {
    throw refusal(thrown);
  }
}

const json = <T>(question: () => string): T => JSON.parse(asked(question)) as T;

export interface NewPlan {
  plansoort: NonNullable<Planbestand["plansoort"]>;
  kenmerk: string;
  werkwijze?: string;
  onderwerp?: string;
  gemeente?: string;
  taal?: string;
}

export interface Revised {
  tekst: string;
  versie: number;
  vervangt: unknown;
  opnieuw: string[];
  blijft: { door: string; afspraken: string[] }[];
  opmerkingen: Tekst[];
}

export interface Asking {
  toetser: string;
  instantie?: string;
  op: string;
  planVersie?: number;
}

export interface Verdict {
  stand: "open" | "onduidelijk" | "klaar";
  uitkomst?: string;
}

export interface Opening {
  toetser: string;
  instantie: string;
  op: string;
  planVersie: number;
  integriteit: unknown;
  ernstigNadeel: boolean;
  voorwaarden: {
    id: string;
    beantwoordDoor: string[];
    stand: "open" | "onduidelijk" | "meegenomen" | "klaar";
    uitkomst?: string;
    moet: boolean;
    mag: boolean;
  }[];
  wettig: Verdict;
  veilig: Verdict;
  opmerkingen: Tekst[];
}

/** The functions of the core, as the editor uses them. `day` is YYYY-MM-DD. */
export const core = {
  check: (plan: string, day: string, strict = true): Rapport => json(() => raw.check(plan, day, strict)),
  explain: (code: string, lang: string): [string, string][] => json(() => raw.explain(code, lang)),
  digest: (plan: string): unknown => json(() => raw.digest(plan)),
  diff: (older: string, newer: string): Verschil => json(() => raw.diff(older, newer)),
  newPlan: (options: NewPlan): string => asked(() => raw.new_plan(JSON.stringify(options))),
  format: (plan: string): string => asked(() => raw.format(plan)),
  edit: (plan: string, ops: readonly Op[]): string => asked(() => raw.edit(plan, JSON.stringify(ops))),
  revise: (plan: string, options: { dag: string; beslotenOp?: string; beslotenDoor?: string[] }): Revised =>
    json(() => raw.revise(plan, JSON.stringify(options))),
  assessOpening: (plan: string, asking: Asking): Opening =>
    json(() => raw.assess_opening(plan, JSON.stringify(asking))),
  assess: (plan: string, asking: Asking, answers: unknown): { tekst: string; toets: string } =>
    json(() => raw.assess(plan, JSON.stringify(asking), JSON.stringify(answers))),
  conditionsLint: (plan: string, day: string): Rapport => json(() => raw.conditions_lint(plan, day)),
  conditionsAdd: (plan: string, condition: unknown): { tekst: string; id: string } =>
    json(() => raw.conditions_add(plan, JSON.stringify(condition))),
  conditionsFix: (plan: string, fixing: { op: string; schriftelijk: boolean; gemaakt: string }): { tekst: string; aantal: number } =>
    json(() => raw.conditions_fix(plan, JSON.stringify(fixing))),
  conditionsNone: (plan: string, none: { instantie: string; door: string; op: string }): { tekst: string } =>
    json(() => raw.conditions_none(plan, JSON.stringify(none))),
  moment: (plan: string, wanneer: unknown, lang: string): string =>
    asked(() => raw.moment(plan, JSON.stringify(wanneer), lang)),
  holdsBsn: (plan: string): boolean => asked(() => raw.holds_bsn(plan)),
  contractVersion: (): string => raw.contract_version(),
};

export type Core = typeof core;

let starting: Promise<Core> | undefined;

/** Starts the module from its bytes, a URL or a compiled module. Once; later calls do nothing. */
export function startCore(from: BufferSource | Promise<BufferSource> | URL | string | WebAssembly.Module): Promise<Core> {
  starting ??= init({ module_or_path: from }).then(() => core);
  return starting;
}

/** The page is there before the module: whoever needs it for the first time waits for it. */
export const coreStarted = (): Promise<Core> => starting ?? Promise.reject(new Error("nobody started the core"));
