// Making documents on the Documents page, and what the command line makes of the same plan on the same day.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kringplan, folder, written } from "./cli.mjs";
import { go } from "./editor.mjs";

/** Presses the button of one document and gives the file the browser got. */
export async function printed(at, kind, { person } = {}) {
  await go(at.page, "documenten");
  if (person) await at.typist.select("doc-for", person);
  const [download] = await Promise.all([at.page.waitForEvent("download", { timeout: 60_000 }), at.typist.press(`make-${kind}`)]);
  return { name: download.suggestedFilename(), bytes: await download.path() };
}

/** The same by `kringplan render`. */
export function rendered(text, kind, day, args = []) {
  const at = folder("render");
  const plan = written("plan.json", text, at);
  const out = join(at, "uit.pdf");
  const run = kringplan(["render", plan, "--document", kind, "-o", out, "--date", day, ...args]);
  if (run.status !== 0) throw new Error(`kringplan render ${kind}: ${run.stderr}${run.stdout}`);
  return readFileSync(out);
}
