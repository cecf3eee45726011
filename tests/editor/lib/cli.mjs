// The command line, which the editor's answers are held against.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { binary, mustBeBuilt, work } from "./places.mjs";

/** Runs `kringplan …` and gives what it wrote. */
export function kringplan(args, options = {}) {
  mustBeBuilt(binary, "run `cargo build -p kringplan-cli`, or set KRINGPLAN");
  const { status, stdout, stderr, error } = spawnSync(binary, args, { encoding: "utf8", ...options });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** A folder of this run's own. */
export function folder(name) {
  mkdirSync(work, { recursive: true });
  return mkdtempSync(join(work, `${name}-`));
}

export function written(name, text, at = folder("plan")) {
  const path = join(at, name);
  writeFileSync(path, text);
  return path;
}

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
