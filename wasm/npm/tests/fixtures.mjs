// Every fixture of the project as a plan file: those that stand there whole, and the patches on their base.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FIXTURES = join(ROOT, "tests/fixtures");
const DAYS = ["2026-03-20", "2026-06-15"];

/** @typedef {{ name: string, bytes: Buffer, day: string, base?: string }} Fixture */

/** @returns {Fixture[]} One for every plan, by name; a patch also tells on which base. */
export function fixtures() {
    return ["valid", "states", "malformed", "variants", "rules"].flatMap((folder) => files(folder).flatMap(load));
}

export function read(name) {
    return readFileSync(join(FIXTURES, name));
}

function files(folder) {
    return readdirSync(join(FIXTURES, folder), { recursive: true })
        .map((path) => join(folder, path).split(sep).join("/"))
        .filter((name) => name.endsWith(".json") && name !== "malformed/expected.json")
        .sort();
}

function load(name) {
    const bytes = read(name);
    if (!name.startsWith("variants/") && !name.startsWith("rules/")) {
        const days = name.startsWith("valid/") ? DAYS : DAYS.slice(0, 1);
        return days.map((day) => ({ name, bytes, day }));
    }
    const { basis, patch, peildatum } = JSON.parse(bytes);
    const plan = patched(JSON.parse(read(basis)), patch);
    return [{ name, bytes: Buffer.from(`${JSON.stringify(plan, null, 2)}\n`), day: peildatum ?? DAYS[1], base: basis }];
}

/** RFC 6902, as far as the fixtures go. */
function patched(plan, patch) {
    for (const { op, path, value } of patch) {
        const steps = path.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
        const last = steps.pop();
        const parent = steps.reduce((node, step) => node[step], plan);
        if (op === "test") continue; // the Rust tests hold the patches to them
        if (!["add", "replace", "remove"].includes(op)) throw new Error(`${path}: ${op} is not known here`);
        if (!Array.isArray(parent)) {
            if (op === "remove") delete parent[last];
            else parent[last] = value;
        } else if (op === "replace") parent[Number(last)] = value;
        else if (op === "remove") parent.splice(Number(last), 1);
        else parent.splice(last === "-" ? parent.length : Number(last), 0, value);
    }
    return plan;
}

/** Names below the folder of the project, for messages. */
export function shown(path) {
    return relative(ROOT, path);
}
