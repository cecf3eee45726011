// The difference between two versions in words, as lines for a page: people by name, members by their titles.

import { nameOf, type Tree } from "./tree";
import { dayInWords, listed, type Lang, type Say } from "./words";
import type { Titles } from "./titles";

export interface Difference {
  readonly oud: { readonly versie: number; readonly integriteit: string };
  readonly nieuw: { readonly versie: number; readonly integriteit: string };
  readonly vervangt: boolean;
  readonly hoofdstukken: readonly { readonly naam: string; readonly wijzigingen: readonly Change[] }[];
  readonly akkoord: readonly AgreedChange[];
  readonly oordelen: readonly JudgementChange[];
  readonly eindoordelen: readonly OverallChange[];
}

export interface Change {
  readonly soort: string;
  readonly id?: string;
  readonly oudeId?: string;
  readonly omschrijving?: string;
  readonly onderdelen?: readonly Member[];
  readonly oud?: unknown;
  readonly nieuw?: unknown;
}

interface Member {
  readonly naam: string;
  readonly oud?: unknown;
  readonly nieuw?: unknown;
  readonly verborgen?: boolean;
}

interface AgreedChange {
  readonly deelnemer: string;
  readonly soort: string;
  readonly afspraken?: readonly string[];
}

interface JudgementChange {
  readonly voorwaarde: string;
  readonly toets?: string;
  readonly uitkomst?: string;
  readonly stand: string;
  readonly redenen?: readonly { readonly soort: string; readonly id?: string }[];
  readonly opnieuwGedaan?: { readonly toets: string; readonly uitkomst?: string };
}

interface OverallChange {
  readonly instantie: string;
  readonly stand: string;
  readonly opnieuwGedaan?: string;
}

/** One line about a member: `was` and `now` where it differs, `now` alone in something new, `was` in what is gone. */
export interface Line {
  readonly title: string;
  readonly was?: string;
  readonly now?: string;
  /** Contact details: only that they differ. */
  readonly hidden?: boolean;
}

export interface ChangeInWords {
  /** "Erbij: A5"; absent where the chapter is one value. */
  readonly head?: string | undefined;
  readonly lines: readonly Line[];
}

export interface ChapterInWords {
  readonly title: string;
  readonly changes: readonly ChangeInWords[];
}

/** What the words need: both plans, and how the core says a moment of each. */
export interface Words {
  readonly old: Tree;
  readonly newer: Tree;
  readonly oldMoment: (moment: object) => string;
  readonly newMoment: (moment: object) => string;
  readonly titles: Titles;
  readonly say: Say;
  readonly lang: Lang;
}

/** Every chapter in which something differs. */
export function chapters(found: Difference, words: Words): readonly ChapterInWords[] {
  return found.hoofdstukken.map((chapter) => ({
    title: words.titles.of(chapter.naam, words.lang),
    changes: chapter.wijzigingen.map((change) => changeInWords(chapter.naam, change, words)),
  }));
}

const HEADS: Readonly<Record<string, string>> = {
  erbij: "verschil-erbij",
  weg: "verschil-weg",
  anders: "verschil-anders",
  andere_id: "verschil-andere-id",
  volgorde: "verschil-volgorde",
};

function changeInWords(chapter: string, change: Change, words: Words): ChangeInWords {
  const { say } = words;
  const lines: Line[] = [];
  let head: string | undefined;
  if (change.id !== undefined || change.soort === "volgorde") {
    const key = change.oudeId !== undefined && change.soort === "anders" ? "verschil-anders-en-id" : HEADS[change.soort];
    const from = change.soort === "weg" ? words.old : words.newer;
    const name = nameOf(from, change.id);
    head = say(key ?? "verschil-anders", { id: name, oud: change.oudeId ?? "" });
    if (change.omschrijving && change.omschrijving !== name) head += ` ${change.omschrijving}`;
    const whole = change.nieuw ?? change.oud;
    if (whole !== undefined) members(chapter, "", whole, change.soort === "weg", words, lines);
  } else if (change.oud !== undefined || change.nieuw !== undefined) {
    lines.push({ title: "", ...beforeAfter(change.oud, change.nieuw, words) });
  }
  for (const member of change.onderdelen ?? []) {
    const title = words.titles.trail(chapter, member.naam, words.lang);
    lines.push(member.verborgen ? { title, hidden: true } : { title, ...beforeAfter(member.oud, member.nieuw, words) });
  }
  return { head, lines };
}

/** Every member of an item that came or went, on a line of its own. */
function members(chapter: string, name: string, value: unknown, gone: boolean, words: Words, out: Line[]): void {
  if (isRecord(value) && !("soort" in value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "id") members(chapter, name === "" ? key : `${name}.${key}`, inner, gone, words, out);
    }
    return;
  }
  const title = words.titles.trail(chapter, name, words.lang);
  const said = valueInWords(value, gone ? words.old : words.newer, gone ? words.oldMoment : words.newMoment, words);
  out.push(gone ? { title, was: said } : { title, now: said });
}

