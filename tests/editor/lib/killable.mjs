// A browser process that a test may kill with SIGKILL, on a profile folder that stays.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { chromiumPath } from "./places.mjs";
import { flags, prepare, trap, watch } from "./browser.mjs";

export async function start(profile, { origin, reference } = {}) {
  const wire = await trap();
  const process = spawn(
    chromiumPath,
    [
      "--headless",
      ...flags,
      `--user-data-dir=${profile}`,
      "--remote-debugging-port=0",
      `--proxy-server=127.0.0.1:${wire.port}`,
      "--proxy-bypass-list=localhost;127.0.0.1",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  const address = await new Promise((found, failed) => {
    process.once("exit", () => failed(new Error("Chromium does not start")));
    createInterface({ input: process.stderr }).on("line", (line) => {
      const match = line.match(/^DevTools listening on (ws:.*)$/);
      if (match) found(match[1]);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  context.setDefaultTimeout(60_000);
  const seen = watch(context, origin, wire);
  await context.addInitScript(prepare, { reference, pickers: false });
  const gone = once(process, "exit");
  const stop = async (signal) => {
    // The whole group: a zygote that lives on would hold the profile.
    try {
      globalThis.process.kill(-process.pid, signal);
    } catch {}
    await gone;
    wire.stop();
  };
  return {
    browser,
    context,
    seen,
    kill: () => stop("SIGKILL"),
    close: async () => {
      await browser.close().catch(() => {});
      await stop("SIGTERM");
    },
  };
}

/** The files below a folder that hold a word, as UTF-8 or as UTF-16, as a browser may store it. */
export function filesWith(folder, word) {
  const needles = [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")];
  const hits = [];
  const look = (path) => {
    for (const name of readdirSync(path)) {
      const child = join(path, name);
      let stat;
      try {
        stat = statSync(child);
      } catch {
        continue; // a socket or a lock that is gone
      }
      if (stat.isDirectory()) look(child);
      else if (stat.isFile()) {
        const bytes = readFileSync(child);
        if (needles.some((needle) => bytes.includes(needle))) hits.push(child);
      }
    }
  };
  look(folder);
  return hits;
}
