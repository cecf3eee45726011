// Texts that a field may have or not: an explanation, a word for a value.
import { has, say, type Values } from "../texts/say";

export const maybe = (key: string, values?: Values): string | undefined => (has(key) ? say(key, values) : undefined);

/** The word for a value of a fixed list; a value that this version does not know shows as it is. */
export const wordFor = (group: string, value: string): string => maybe(`keuze-${group}-${value.replaceAll("_", "-")}`) ?? value;

/** The first words of a text, for a list of parts. */
export function firstWords(text: string | undefined, most = 70): string {
  const whole = (text ?? "").trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))} …`;
}
