// Another file of the plan, to hold this one against: as it is, behind its passphrase, or out of its PDF.

import { Refused } from "../core/engine";
import { AgeFault, openAge } from "../keep/age";
import { readFile } from "../keep/files";
import { askPassphrase } from "../shell/asking.svelte";

/** The text of the plan, or the key of the sentence why there is none; `undefined` where the user stopped. */
export async function planIn(file: File): Promise<{ text: string } | { key: string } | undefined> {
  const opened = await readFile(file);
  if (!opened) return { key: "open-too-large" };
  try {
    if (opened.kind === "pdf") {
      const { extractPlan } = await import("../session/pdf");
      return { text: await extractPlan(opened.bytes) };
    }
    if (opened.kind === "age") {
      const phrase = await askPassphrase("open");
      return phrase ? { text: await openAge(opened.bytes, phrase) } : undefined;
    }
    const text = new TextDecoder("utf-8", { fatal: true }).decode(opened.bytes);
    return { text: text.replace(/^\uFEFF/, "") };
  } catch (fault) {
    if (fault instanceof AgeFault) return { key: `open-age-${fault.kind}` };
    if (fault instanceof Refused) return { key: "open-pdf-none" };
    if (fault instanceof TypeError) return { key: "open-not-text" };
    throw fault;
  }
}
