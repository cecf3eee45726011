// The focus stays with the field that was used, also where its item moves to another place on the page.
import { tick } from "svelte";
import { fieldId } from "../plan/pointer";

export async function focusAgain(pointer: string): Promise<void> {
  await tick();
  document.getElementById(fieldId(pointer))?.focus();
}
