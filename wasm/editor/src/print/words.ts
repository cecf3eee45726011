// What went wrong at the printer, in words.
import { Refused } from "../core/engine";
import { say, told } from "../texts/say";
import { Doubles } from "./copies";
import { NotLoaded } from "./printer";

export function troubleInWords(fault: unknown): string {
  if (fault instanceof Refused) return told(fault.text);
  if (fault instanceof Doubles) return say("afdrukken-dubbel");
  return say(fault instanceof NotLoaded ? "afdrukken-niet-geladen" : "afdrukken-gestopt");
}
