// What the quick buttons write: several additions as one step.
import type { Op, Planbestand } from "../core/engine";
import { ofSide, people } from "../plan/people";
import { get } from "../plan/pointer";

/** Appends to a list that may not be there yet. */
export function adding(file: Planbestand, pointer: string, values: readonly object[]): Op[] {
  if (!Array.isArray(get(file, pointer))) return [{ op: "add", path: pointer, value: values }];
  return values.map((value) => ({ op: "add", path: `${pointer}/-`, value }));
}

/** Agreements and help of which nobody has said how they go, in this version. */
export function progressMissing(file: Planbestand): string[] {
  const version = file.plan?.versie;
  const said = new Set((file.uitvoering ?? []).filter((one) => one.versie === version).map((one) => one.onderdeel));
  const parts = [...(file.plan?.afspraken ?? []), ...(file.plan?.hulpVanBuiten ?? [])];
  return parts.map((part) => part.id).filter((id) => !said.has(id));
}

/** Who of the circle sat in the private time or, where that is not written down, was there. */
export function wasThere(file: Planbestand): string[] {
  const inside = file.conferentie?.beslotenTijd?.aanwezig ?? [];
  if (inside.length > 0) return inside;
  return ofSide(file, "kring")
    .filter((person) => person.aanwezig?.hoe !== undefined && person.aanwezig.hoe !== "nee" && person.aanwezig.hoe !== "apart_gehoord")
    .map((person) => person.id);
}

export function notAgreedYet(file: Planbestand): string[] {
  const agreed = new Set((file.plan?.akkoord ?? []).map((one) => one.deelnemer));
  return wasThere(file).filter((id) => !agreed.has(id));
}

/** Everyone of the circle, and each professional with a share: help to give or a body to judge for. */
export function withoutCopy(file: Planbestand): string[] {
  const version = file.plan?.versie;
  const listed = new Set((file.exemplaren ?? []).filter((one) => one.versie === version).map((one) => one.voor));
  const shares = new Set((file.plan?.hulpVanBuiten ?? []).map((help) => help.aanbieder?.deelnemer));
  return people(file)
    .filter((person) => person.zijde === "kring" || shares.has(person.id) || person.instantie !== undefined)
    .map((person) => person.id)
    .filter((id) => !listed.has(id));
}

/** Copies of this version without a day of sending. */
export function notSentYet(file: Planbestand): number[] {
  const version = file.plan?.versie;
  return (file.exemplaren ?? []).flatMap((copy, index) => (copy.versie === version && copy.op === undefined ? [index] : []));
}
