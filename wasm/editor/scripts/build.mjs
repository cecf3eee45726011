// Builds both forms of the editor: target/editor (files for any web server, with service worker) and
// target/kringplan-editor.html (one file that needs no server). Holds them to their policy and their budget.
import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { assetFiles } from "./assets-list.mjs";
import { licences } from "./licences.mjs";
import { hosted, meta, single } from "./policy.mjs";

const here = resolve(import.meta.dirname, "..");
const target = resolve(here, "../../target");
const app = join(target, "editor");
const parts = join(target, "editor-single");
const file = join(target, "kringplan-editor.html");

/** Four fifths of it is the print module. What a USB stick and an old laptop take without complaint. */
const FILE_BUDGET = 18_000_000;
/** What the form itself may weigh, compressed, before the core comes in. */
const SCRIPT_BUDGET = 180_000;

const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

async function hostedApp() {
  await build({ root: here, logLevel: "warn" });
  const index = join(app, "index.html");
  const html = await readFile(index, "utf8");
  // Asked for along with the script that starts it, not after it.
  const core = (await filesIn(app)).find((name) => /kringplan_bg-.*\.wasm$/.test(name));
  const early = `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${core}">`;
  await writeFile(
    index,
    html
      .replace(/(<meta charset="utf-8" ?\/?>)/, `$1\n    ${meta(hosted)}`)
      .replace("<script ", `${early}\n    <script `),
  );

  await writeFile(join(app, "licences.txt"), licences());

  const names = (await filesIn(app)).filter((name) => name !== "sw.js");
  const lazy = names.filter((name) => /\.(ttf|otf)$|kringplan_print_bg/.test(name));
  const eager = names.filter((name) => !lazy.includes(name));
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(await readFile(join(app, name)));
  const worker = (await readFile(join(here, "scripts/sw.js"), "utf8"))
    .replace("__VERSION__", hash.digest("hex").slice(0, 16))
    .replace("__EAGER__", JSON.stringify(eager))
    .replace("__LAZY__", JSON.stringify(lazy));
  await writeFile(join(app, "sw.js"), worker);

  const main = names.find((name) => /assets\/index-.*\.js$/.test(name));
  const weight = gzipSync(await readFile(join(app, main)), { level: 9 }).length;
  console.log(`editor: ${eager.length} files at once, ${lazy.length} at first use; main script ${weight} bytes compressed`);
  if (weight > SCRIPT_BUDGET) throw new Error(`the main script weighs ${weight} bytes, more than ${SCRIPT_BUDGET}`);
}

/** Text inside an element that ends at its closing tag. */
const inside = (text, tag) => text.replaceAll(`</${tag}`, `<\\/${tag}`);

async function oneFile() {
  await build({ root: here, mode: "single", logLevel: "warn" });
  const names = await filesIn(parts);
  const only = async (ending) => {
    const found = names.filter((name) => name.endsWith(ending));
    if (found.length !== 1) throw new Error(`one ${ending} expected, got ${found.join(", ")}`);
    return readFile(join(parts, found[0]), "utf8");
  };
  const script = inside(await only(".js"), "script");
  const style = inside(await only(".css"), "style");
  const icon = await readFile(join(here, "public/icon.svg"), "utf8");

  const asset = (name, bytes) =>
    `<script type="application/octet-stream" id="asset-${name}">${gzipSync(bytes, { level: 9 }).toString("base64")}</script>`;
  const assets = [asset("licences.txt", licences())];
  for (const [name, path] of Object.entries(assetFiles())) assets.push(asset(name, await readFile(path)));
  const html = (await readFile(join(parts, "index.html"), "utf8"))
    .replace(/<script type="module"[^>]*><\/script>/g, "")
    .replace(/<link rel="(?:stylesheet|manifest|modulepreload)"[^>]*>/g, "")
    .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`)
    .replace(/(<meta charset="utf-8" ?\/?>)/, (charset) => `${charset}\n${meta(single(sha256(script), sha256(style)))}`)
    .replace("</head>", () => `<style>${style}</style>\n</head>`)
    .replace("</body>", () => `${assets.join("\n")}\n<script type="module">${script}</script>\n</body>`);
  await writeFile(file, html);
  await rm(parts, { recursive: true });
  const { size } = await stat(file);
  console.log(`one file: ${(size / 1e6).toFixed(1)} MB of at most ${FILE_BUDGET / 1e6} MB, ${assets.length} parts inside`);
  if (size > FILE_BUDGET) throw new Error(`the one file is ${size} bytes, more than ${FILE_BUDGET}`);
}

await hostedApp();
await oneFile();
