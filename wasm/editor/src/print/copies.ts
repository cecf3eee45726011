// From what somebody chose to files with names: one document, or everybody's own part, in one zip where there are more.
import type { Tekst } from "../core/engine";
import { named, once, zipped, type Named } from "./files";
import { printer, type Format, type Paper, type Receiver, type Request } from "./printer";

/** One document for each person. */
export const EVERYONE = "everyone";

export const PAPERS: readonly Paper[] = ["plan", "share", "fridge", "worksheet", "distribution", "check", "check-form"];
export const FORMATS: readonly Format[] = ["pdf", "html", "png", "svg"];
/** The languages in which the fixed words of a document are there. */
export const LANGUAGES = ["nl", "en", "tr", "ar", "pl", "uk"] as const;

const NAMES: Record<Paper, string> = {
  plan: "plan",
  share: "deel",
  fridge: "koelkast",
  worksheet: "werkblad",
  distribution: "verspreiding",
  check: "toets",
  "check-form": "toetsformulier",
};

export const hasLargePrint = (paper: Paper, format: Format): boolean => ["plan", "share", "check"].includes(paper) && format !== "html";
export const canHoldPlan = (paper: Paper, format: Format): boolean => paper === "plan" && format === "pdf";
export const isForBody = (paper: Paper): boolean => paper === "check" || paper === "check-form";

export interface Ready {
  /** What to save: one file, or a zip. */
  file: Named;
  /** How many documents are in it, and for whom there is none. */
  documents: number;
  without: readonly Receiver[];
  /** Whose each file is, where there are more: their names are short and hold no name of a person. */
  whose: readonly { stem: string; naam: string }[];
  notes: readonly Tekst[];
}

const together = (stem: string, files: readonly Named[]): Named => {
  const [only] = files;
  return only && files.length === 1 ? only : zipped(stem, files);
};

export async function makeOne(plan: string, request: Request): Promise<Ready> {
  const made = await printer.make(plan, request);
  const stem = [NAMES[request.document], request.for, request.lang].filter(Boolean).join("-");
  return {
    file: together(stem, named(stem, request.format, made)),
    documents: 1,
    without: [],
    whose: [],
    notes: once(made.info.notes.map((note) => note.tekst)),
  };
}

/** Two people with one id, or with ids that differ in capitals only, would get each other's paper. */
export class Doubles extends Error {
  override readonly name = "Doubles";
}

/** Everybody's own part, in their own language unless one was chosen. Undefined: there is nobody yet. */
export async function makeForEveryone(
  plan: string,
  request: Request,
  progress: (made: number, of: number) => void,
): Promise<Ready | undefined> {
  const people = await printer.receivers(plan, request.day);
  const receiving = people.filter((person) => person.deel);
  if (receiving.length === 0) return undefined;
  const ids = new Set(receiving.map((person) => person.id.toLowerCase()));
  if (ids.size < receiving.length) throw new Doubles();
  const files: Named[] = [];
  const notes: Tekst[] = [];
  for (const [index, person] of receiving.entries()) {
    progress(index + 1, receiving.length);
    const made = await printer.make(plan, { ...request, for: person.id });
    files.push(...named(`${NAMES.share}-${person.id}`, request.format, made));
    notes.push(...made.info.notes.map((note) => note.tekst));
  }
  return {
    file: zipped("delen", files),
    documents: receiving.length,
    without: people.filter((person) => !person.deel),
    whose: receiving.map((person) => ({ stem: `${NAMES.share}-${person.id}`, naam: person.naam })),
    notes: once(notes),
  };
}
