// Build of the editor. `--mode single` makes the parts of the one file; scripts/build.mjs runs both and joins them.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { glue } from "./scripts/assets-list.mjs";
import { assets } from "./scripts/assets.mjs";

const root = resolve(import.meta.dirname, "../..");

export default defineConfig(({ mode }) => {
  const single = mode === "single";
  const print = resolve(glue, "print/kringplan_print.js");
  return {
    base: "./",
    plugins: [svelte(), assets(single)],
    define: { __SINGLE__: JSON.stringify(single), __PRINT__: JSON.stringify(existsSync(print)) },
    resolve: {
      alias: {
        "kringplan-glue/core": resolve(glue, "core/kringplan.js"),
        "kringplan-glue/print": existsSync(print) ? print : resolve(import.meta.dirname, "scripts/no-print.mjs"),
      },
    },
    server: { fs: { allow: [root] } },
    worker: { format: single ? "iife" : "es", plugins: () => [assets(single)] },
    build: {
      target: "es2023",
      outDir: resolve(root, single ? "target/editor-single" : "target/editor"),
      emptyOutDir: true,
      // Nothing as data: or blob: that can be a file of our own.
      assetsInlineLimit: 0,
      cssCodeSplit: !single,
      modulePreload: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: single ? { output: { codeSplitting: false } } : {},
      reportCompressedSize: false,
    },
    test: { include: ["tests/**/*.test.ts", "src/**/*.test.ts"], environment: "node" },
  };
});
