// Every message in both languages, with the same variables; and every key that the source names has one.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../src");

type Messages = Map<string, Set<string>>;

function messages(language: string): Messages {
  const found: Messages = new Map();
  for (const file of readdirSync(join(source, "texts", language)).sort()) {
    const text = readFileSync(join(source, "texts", language, file), "utf8");
    let key = "";
    for (const line of text.split("\n")) {
      const head = /^([a-z][\w-]*)\s*=/i.exec(line)?.[1];
      if (head) {
        key = head;
        if (found.has(key)) throw new Error(`${language}/${file}: ${key} stands there twice`);
        found.set(key, new Set());
      }
      if (line.startsWith("#")) continue;
      for (const [, name] of line.matchAll(/\$([\w-]+)/g)) found.get(key)?.add(name ?? "");
    }
  }
  return found;
}

const nl = messages("nl");
const en = messages("en");

describe("texts", () => {
  test("the same keys in both languages", () => {
    expect([...nl.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !nl.has(key))).toEqual([]);
  });

  test("the same variables in both languages", () => {
    const different = [...nl].filter(([key, names]) => [...names].sort().join() !== [...(en.get(key) ?? [])].sort().join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test("every key that the source names is there", () => {
    const missing = new Set<string>();
    for (const path of readdirSync(source, { recursive: true }) as string[]) {
      if (!/\.(svelte|ts)$/.test(path) || path.includes("generated") || path.endsWith(".test.ts")) continue;
      const text = readFileSync(join(source, path), "utf8");
      for (const [, key] of text.matchAll(/\bsay\(\s*"([^"]+)"/g)) if (key && !nl.has(key)) missing.add(`${path}: ${key}`);
    }
    expect([...missing]).toEqual([]);
  });

  test("sentences are short enough to read aloud", () => {
    const long: string[] = [];
    for (const file of readdirSync(join(source, "texts/nl"))) {
      const text = readFileSync(join(source, "texts/nl", file), "utf8");
      for (const line of text.split("\n")) {
        const words = /^[a-z][\w-]*\s*=\s*(.+)$/i.exec(line)?.[1];
        for (const sentence of (words ?? "").split(/[.?!:;](?:\s|$)/)) {
          if (sentence.split(/\s+/).filter(Boolean).length > 20) long.push(sentence);
        }
      }
    }
    expect(long).toEqual([]);
  });
});
