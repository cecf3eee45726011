// Where in the editor: the part after # in the address. It never holds anything about the plan.

export const PAGES = ["controle", "documenten", "versies", "apparaat", "uitleg"] as const;

const read = (): string => /^#\/([a-z]+)/.exec(location.hash)?.[1] ?? "";

let page = $state(typeof location === "undefined" ? "" : read());

/** The key of the section or page; "" is the start. */
export const route = (): string => page;

/** Where to go on a page instead of to its heading; gives false where there is nothing of the kind. In memory only. */
let wanted: { page: string; focus: () => boolean } | undefined;

export function go(to: string, focus?: () => boolean): void {
  wanted = focus && { page: to, focus };
  if (page === to && focus) arrive();
  else location.hash = to === "" ? "#/" : `#/${to}`;
}

/** To a plan of this device that was just opened: after a reload to where its reader was, or else to its first part. */
export const goOn = (): void => go(page === "" ? "wie" : page);

/** Follows the address bar; gives back the function that stops it. */
export function followAddress(): () => void {
  const listen = (): void => {
    page = read();
  };
  listen();
  globalThis.addEventListener("hashchange", listen);
  return () => globalThis.removeEventListener("hashchange", listen);
}

/** Called when the page of a route is drawn: to what was asked for on it, or else to the heading. */
export function arrive(): void {
  const asked = wanted;
  wanted = undefined;
  if (asked?.page === page && asked.focus()) return;
  document.getElementById("section")?.focus();
}
