// Three owners, one file: who may write which member, as the contract says. The rest is shown as text.
import type { Planbestand } from "../core/engine";
import { isWithin, parts } from "./pointer";

export type Role = { side: "coordinator" } | { side: "professional"; id: string };

/** What only a professional writes; the coordinator reads it. */
const OF_THE_PROFESSIONAL = new Set(["instanties", "voorwaarden", "voorwaardenVastgelegd", "toetsen"]);

export type Freeze = "open" | "agreed" | "checked";

/**
 * From the first check on nothing in `plan` may change; from adoption on nothing but the agreement itself, so that
 * somebody who takes an agreement back opens the version again.
 */
export function freezeOf(file: Planbestand, state: string | undefined): Freeze {
  const version = file.plan?.versie;
  if ((file.toetsen ?? []).some((check) => check.planVersie === version)) return "checked";
  const adopted = state === "vastgesteld" || state === "in_uitvoering" || state === "afgerond";
  return adopted && (file.plan?.akkoord ?? []).length > 0 ? "agreed" : "open";
}

/** Conditions are set before the private time; once fixed, or once this version was checked, they stand. */
export const conditionsFixed = (file: Planbestand, freeze: Freeze): boolean =>
  file.voorwaardenVastgelegd !== undefined || freeze === "checked";

/** The body that a professional speaks for: by name in the file, or the one they are about to add. */
function ownBody(file: Planbestand, id: string): string | undefined {
  return file.deelnemers?.find((person) => person.id === id)?.instantie;
}

export function mayWrite(file: Planbestand, role: Role, freeze: Freeze, pointer: string): boolean {
  const [member, second, ...rest] = parts(pointer);
  if (member === undefined) return false;
  if (role.side === "coordinator") {
    if (OF_THE_PROFESSIONAL.has(member)) return false;
    if (member !== "plan" || freeze === "open") return true;
    return freeze === "agreed" && isWithin(pointer, "/plan/akkoord");
  }
  if (member === "instanties") {
    // What a check sealed holds the bodies too.
    if (freeze === "checked") return false;
    if (second === undefined || second === "-") return true;
    const body = file.instanties?.[Number(second)];
    return body === undefined || ownBody(file, role.id) === undefined || body.id === ownBody(file, role.id);
  }
  if (member === "voorwaarden") {
    if (conditionsFixed(file, freeze)) return false;
    if (second === undefined || second === "-") return true;
    const condition = file.voorwaarden?.[Number(second)];
    return condition === undefined || condition.gesteldDoor === undefined || condition.gesteldDoor === role.id;
  }
  // Which body they speak for is theirs to say.
  if (member === "deelnemers" && second !== undefined && rest[0] === "instantie") {
    return file.deelnemers?.[Number(second)]?.id === role.id;
  }
  return false;
}
