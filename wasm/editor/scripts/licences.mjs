// The licences of what goes into the editor from others, as one text that travels along with it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const here = resolve(import.meta.dirname, "..");
const require = createRequire(join(here, "package.json"));

/** What ends up in the bundle; the rest of the tree only builds it. */
const BUNDLED = [
  "svelte", "idb", "age-encryption", "@noble/ciphers", "@noble/curves", "@noble/hashes", "@noble/post-quantum",
  "@scure/base", "@fluent/bundle", "fflate", "@utrecht/button-css", "@nl-design-system-unstable/voorbeeld-design-tokens",
];

function folderOf(name) {
  for (let folder of require.resolve.paths(name) ?? []) {
    const at = join(folder, name);
    if (existsSync(join(at, "package.json"))) return at;
  }
  return undefined;
}

export function licences() {
  const parts = BUNDLED.flatMap((name) => {
    const folder = folderOf(name);
    if (!folder) return [];
    const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${about.license}`;
    const title = name.startsWith("@utrecht/") ? "@utrecht/*-css" : name;
    return [`${title} ${about.version} (${about.license})\n\n${text}`];
  });
  const fonts = readFileSync(resolve(here, "../../templates/fonts/OFL.txt"), "utf8").trim();
  const own = readFileSync(resolve(here, "../../LICENSE"), "utf8").trim();
  // Of the crates in the two modules; a text may stand in both.
  const crates = ["core", "print"].map((name) => readFileSync(resolve(here, `../../target/kringplan-wasm/${name}/licences.txt`), "utf8").trim());
  const line = `\n\n${"-".repeat(80)}\n\n`;
  return ["Kringplan (EUPL-1.2)\n\n" + own, ...parts, ...crates, `Fonts (OFL-1.1)\n\n${fonts}`].join(line) + "\n";
}
