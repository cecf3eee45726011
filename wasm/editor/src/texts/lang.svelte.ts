// The language of the screen: in memory, and kept with the settings of the device where there is a place for them.

export type Lang = "nl" | "en";
export const LANGS: readonly Lang[] = ["nl", "en"];

let current = $state<Lang>("nl");
let keep: ((lang: Lang) => void) | undefined;

export const lang = (): Lang => current;

export function setLang(next: Lang): void {
  current = next;
  if (typeof document !== "undefined") document.documentElement.lang = next;
  keep?.(next);
}

/** The shell says where the choice is kept; there is no plan data in it. */
export const keepLang = (keeper: (lang: Lang) => void): void => {
  keep = keeper;
};
