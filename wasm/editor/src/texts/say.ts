// Every word on screen comes from here: Fluent messages in Dutch and English, one pair of files for each topic.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Tekst } from "../core/engine";
import { lang, type Lang } from "./lang.svelte";

export type Values = Record<string, FluentVariable>;

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default", eager: true });

function bundleOf(language: Lang): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const [path, text] of Object.entries(files)) {
    if (!path.startsWith(`./${language}/`)) continue;
    const faults = bundle.addResource(new FluentResource(text));
    if (faults.length > 0) throw new Error(`${path}: ${faults.map(String).join("; ")}`);
  }
  return bundle;
}

const bundles = new Map<Lang, FluentBundle>();

/** Read when its first word is asked: who reads Dutch does not wait for the English. */
function bundleIn(language: Lang): FluentBundle {
  let bundle = bundles.get(language);
  if (!bundle) bundles.set(language, (bundle = bundleOf(language)));
  return bundle;
}

/** The message in the language of the screen. A missing one shows its key: the test on both languages finds it first. */
export function say(key: string, values?: Values): string {
  return sayIn(lang(), key, values);
}

export function sayIn(language: Lang, key: string, values?: Values): string {
  const bundle = bundleIn(language);
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  return bundle.formatPattern(pattern, values ?? null, []);
}

export const has = (key: string, language: Lang = lang()): boolean => bundleIn(language).hasMessage(key);

/** What the core says comes in both languages. */
export const told = (text: Tekst): string => text[lang()];

/** "A, B en C". */
export const listed = (items: Iterable<string>): string =>
  new Intl.ListFormat(lang(), { type: "conjunction" }).format(items);

/** A day in words: 14 maart 2026. */
export function dayInWords(iso: string): string {
  const day = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(lang(), { day: "numeric", month: "long", year: "numeric" }).format(day);
}

/** 14.03 in Dutch, 14:03 in English. */
export function clock(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(time.getHours())}${lang() === "nl" ? "." : ":"}${two(time.getMinutes())}`;
}