function beforeAfter(old: unknown, newer: unknown, words: Words): { was: string; now: string } {
  const nothing = words.say("verschil-leeg");
  const was = old === undefined ? nothing : valueInWords(old, words.old, words.oldMoment, words);
  const now = newer === undefined ? nothing : valueInWords(newer, words.newer, words.newMoment, words);
  // Members that nobody knows have no words, and still differ.
  return was === now ? { was: JSON.stringify(old) ?? nothing, now: JSON.stringify(newer) ?? nothing } : { was, now };
}

/** A value on one line: people by name, days written out, yes or no, moments as on paper. */
export function valueInWords(value: unknown, tree: Tree, moment: (moment: object) => string, words: Words): string {
  const { say, lang } = words;
  if (typeof value === "string") return dayInWords(nameOf(tree, value).replace(/_/g, " "), lang);
  if (typeof value === "boolean") return say(value ? "verschil-ja" : "verschil-nee");
  if (Array.isArray(value)) {
    const nested = value.some((item) => typeof item === "object");
    return value.map((item) => valueInWords(item, tree, moment, words)).join(nested ? "; " : ", ");
  }
  if (isRecord(value)) {
    if ("soort" in value) return moment(value) || pairs(value, tree, moment, words);
    return pairs(value, tree, moment, words);
  }
  return String(value);
}

function pairs(value: Record<string, unknown>, tree: Tree, moment: (moment: object) => string, words: Words): string {
  const of = (inner: unknown) => valueInWords(inner, tree, moment, words);
  return Object.entries(value).map(([key, inner]) => `${key} ${of(inner)}`).join(", ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const AGREED = ["opnieuw", "erbij", "anders", "blijft", "nog_niet", "achterhaald"] as const;

/** What became of each agreement to the plan: one sentence for each kind. */
export function agreedInWords(found: Difference, words: Words): readonly string[] {
  if (found.akkoord.every((one) => one.soort === "blijft")) return [];
  return AGREED.flatMap((kind) => {
    const who = found.akkoord.filter((one) => one.soort === kind).map((one) => {
      const name = nameOf(kind === "nog_niet" ? words.old : words.newer, one.deelnemer);
      if (!one.afspraken?.length) return name;
      return words.say("verschil-akkoord-deel", { wie: name, afspraken: listed(one.afspraken, words.lang) });
    });
    return who.length > 0 ? [words.say(`verschil-akkoord-${kind.replace("_", "-")}`, { wie: who.join(", ") })] : [];
  });
}

/** What stands comes together, what must be done again one by one; then lawful and safe of each body. */
export function judgementsInWords(found: Difference, words: Words): readonly string[] {
  const { say, lang } = words;
  const out: string[] = [];
  const told = new Set<string>();
  for (const one of found.oordelen) {
    const kind = `${one.toets} ${one.uitkomst}`;
    const args = { id: one.voorwaarde, uitkomst: outcome(one.uitkomst, say), reden: reasons(one.redenen ?? [], words) };
    if (one.stand === "blijft") {
      if (told.has(kind)) continue;
      told.add(kind);
      const same = found.oordelen.filter((other) => other.stand === "blijft" && `${other.toets} ${other.uitkomst}` === kind);
      const ids = listed(same.map((other) => other.voorwaarde), lang);
      out.push(say("verschil-oordeel-blijft", { ...args, ids, aantal: same.length }));
      continue;
    }
    const again = one.opnieuwGedaan;
    const tail = again ? ` ${say("verschil-oordeel-al-gedaan", { uitkomst: outcome(again.uitkomst, say) })}` : "";
    out.push(say(one.stand === "opnieuw" ? "verschil-oordeel-opnieuw" : "verschil-oordeel-nog-geen", args).trim() + tail);
  }
  for (const overall of found.eindoordelen) {
    const wie = nameOf(words.newer, overall.instantie);
    const key = overall.stand === "blijft" ? "blijft" : overall.opnieuwGedaan ? "gedaan" : overall.stand.replace("_", "-");
    out.push(say(`verschil-eind-${key}`, { wie }));
  }
  return out;
}

/** A word of the contract as people say it. */
export function outcome(word: string | undefined, say: Say): string {
  return say(`toets-uitkomst-${word ?? "geen"}`);
}

const REASONS = ["voorwaarde", "erbij", "weg", "anders", "mens", "iets", "toets", "zegel", "keten"] as const;

function reasons(found: readonly { soort: string; id?: string }[], words: Words): string {
  const sentences = REASONS.flatMap((kind) => {
    const of = found.filter((reason) => reason.soort === kind);
    if (of.length === 0) return [];
    const ids = of.map((reason) => nameOf(words.newer, reason.id)).filter((name) => name !== "");
    return [words.say(`verschil-reden-${kind}`, { wat: listed(ids, words.lang), aantal: ids.length })];
  });
  return sentences.join(" ");
}
