// Where a finding is, in words: “Afspraak A2: wie”, so that the list can be read without knowing pointers.
import type { Planbestand } from "../core/engine";
import { fields, patternOf, textKey } from "../form/fields";
import { homeOf } from "../form/home";
import { personName } from "../form/people";
import { maybe } from "../form/words";
import { get } from "../plan/pointer";
import { say } from "../texts/say";

export interface Place {
  href: string;
  text: string;
}

/** The outermost item of a list that the pointer is in, by its short name, its name or its number. */
function itemInWords(file: Planbestand, pointer: string): string {
  const parts = /^((?:\/[a-zA-Z]+)+)\/(\d+)(?=\/|$)/.exec(pointer);
  if (!parts) return "";
  const [, list, index] = parts;
  const item = get(file, `${list}/${index}`) as { id?: string } | undefined;
  if (list === "/deelnemers" && item?.id) return personName(file, item.id);
  const noun = maybe(`${textKey(list!).replace("veld", "lijst")}-een`, { nummer: item?.id ?? Number(index) + 1 });
  return noun ?? "";
}

/** A list has the name of the section part; a field its label. */
const labelOf = (pointer: string): string | undefined =>
  fields[patternOf(pointer)] ? maybe(`${textKey(pointer)}-kort`) ?? maybe(textKey(pointer)) : undefined;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function placeInWords(file: Planbestand, pad: string): Place | null {
  const home = homeOf(pad);
  if (!home) return null;
  const item = itemInWords(file, pad);
  const label = labelOf(home.pointer);
  const words = pad === item || !label ? item || say(`deel-${home.section}`) : item ? `${item}: ${label}` : label;
  return { href: `#/${home.section}`, text: capital(words) };
}

/** Only which part of the plan it is in: “Afspraak A2”, or “Wie besloten” for what is in no list. */
export function partInWords(file: Planbestand, pad: string): string {
  const home = homeOf(pad);
  return home ? capital(itemInWords(file, pad) || (labelOf(home.pointer) ?? say(`deel-${home.section}`))) : "";
}
