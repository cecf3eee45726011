// A screen reader without sound: what it would say from the top of the page to the bottom.
import { build } from "esbuild";
import { here } from "./places.mjs";

let bundle;
async function source() {
  bundle ??= (
    await build({
      stdin: { contents: 'export { virtual } from "@guidepup/virtual-screen-reader"', resolveDir: here },
      bundle: true,
      format: "iife",
      globalName: "screenReader",
      write: false,
      minify: true,
      define: { "process.env.NODE_ENV": '"production"' },
      footer: { js: "globalThis.screenReader = screenReader;" },
    })
  ).outputFiles[0].text;
  return bundle;
}

/** Reads `selector` from top to bottom, as lines. */
export async function spoken(page, selector = "main", most = 4000) {
  if (!(await page.evaluate(() => Boolean(globalThis.screenReader)))) await page.evaluate(`${await source()}; 0`);
  return page.evaluate(
    async ([where, limit]) => {
      const { virtual } = globalThis.screenReader;
      const container = document.querySelector(where);
      await virtual.start({ container });
      for (let step = 0; step < limit; step++) {
        await virtual.next();
        const last = await virtual.lastSpokenPhrase();
        if (last.startsWith("end of") && virtual.activeNode === container) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    [selector, most],
  );
}
