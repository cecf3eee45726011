// People as the form names them: always a name, or a plain sentence where there is none yet.
import type { Planbestand } from "../core/engine";
import { nameOf, people, personOf, type Person } from "../plan/people";
import { say } from "../texts/say";

export function personName(file: Planbestand, id: string): string {
  const person = personOf(file, id);
  if (!person) return say("mens-weg", { id });
  const name = nameOf(file, id);
  return name === id ? say("mens-naamloos", { id }) : name;
}

/** Under eighteen, as far as the plan tells. */
export const isMinor = (person: Person | undefined): boolean => person?.leeftijd !== undefined && person.leeftijd < 18;

/** The children in the plan; where no age is known yet, the main people of a plan for a young person. */
export function children(file: Planbestand): Person[] {
  const young = people(file).filter(isMinor);
  if (file.plansoort !== "familiegroepsplan") return young;
  return people(file).filter((person) => isMinor(person) || (person.hoofdpersoon && person.leeftijd === undefined));
}
