// The parts of the plan and the pages around them: what the menu shows and what each address opens.
import type { Component } from "svelte";
import { findingsOfSection } from "../findings/byHome";
import type { PlanStore } from "../plan/store.svelte";
import { sections, type Section } from "../sections";
import { PAGES } from "../session/route.svelte";

export interface Page {
  key: string;
  titleKey: string;
  component?: Component;
}

export const PARTS: readonly Section[] = sections;
export const AROUND: readonly Page[] = PAGES.map((key) => ({ key, titleKey: `nav-${key}` }));

export const pageOf = (key: string): Page | undefined => [...PARTS, ...AROUND].find((page) => page.key === key);

/** What a new plan holds already, and ids: nobody typed these. */
const GIVEN = new Set(["id", "zijde", "plansoort", "taal", "werkwijze", "situatie", "opgeschrevenDoor", "hoofdpersoon"]);

function typed(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(typed);
  if (value !== null && typeof value === "object") {
    return Object.entries(value).some(([member, inside]) => !GIVEN.has(member) && typed(inside));
  }
  return value !== undefined;
}

const member = (pattern: string): string => pattern.slice(pattern.lastIndexOf("/") + 1);

export interface Progress {
  state: "empty" | "none" | "busy" | "clear";
  count: number;
}

/** How far a part is, from what is in it and what the core asks about it. Tips do not count: they may be skipped. */
export function progress(store: PlanStore, part: Section): Progress {
  const count = findingsOfSection(store.report, part.key).filter((finding) => finding.ernst !== "tip").length;
  const begun = part.pointers.some((pattern) =>
    pattern.includes("/*") ? typed(store.get(pattern.slice(0, pattern.indexOf("/*")))) : !GIVEN.has(member(pattern)) && typed(store.get(pattern)),
  );
  if (!begun) return { state: count > 0 ? "empty" : "none", count };
  return { state: count > 0 ? "busy" : "clear", count };
}
