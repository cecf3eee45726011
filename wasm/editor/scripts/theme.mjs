// Joins the component styles that the editor uses and the part of the example theme that they need, into src/style/generated.
// The components read variables; of the theme's thousands only the transitive closure of what is read stays.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const target = new URL("../src/style/generated/", import.meta.url);
const source = new URL("../src/", import.meta.url);

const COMPONENTS = [
  "alert", "button", "checkbox", "data-list", "document", "form-field", "form-field-description",
  "form-field-error-message", "form-fieldset", "form-label", "heading-1", "heading-2", "heading-3", "heading-4", "link",
  "ordered-list", "paragraph", "radio-button", "select", "separator", "skip-link", "status-badge", "table", "textarea",
  "textbox", "unordered-list",
];

const read = (name) => readFile(require.resolve(name), "utf8");
const withoutCharset = (text) => text.replaceAll(/@charset [^;]+;/g, "");
const components = withoutCharset((
  await Promise.all(COMPONENTS.map((name) => read(`@utrecht/${name}-css/dist/index.css`)))
).join("\n"));

const ownFiles = (await readdir(source, { recursive: true })).filter(
  (path) => /\.(css|svelte)$/.test(path) && !path.includes("generated"),
);
const own = (await Promise.all(ownFiles.map((path) => readFile(new URL(path, source), "utf8")))).join("\n");

const theme = await read("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css");
const defined = new Map();
for (const [, name, value] of theme.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)) defined.set(name, value.trim());

const used = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);
const wanted = new Set();
const queue = [...used(components), ...used(own)];
while (queue.length > 0) {
  const name = queue.pop();
  if (wanted.has(name) || !defined.has(name)) continue;
  wanted.add(name);
  queue.push(...used(defined.get(name)));
}

const banner = (what) => `/* ${what}. EUPL-1.2. Made by \`npm run theme\`; not committed. */\n`;
const lines = [...wanted].sort().map((name) => `  ${name}: ${defined.get(name)};`);
await mkdir(target, { recursive: true });
await writeFile(new URL("components.css", target), banner("Component styles of the Utrecht component library") + components);
await writeFile(
  new URL("theme.css", target),
  `${banner("From the example theme of NL Design System")}.voorbeeld-theme {\n${lines.join("\n")}\n}\n`,
);
console.log(`theme: ${wanted.size} of ${defined.size} variables`);
