// The language in which documents are made, as long as the page of documents is open: the paper beside it follows. And which
// way that language runs.
import type { Planbestand } from "../core/engine";

let chosen = $state("");

/** "" is the language of the plan, or everybody's own. */
export const documentLanguage = {
  get chosen(): string {
    return chosen;
  },
  set chosen(language: string) {
    chosen = language;
  },
};

/** Of the languages that documents have words in (LANGUAGES in copies.ts), those that run from right to left. */
const RIGHT_TO_LEFT = new Set(["ar"]);

/** Which way the paper of this plan runs, as it is shown now. */
export function paperDirection(file: Planbestand): "rtl" | "ltr" {
  const language = chosen || file.taal || "nl";
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}
