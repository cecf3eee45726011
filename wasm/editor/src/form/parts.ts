// Parts of the plan as the form names them: the short name that stands on paper, with the first words.
import type { Planbestand } from "../core/engine";
import { say } from "../texts/say";
import { firstWords } from "./words";

export type PartKind = "zorgen" | "doelen" | "voorwaarden" | "afspraken" | "hulp";

interface Part {
  id: string;
  text: string | undefined;
}

export function partsOf(file: Planbestand, kinds: readonly PartKind[]): Part[] {
  const plan = file.plan ?? {};
  const list: Record<PartKind, () => Part[]> = {
    zorgen: () => (plan.zorgen ?? []).map((one) => ({ id: one.id, text: one.tekst })),
    doelen: () => (plan.doelen ?? []).map((one) => ({ id: one.id, text: one.tekst })),
    voorwaarden: () => (file.voorwaarden ?? []).map((one) => ({ id: one.id, text: one.tekst })),
    afspraken: () => (plan.afspraken ?? []).map((one) => ({ id: one.id, text: one.wat })),
    hulp: () => (plan.hulpVanBuiten ?? []).map((one) => ({ id: one.id, text: one.vraag })),
  };
  return kinds.flatMap((kind) => list[kind]());
}

export function partName(file: Planbestand, id: string): string {
  const part = partsOf(file, ["zorgen", "doelen", "voorwaarden", "afspraken", "hulp"]).find((one) => one.id === id);
  if (!part) return say("onderdeel-weg", { id });
  return part.text ? `${id}: ${firstWords(part.text)}` : say("onderdeel-leeg", { id });
}
