// Writes TypeScript types from a schema with json-schema-to-typescript, and beside them a file that
// assigns every given plan to the type. Usage: types.mjs schema.json folder plan.json...
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

const [schemaPath, folder, ...plans] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaPath, "utf8"));
delete schema.$id; // the name of the type comes from its title or id; we want one that we know
schema.title = "Planbestand";

const types = await compile(schema, "Planbestand", { cwd: folder, format: false, bannerComment: "" });
writeFileSync(join(folder, "plan.d.ts"), types);
const constants = plans.map((path, i) => `export const plan${i}: Planbestand = ${readFileSync(path, "utf8").trim()};`);
writeFileSync(join(folder, "good.ts"), `import type { Planbestand } from "./plan";\n${constants.join("\n")}\n`);

// The proof that the types ask something: the same plan with a kind of plan that does not exist.
const wrong = { ...JSON.parse(readFileSync(plans[0], "utf8")), plansoort: "geen_bestaande_plansoort" };
writeFileSync(join(folder, "bad.ts"), `import type { Planbestand } from "./plan";\nexport const plan: Planbestand = ${JSON.stringify(wrong)};\n`);
