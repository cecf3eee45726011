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

export function placeInWords(file: Planbestand, pad: string): Place | null {
  const home = homeOf(pad);
  if (!home) return null;
  const item = itemInWords(file, pad);
  // A list has the name of the section part; a field its label.
  const label = fields[patternOf(home.pointer)] ? maybe(`${textKey(home.pointer)}-kort`) ?? maybe(textKey(home.pointer)) : undefined;
  const words = pad === item || !label ? item || say(`deel-${home.section}`) : item ? `${item}: ${label}` : label;
  return { href: `#/${home.section}`, text: words.charAt(0).toUpperCase() + words.slice(1) };
}
