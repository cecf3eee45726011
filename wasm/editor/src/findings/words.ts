// The sentences of the core for people: names for short names, days in words.
import type { Planbestand, Tekst } from "../core/engine";
import { dayInWords } from "../form/dates";
import { personOf } from "../plan/people";

export function readable(file: Planbestand, text: Tekst, lang: "nl" | "en"): string {
  return text[lang]
    .replace(/\d{4}-\d{2}-\d{2}/g, (day) => dayInWords(day, lang, false))
    .replace(/\b[pxc]\d{1,4}\b/g, (id) => personOf(file, id)?.naam || id)
    .replace(/\bi\d{1,3}\b/g, (id) => file.instanties?.find((body) => body.id === id)?.naam || id);
}
