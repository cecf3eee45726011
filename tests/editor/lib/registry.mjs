// The editor's own list of fields (wasm/editor/src/form/fields.ts), read as it is.
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./places.mjs";

let read;
/** `fields`: pointer pattern → {section, kind}; `noField`: pattern → why not. */
export function registry() {
  read ??= build({ entryPoints: [join(root, "wasm/editor/src/form/fields.ts")], bundle: true, format: "esm", write: false }).then((built) =>
    import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString("base64")}`),
  );
  return read;
}
