// Vite plugin: where the editor finds the wasm modules and fonts. Hosted, each is a file with a hash in its name; in the
// single file they stand in the page itself, the list is empty, and workers go inside the script.
import { assetFiles } from "./assets-list.mjs";

const ID = "virtual:kringplan-assets";

/** @param {boolean} single @returns {import("vite").Plugin} */
export function assets(single) {
  return {
    name: "kringplan-assets",
    enforce: "pre",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      if (single) return "export default {};";
      const files = Object.entries(assetFiles());
      const imports = files.map(([, path], index) => `import a${index} from ${JSON.stringify(`${path}?url`)};`);
      const members = files.map(([name], index) => `${JSON.stringify(name)}: a${index}`);
      return `${imports.join("\n")}\nexport default { ${members.join(", ")} };`;
    },
    transform(code) {
      return single && code.includes('?worker"') ? { code: code.replaceAll('?worker"', '?worker&inline"'), map: null } : undefined;
    },
  };
}
