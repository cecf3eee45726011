// From a finding to its field: the right section, folded parts open, the focus in the field.
import { fieldId } from "../plan/pointer";
import { homeOf } from "../form/home";
import { go } from "../session/route.svelte";

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

/** Goes to the field that a pointer of a finding means. Whoever draws its section says when it is there: nothing is waited for
 *  here, so nothing can come late and take the focus from somebody who went on. */
export function goTo(pad: string): void {
  const home = homeOf(pad);
  if (!home) return;
  go(home.section, () => {
    const element = elementFor(home.pointer);
    if (element) focusIn(element);
    return element !== null;
  });
}
