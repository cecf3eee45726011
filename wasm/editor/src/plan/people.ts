// People by name: what the form shows for an id, and who may be picked where.
import type { Planbestand } from "../core/engine";

export type Person = NonNullable<Planbestand["deelnemers"]>[number];
export type Side = NonNullable<Person["zijde"]>;

export const people = (file: Planbestand): Person[] => file.deelnemers ?? [];
export const ofSide = (file: Planbestand, ...sides: Side[]): Person[] =>
  people(file).filter((person) => person.zijde !== undefined && sides.includes(person.zijde));
export const personOf = (file: Planbestand, id: string | undefined): Person | undefined =>
  people(file).find((person) => person.id === id);

/** The name, or else the relation or function, or else the id: never an empty option. */
export function nameOf(file: Planbestand, id: string | undefined): string {
  if (!id) return "";
  const person = personOf(file, id);
  return person?.naam || person?.relatie || person?.functie || id;
}

export const mainPeople = (file: Planbestand): Person[] => people(file).filter((person) => person.hoofdpersoon);

/** What a plan is called on screen and as a file: the main people, or else the kind of plan (by the caller). */
export function planName(file: Planbestand, join: (names: string[]) => string): string | undefined {
  const names = mainPeople(file).flatMap((person) => (person.naam ? [person.naam] : []));
  return names.length > 0 ? join(names) : undefined;
}
