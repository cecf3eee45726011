// The focus stays with what was used, also where its item moves to another place on the page.
import { tick } from "svelte";
import { fieldId } from "../plan/pointer";

/** Once the page is up to date: unfolds what is around the control and focuses it. */
export async function focusOn(id: string): Promise<boolean> {
  await tick();
  const control = document.getElementById(id);
  for (let around = control?.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  control?.focus();
  return control !== null;
}

export const focusAgain = (pointer: string): Promise<boolean> => focusOn(fieldId(pointer));
