// Vite plugin: where the editor finds the wasm modules and fonts. Hosted, each is a file with a hash in its name; in the
// single file they stand in the page itself, and the list is empty.
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const root = resolve(import.meta.dirname, "../../..");
export const glue = process.env.KRINGPLAN_GLUE ?? resolve(root, "target/kringplan-wasm");
export const fonts = resolve(root, "templates/fonts");

/** Name in the editor → file on disk. The print module may be missing while somebody works on the form only. */
export function assetFiles(): Record<string, string> {
  const files: Record<string, string> = {
    "core.wasm": resolve(glue, "core/kringplan_bg.wasm"),
    "print.wasm": resolve(glue, "print/kringplan_print_bg.wasm"),
  };
  for (const name of readdirSync(fonts).sort()) {
    if (/\.(ttf|otf)$/.test(name)) files[`fonts/${name}`] = resolve(fonts, name);
  }
  return Object.fromEntries(Object.entries(files).filter(([, path]) => existsSync(path)));
}

const ID = "virtual:kringplan-assets";

export function assets(single: boolean): Plugin {
  return {
    name: "kringplan-assets",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      if (single) return "export default {};";
      const files = Object.entries(assetFiles());
      const imports = files.map(([, path], index) => `import a${index} from ${JSON.stringify(`${path}?url`)};`);
      const members = files.map(([name], index) => `${JSON.stringify(name)}: a${index}`);
      return `${imports.join("\n")}\nexport default { ${members.join(", ")} };`;
    },
  };
}
