// Parts of the plan as the form names them: the short name that stands on paper, with the first words.
import type { Planbestand } from "../core/engine";
import { say } from "../texts/say";
import { firstWords } from "./words";

export type PartKind = "zorgen" | "doelen" | "voorwaarden" | "afspraken" | "hulp";

interface Part {
  id: string;
  tekst?: string;
  wat?: string;
  vraag?: string;
}

const ALL: readonly PartKind[] = ["zorgen", "doelen", "voorwaarden", "afspraken", "hulp"];

function listOf(file: Planbestand, kind: PartKind): readonly Part[] {
  if (kind === "voorwaarden") return file.voorwaarden ?? [];
  if (kind === "hulp") return file.plan?.hulpVanBuiten ?? [];
  return file.plan?.[kind] ?? [];
}

/** The short names of the parts that may be picked. */
export const partIds = (file: Planbestand, kinds: readonly PartKind[]): string[] =>
  kinds.flatMap((kind) => listOf(file, kind).map((part) => part.id));

/** Reads the text of this part only, so that typing in another does not touch it. */
export function partName(file: Planbestand, id: string): string {
  for (const kind of ALL) {
    const part = listOf(file, kind).find((one) => one.id === id);
    if (!part) continue;
    const text = kind === "afspraken" ? part.wat : kind === "hulp" ? part.vraag : part.tekst;
    return text ? `${id}: ${firstWords(text)}` : say("onderdeel-leeg", { id });
  }
  return say("onderdeel-weg", { id });
}
