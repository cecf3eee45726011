// Making documents on the Documents page, and what the command line makes of the same plan on the same day.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kringplan, folder, written } from "./cli.mjs";
import { go } from "./editor.mjs";

/** Makes one document by keyboard and gives the file the browser got. Without a person a share is everybody's, in one zip.
 *  `before` runs when the document is ready and not saved yet. */
export async function printed(at, kind, { person, before = () => {} } = {}) {
  // Who is there already stays there: the same address again is no journey.
  if (!at.page.url().endsWith("#/documenten")) await go(at.page, "documenten");
  at.typist.here = undefined;
  await at.page.waitForFunction(() => document.getElementById("maak-document"));
  await at.typist.check(`f-documenten-soort-${kind}`);
  if (person) await at.typist.select("f-documenten-voor", person);
  await at.typist.check("f-documenten-vorm-pdf");
  await at.typist.press("maak-document");
  await at.page.waitForFunction(() => document.activeElement?.id === "documenten-uitslag", undefined, { timeout: 120_000 });
  const trouble = await at.page.locator("#documenten-uitslag[role=alert]").allTextContents();
  if (trouble.length > 0) throw new Error(`${kind} is not made: ${trouble}`);
  await before();
  const [download] = await Promise.all([at.page.waitForEvent("download"), at.typist.press("bewaar-document")]);
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

/** `share --for everyone`: id of the person → the file. */
export function renderedForAll(text, day) {
  const at = folder("render");
  const out = join(at, "delen");
  mkdirSync(out);
  const run = kringplan(["render", written("plan.json", text, at), "--document", "share", "--for", "everyone", "-o", out, "--date", day]);
  if (run.status !== 0) throw new Error(`kringplan render share: ${run.stderr}${run.stdout}`);
  return Object.fromEntries(readdirSync(out).map((name) => [/([pxc]\d+)[^/]*\.pdf$/.exec(name)?.[1] ?? name, readFileSync(join(out, name))]));
}
