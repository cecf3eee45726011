// Writes the types of plan files and of what the modules answer, from the published schemas, and the schemas beside
// them. Usage: types.mjs FOLDER
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

/** Every schema with the name of its type; each goes into a file of its own, since they share names of parts. */
export const SCHEMAS = [
    ["plan", "Planbestand"],
    ["rapport", "Rapport"],
    ["verschil", "Verschil"],
    ["bewijs", "Bewijs"],
    ["zegels", "Zegels"],
];

const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));

/**
 * The schema as the generator needs it: it would name a type after every title, and make a copy of a part wherever a
 * description stands beside its `$ref`.
 */
function simpler(node) {
    if (Array.isArray(node)) return node.map(simpler);
    if (node === null || typeof node !== "object") return node;
    if (typeof node.$ref === "string") return { $ref: node.$ref };
    const members = Object.entries(node).filter(([key, value]) => key !== "title" || typeof value !== "string");
    return Object.fromEntries(members.map(([key, value]) => [key, simpler(value)]));
}

export async function writeTypes(folder) {
    mkdirSync(folder, { recursive: true });
    for (const [file, name] of SCHEMAS) {
        const schema = simpler(JSON.parse(readFileSync(join(schemas, `${file}.v1.schema.json`), "utf8")));
        delete schema.$id; // the name of the type would come from it
        const types = await compile({ ...schema, title: name }, name, {
            cwd: schemas,
            style: { printWidth: 120, tabWidth: 4 },
            bannerComment: `// The type of schemas/${file}.v1.schema.json, made by json-schema-to-typescript. Not written by hand.`,
        });
        writeFileSync(join(folder, `${file}.d.ts`), types);
    }
}

/** The schemas as they were published, byte for byte, by short names; `plan-strict` refuses members it does not know. */
export function writeSchemas(folder) {
    mkdirSync(folder, { recursive: true });
    for (const [file] of SCHEMAS) copyFileSync(join(schemas, `${file}.v1.schema.json`), join(folder, `${file}.json`));
    copyFileSync(join(schemas, "plan.v1.strict.schema.json"), join(folder, "plan-strict.json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTypes(process.argv[2]);
