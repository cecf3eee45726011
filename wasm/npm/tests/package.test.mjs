// The packed package as others get it: installed from its tarball, the quick start of its README run and type-checked,
// and bundled for a page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { kringplan } from "./command.mjs";
import { fixtures, ROOT } from "./fixtures.mjs";

const PACKAGE = join(ROOT, "target/npm/kringplan");
const TOOLS = fileURLToPath(new URL("../node_modules/", import.meta.url));
const NO_SURPRISES = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];

let folder;
const run = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

before(() => {
    folder = mkdtempSync(join(tmpdir(), "kringplan-package-"));
    const [packed] = JSON.parse(run("npm", "pack", PACKAGE, "--json", "--silent"));
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    run("npm", "install", `./${packed.filename}`, ...NO_SURPRISES);
    const asked = fixtures().find(({ name }) => name === "rules/AFS-001/hit.json");
    writeFileSync(join(folder, "plan.json"), asked.bytes);
    const [, quickStart] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(PACKAGE, "README.md"), "utf8"));
    writeFileSync(join(folder, "quick-start.mjs"), quickStart);
});
after(() => rmSync(folder, { recursive: true }));

test("nothing is missing and nothing is there that only building needs", () => {
    const inside = join(folder, "node_modules/kringplan");
    for (const file of ["LICENSE", "README.md", "core/kringplan_bg.wasm", "print/kringplan_print_bg.wasm", "print/fonts/OFL.txt", "types/plan.d.ts", "schema/plan.json", "index.d.ts"]) {
        assert.ok(existsSync(join(inside, file)), file);
    }
    const { devDependencies, scripts, dependencies } = JSON.parse(readFileSync(join(inside, "package.json"), "utf8"));
    assert.deepEqual([devDependencies, scripts, dependencies], [undefined, undefined, undefined]);
});

test("the schemas are those that the command line gives, and Node imports them", async () => {
    const kinds = { plan: "plan", "plan-strict": "plan-strict", rapport: "report", verschil: "diff", bewijs: "proof", zegels: "digests" };
    for (const [file, kind] of Object.entries(kinds)) {
        const { out } = await kringplan(["schema", kind]);
        assert.ok(out.equals(readFileSync(join(folder, "node_modules/kringplan/schema", `${file}.json`))), file);
    }
    writeFileSync(
        join(folder, "schema.mjs"),
        'import schema from "kringplan/schema/plan.json" with { type: "json" };\nconsole.log(schema.$id);\n',
    );
    assert.equal(run("node", "schema.mjs"), "urn:kringplan:schema:plan:1\n");
});

test("the quick start runs", () => {
    const told = run("node", "quick-start.mjs");
    assert.match(told, /^AFS-001 \//m, "a finding with its place");
    assert.match(told, /^bewerken-niet-daar /m, "a refusal");
    assert.match(readFileSync(join(folder, "plan.pdf"), "latin1"), /^%PDF-1\./);
});

test("the quick start fits the types, and a mistake does not", () => {
    writeFileSync(join(folder, "right.ts"), 'import type { Plan, Planbestand } from "kringplan";\nexport const who = (plan: Planbestand): Plan.Deelnemer[] => plan.deelnemers ?? [];\n');
    writeFileSync(join(folder, "wrong.ts"), 'import { loadCore } from "kringplan";\n(await loadCore()).check(1, 2);\n');
    const options = ["--noEmit", "--strict", "--allowJs", "--checkJs", "--target", "es2022", "--module", "nodenext", "--lib", "es2022", "--types", "node", "--typeRoots", join(TOOLS, "@types")];
    const tsc = (file) => run("node", join(TOOLS, "typescript/bin/tsc"), ...options, file);
    tsc("quick-start.mjs");
    tsc("right.ts");
    assert.throws(() => tsc("wrong.ts"));
});

test("a bundler takes it into a page, without the printer where nobody prints", async () => {
    writeFileSync(
        join(folder, "page.ts"),
        'import { loadCore } from "kringplan";\nimport bytes from "kringplan/core.wasm";\nexport const core = await loadCore(bytes);\nexport { default as schema } from "kringplan/schema/plan.json";\n',
    );
    const outfile = join(folder, "page.js");
    const { warnings } = await build({
        absWorkingDir: folder,
        entryPoints: ["page.ts"],
        outfile,
        bundle: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        loader: { ".wasm": "binary" },
    });
    assert.deepEqual(warnings, []);
    assert.doesNotMatch(readFileSync(outfile, "utf8"), /needed_fonts/);
    const { core, schema } = await import(pathToFileURL(outfile));
    assert.equal(schema.$id, "urn:kringplan:schema:plan:1");
    assert.equal(core.check("{", "2026-03-20").gelezen, false);
});
