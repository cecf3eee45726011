// Starts Debian's Chromium on a fresh profile, with a clock that stands still and a trap for every request that is not ours.
// `clean()` fails a test on any foreign request, any breach of the content policy, any error in the console.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { chromiumPath } from "./places.mjs";

export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// Chromium itself asks these whether it is up to date, whatever page is open. No page of ours names them.
const own = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

/** A proxy that answers nobody: whatever a page, a worker or a service worker asks of another host ends up here. */
export async function trap() {
  const caught = [];
  const note = (line, host) => own.test(host) || caught.push(line);
  const server = createServer((request, response) => {
    note(`${request.method} ${request.url}`, new URL(request.url).hostname);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    note(`CONNECT ${request.url}`, request.url.split(":")[0]);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();
  return { caught, port: server.address().port, stop: () => server.close() };
}

/** One browser for a test file. Its contexts are fresh profiles. */
export async function launch(more = []) {
  const wire = await trap();
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...flags, `--proxy-server=127.0.0.1:${wire.port}`, "--proxy-bypass-list=localhost;127.0.0.1", ...more],
  });
  return { browser, wire, close: () => browser.close().finally(() => wire.stop()) };
}

// Runs in the page before anything else. The pickers need a human, so the app falls back to a download and a file input;
// the reference of a new plan is the example's, everything else random stays random.
function prepare({ reference, pickers }) {
  if (!pickers) {
    delete globalThis.showSaveFilePicker;
    delete globalThis.showOpenFilePicker;
  }
  if (reference) {
    const bytes = Uint8Array.from(reference.replaceAll("-", "").match(/../g), (pair) => parseInt(pair, 16));
    const real = crypto.getRandomValues.bind(crypto);
    let given = false;
    Object.defineProperty(crypto, "getRandomValues", {
      value(array) {
        if (given || array.byteLength !== 16) return real(array);
        given = true;
        new Uint8Array(array.buffer, array.byteOffset, 16).set(bytes);
        return array;
      },
    });
    Object.defineProperty(crypto, "randomUUID", { value: () => reference });
  }
  globalThis.brokenRules = [];
  addEventListener("securitypolicyviolation", (event) =>
    globalThis.brokenRules.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
  );
}

/** Watches one context: what it asked for, what it complained about. */
export function watch(context, origin, wire) {
  const seen = { requests: [], foreign: [], complaints: [], allowed: [] };
  const follow = (page) => {
    page.on("console", (message) => {
      if (message.type() === "error") seen.complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => seen.complaints.push(`error: ${error.stack ?? error}`));
    page.on("crash", () => seen.complaints.push("the page crashed"));
  };
  context.pages().forEach(follow);
  context.on("page", follow);
  context.on("request", (request) => {
    const url = request.url();
    seen.requests.push(url);
    if (!url.startsWith(origin) && !/^(blob:|data:|about:)/.test(url)) seen.foreign.push(url);
  });
  seen.clean = async () => {
    for (const page of context.pages()) {
      if (page.isClosed()) continue;
      for (const rule of await page.evaluate(() => globalThis.brokenRules ?? []).catch(() => [])) seen.complaints.push(`policy: ${rule}`);
    }
    assert.deepEqual([...seen.foreign, ...(wire?.caught ?? [])], [], "a request left this machine");
    const left = seen.complaints.filter((line) => !seen.allowed.some((pattern) => pattern.test(line)));
    assert.deepEqual(left, [], "the browser complained");
  };
  return seen;
}

/** A page of the app on a fresh profile. `day` is the day on the clock, `reference` the kenmerk a new plan gets. */
export async function openApp(
  { browser, wire },
  { origin, url = `${origin}/`, day = "2026-03-14", reference, pickers = false, width = 1280, height = 900, ...options } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    acceptDownloads: true,
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const seen = watch(context, origin ?? url, wire);
  await context.addInitScript(prepare, { reference, pickers });
  const page = await context.newPage();
  if (day) await setDay(page, day);
  await page.goto(url);
  return { context, page, seen, close: () => context.close() };
}

/** Noon on that day. Timers go on, only the calendar stands still. */
export const setDay = (page, day) => page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));

export { prepare };
