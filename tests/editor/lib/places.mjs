// Where things are: the built editor, the examples, the command line. Environment variables move them.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const root = resolve(here, "../..");
const target = process.env.KRINGPLAN_TARGET ?? join(root, "target");

/** The built app, the one file, and the binary whose answers the editor must give too. */
export const app = process.env.KRINGPLAN_EDITOR ?? join(target, "editor");
export const oneFile = process.env.KRINGPLAN_ONE_FILE ?? join(target, "kringplan-editor.html");
export const binary = process.env.KRINGPLAN ?? join(target, "debug/kringplan");
export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const firefoxPath = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
export const work = join(target, "editor-tests");

export const fixture = (name) => join(root, "tests/fixtures", name);
export const readText = (path) => readFileSync(path, "utf8");
export const readJson = (path) => JSON.parse(readText(path));

/** The examples by the name of the main person. */
export const cases = {
  sem: "valid/sem-weer-naar-school.json",
  fatma: "valid/fatma-aan-het-werk.json",
  joris: "valid/joris-houdt-het-stuur.json",
  noa: "valid/noa-en-jayden-blijven.json",
  noa1: "states/noa-en-jayden-versie-1.json",
  milan: "valid/milan-komt-thuis.json",
  vrij: "valid/vrij-plan.json",
  doorloop: "doorloop/noa-en-jayden.json",
};
export const example = (name) => readJson(fixture(cases[name]));
export const exampleText = (name) => readText(fixture(cases[name]));

/** A test without the thing it tests would pass for nothing: say what to build instead. */
export function mustBeBuilt(path, how) {
  if (!existsSync(path)) throw new Error(`${path} is not there: ${how}`);
}
