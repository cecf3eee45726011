// Puts the npm package together in target/npm/kringplan: the modules that `cargo dev wasm` made, the wrapper, the
// types and the schemas that they come from.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSchemas, writeTypes } from "./types.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const modules = join(root, "target/kringplan-wasm");
const out = join(root, "target/npm/kringplan");

const MODULES = {
    core: ["kringplan.js", "kringplan.d.ts", "kringplan_bg.wasm", "licences.txt"],
    print: ["kringplan_print.js", "kringplan_print.d.ts", "kringplan_print_bg.wasm", "licences.txt", "fonts"],
};

rmSync(out, { recursive: true, force: true });
for (const [name, files] of Object.entries(MODULES)) {
    mkdirSync(join(out, name), { recursive: true });
    for (const file of files) {
        const from = join(modules, name, file);
        if (!existsSync(from)) throw new Error(`${file} is not there yet; run cargo dev wasm ${name}`);
        cpSync(from, join(out, name, file), { recursive: true });
    }
}
await writeTypes(join(out, "types"));
writeSchemas(join(out, "schema"));
execFileSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "-p", here], { stdio: "inherit" });

// What only building needs stays here.
const { devDependencies, scripts, private: _, ...published } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
writeFileSync(join(out, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
cpSync(join(here, "README.md"), join(out, "README.md"));
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
console.log(`npm: target/npm/kringplan is there`);
