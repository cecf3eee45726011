// The real core for the tests: the eager wasm module as `cargo dev wasm` built it, and the examples of the project.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { glue } from "../scripts/assets-list.mjs";
import { startCore, type Core } from "../src/core/engine";

export const theCore = (): Promise<Core> => startCore(readFileSync(resolve(glue, "core/kringplan_bg.wasm")));

export const example = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../../tests/fixtures/valid/${name}.json`), "utf8");

export const KENMERK = "0197e0c4-5b0e-7c31-9a52-3f6d0c1b7a11";
