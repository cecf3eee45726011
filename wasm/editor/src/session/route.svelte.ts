// Where in the editor: the part after # in the address. It never holds anything about the plan.

export const PAGES = ["controle", "documenten", "versies", "apparaat", "uitleg"] as const;

const read = (): string => /^#\/([a-z]+)/.exec(location.hash)?.[1] ?? "";

let page = $state(typeof location === "undefined" ? "" : read());

/** The key of the section or page; "" is the start. */
export const route = (): string => page;

/** The field of a finding: `#/afspraken` plus the field to go to, kept in memory only. */
let wanted: string | undefined;

export function go(to: string, fieldId?: string): void {
  wanted = fieldId;
  if (page === to && fieldId) {
    arrive();
    return;
  }
  location.hash = to === "" ? "#/" : `#/${to}`;
}

/** Follows the address bar; gives back the function that stops it. */
export function followAddress(): () => void {
  const listen = (): void => {
    page = read();
  };
  listen();
  globalThis.addEventListener("hashchange", listen);
  return () => globalThis.removeEventListener("hashchange", listen);
}

/** Called when the page of a route is on screen: to the field that was asked for, or else to the heading. */
export function arrive(): void {
  const field = wanted ? document.getElementById(wanted) : null;
  wanted = undefined;
  if (!field) {
    document.getElementById("section")?.focus();
    return;
  }
  for (let box = field.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  field.scrollIntoView({ block: "center" });
  const target = field.matches("input, select, textarea, button, a, summary") ? field : field.querySelector<HTMLElement>("input, select, textarea, button, summary");
  (target ?? field).focus();
}
