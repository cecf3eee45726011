// Words that the roles share: days, lists, and what the core refuses, in the language of the reader.

import type { Planbestand } from "../core/engine";
import { dayInWords as withWeekday } from "../form/dates";
import { readable } from "../findings/words";
import type { Lang } from "../texts/lang.svelte";
import { bodyOf, personOf, type Tree } from "./tree";

export type Say = (key: string, args?: Record<string, string | number>) => string;
export type { Lang };

/** A day without its weekday ("20 maart 2026"); what is no day stays as it is. */
export const dayInWords = (day: string | undefined, lang: Lang): string => withWeekday(day, lang, false);

/** A list as people say it: "A5, A6 en A7". */
export function listed(items: readonly string[], lang: Lang): string {
  const and = lang === "en" ? "and" : "en";
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;
}

/** What the core throws when it cannot do something. */
export interface RefusedLike {
  readonly key: string;
  readonly text: { readonly nl: string; readonly en: string };
}

export function isRefused(error: unknown): error is RefusedLike {
  const refused = error as RefusedLike | null;
  return typeof refused === "object" && typeof refused?.key === "string" && typeof refused.text?.nl === "string";
}

/** Refusals that name options or commands of the command line; here they say what to do on this page. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  "toetsen-zonder-akkoord",
  "toetsen-niet-doorgenomen",
  "toetsen-plan-veranderd",
  "toetsen-toets-past-niet",
  "toetsen-zonder-instantie",
  "toetsen-geen-reden",
  "stellen-te-laat",
  "stellen-vast",
  "stellen-zei-geen",
  "opschrijven-geen-versie",
  "opschrijven-niet-nfc",
  "schrijven-geen-zegel",
  "schrijven-geen-kenmerk",
  "versies-geen-versie",
  "versies-geen-zegel",
  "versies-bsn",
  "versies-niet-nfc",
  "herzien-afgerond",
  "herzien-laatste",
  "herzien-niet-besloten",
  "herzien-besluit-later",
]);

/** Why the core said no, without ids and without the command line. */
export function refusalInWords(error: RefusedLike, tree: Tree, lang: Lang, say: Say): string {
  const sentence = error.text[lang];
  if (!OWN_WORDS.has(error.key)) return readable(tree as Planbestand, error.text, lang);
  const words = sentence.match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? [];
  const named = words.map((word) => personOf(tree, word)?.naam ?? bodyOf(tree, word)?.naam);
  const who = listed(named.filter((name): name is string => !!name), lang);
  const days = (sentence.match(/\d{4}-\d{2}-\d{2}/g) ?? []).map((day) => dayInWords(day, lang));
  return say(`weigering-${error.key}`, { wie: who, dag: days[0] ?? "", dag2: days[1] ?? "" });
}
