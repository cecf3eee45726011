// From a finding to its field: the right section, folded parts open, the focus in the field.
import { fieldId } from "../plan/pointer";
import { homeOf } from "../form/home";

const FOCUSABLE = "input:checked, input, select, textarea, button, [tabindex]";

/** The field itself, or else the nearest thing around it that is on the page. */
function elementFor(pointer: string): HTMLElement | null {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = document.getElementById(fieldId(at));
    if (found) return found;
  }
  return null;
}

function focusIn(element: HTMLElement): void {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const inside = element.querySelector<HTMLElement>("input:checked") ?? element.querySelector<HTMLElement>(FOCUSABLE);
  const target = element.matches("input, select, textarea, [tabindex]") && !element.classList.contains("repeat") ? element : (inside ?? element);
  target.focus();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (element.matches("input, textarea, select") ? (element.closest(".field") ?? element) : element).scrollIntoView({
    block: "center",
    behavior: calm ? "auto" : "smooth",
  });
}

/** The section that was asked for stands on screen. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

let latest = 0;

/** Nobody went on in the meantime: the focus is where the change of page put it. */
function stillWaiting(asked: number, hash: string): boolean {
  const { activeElement } = document;
  const untouched = !activeElement || activeElement === document.body || activeElement.id === "section";
  return asked === latest && location.hash === hash && untouched;
}

/** Goes to the field that a pointer of a finding means. */
export async function goTo(pad: string): Promise<void> {
  const home = homeOf(pad);
  if (!home) return;
  latest += 1;
  const asked = latest;
  const hash = `#/${home.section}`;
  if (location.hash !== hash) {
    const there = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = hash;
    await there;
    // The section is drawn and takes the focus itself first.
    await drawn();
    await drawn();
    if (!stillWaiting(asked, hash)) return;
  }
  const element = elementFor(home.pointer);
  if (element) focusIn(element);
}
