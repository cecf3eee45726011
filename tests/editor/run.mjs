// Runs every test of this folder in real Chromium, two files at a time: `node run.mjs`, or `node run.mjs keep age` for some.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { app, binary, here, mustBeBuilt, oneFile } from "./lib/places.mjs";

mustBeBuilt(join(app, "index.html"), "run `npm run build` in wasm/editor");
mustBeBuilt(oneFile, "run `npm run build` in wasm/editor");
mustBeBuilt(binary, "run `cargo build -p kringplan-cli`");
const wanted = process.argv.slice(2);
// The long ones first, so that the two cores end together.
const order = ["cases", "a11y", "walk"];
const rank = (name) => (order.indexOf(name.split(".")[0]) + order.length + 1) % (order.length + 1);
const files = readdirSync(here)
  .filter((name) => name.endsWith(".test.mjs") && (wanted.length === 0 || wanted.some((part) => name.startsWith(part))))
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
const { status } = spawnSync(process.execPath, ["--test", "--test-concurrency=2", ...files.map((name) => join(here, name))], { stdio: "inherit" });
process.exit(status ?? 1);
