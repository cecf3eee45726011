// Writes from the published schemas into src/core/generated: the TypeScript types of the plan, the report and the
// comparison, and what the members of a plan are called.
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

/** `EN: Title. The rest explains.` */
const english = (comment) => comment?.replace(/^EN: /, "").split(". ")[0].replace(/\.$/, "");

/**
 * What members are called, by the object that they stand in ("" for the file itself): Dutch, English and, where the
 * member holds an object or a list of them, which. The whole schema is ten times as long.
 */
function titles(schema) {
  const table = {};
  const fill = (name, object) => {
    if (table[name] || !object.properties) return;
    table[name] = {};
    for (const [member, body] of Object.entries(object.properties)) {
      let [to, target] = [`${name}.${member}`, body];
      while (target.items || target.$ref) {
        if (!target.items) to = target.$ref.replace("#/$defs/", "");
        target = target.items ?? schema.$defs[to];
      }
      fill(to, target);
      table[name][member] = [body.title ?? member, english(body.$comment) ?? member, ...(table[to] ? [to] : [])];
    }
  };
  fill("", schema);
  return table;
}

const table = titles(JSON.parse(await readFile(new URL("plan.v1.schema.json", schemas), "utf8")));
await writeFile(
  new URL("titles.ts", target),
  `// Titles from schemas/plan.v1.schema.json, made by \`npm run types\`. Not committed.
export type Table = Readonly<Record<string, Readonly<Record<string, readonly [nl: string, en: string, holds?: string]>>>>;

export const table: Table = ${JSON.stringify(table)};
`,
);
