// Which wasm modules and fonts go along, by their name in the editor. For the Vite plugin and for the one file.
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
/** Where `cargo dev wasm` puts the modules. */
export const glue = process.env.KRINGPLAN_GLUE ?? resolve(root, "target/kringplan-wasm");
const fonts = resolve(root, "templates/fonts");

/** Name in the editor → file on disk. The print module may be missing while somebody works on the form only. */
export function assetFiles() {
  const files = {
    "core.wasm": resolve(glue, "core/kringplan_bg.wasm"),
    "print.wasm": resolve(glue, "print/kringplan_print_bg.wasm"),
  };
  for (const name of readdirSync(fonts).sort()) {
    if (/\.(ttf|otf)$/.test(name)) files[`fonts/${name}`] = resolve(fonts, name);
  }
  return Object.fromEntries(Object.entries(files).filter(([, path]) => existsSync(path)));
}
