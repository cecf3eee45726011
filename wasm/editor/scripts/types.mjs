// Writes the TypeScript types of the plan, the report and the comparison from the published schemas into src/core/generated.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../../../schemas/", import.meta.url);
const target = new URL("../src/core/generated/", import.meta.url);

/** Only the definitions give names: a title on every member would make a type alias for each word of the contract. */
function plain(node, name) {
  if (Array.isArray(node)) return node.map((item) => plain(item));
  if (node === null || typeof node !== "object") return node;
  // A description beside a reference would copy the type under another name.
  if (node.$ref) return { $ref: node.$ref };
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "title" && !name) continue;
    if (key === "$comment") continue;
    if (key === "$defs") {
      out.$defs = Object.fromEntries(Object.entries(value).map(([def, body]) => [def, { ...plain(body), title: def }]));
    } else if (key === "properties") {
      out.properties = Object.fromEntries(Object.entries(value).map(([member, body]) => [member, plain(body)]));
    } else {
      out[key] = plain(value);
    }
  }
  if (name) out.title = name;
  return out;
}

await mkdir(target, { recursive: true });
for (const [file, name, to] of [
  ["plan.v1.schema.json", "Planbestand", "plan.ts"],
  ["rapport.v1.schema.json", "Rapport", "report.ts"],
  ["verschil.v1.schema.json", "Verschil", "difference.ts"],
]) {
  const schema = plain(JSON.parse(await readFile(new URL(file, schemas), "utf8")), name);
  const text = await compile(schema, name, {
    additionalProperties: false,
    bannerComment: `// Types from schemas/${file}, made by \`npm run types\`. Not committed.`,
    style: { printWidth: 120 },
  });
  await writeFile(new URL(to, target), text);
}
