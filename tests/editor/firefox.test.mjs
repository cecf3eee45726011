// A second engine: Debian's Firefox over WebDriver BiDi. It loads, takes keys, shows findings and prints the same page.
// playwright-core sends that Firefox a command it does not know, so puppeteer-core drives it.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { folder, sha256 } from "./lib/cli.mjs";
import { rendered } from "./lib/papers.mjs";
import { firefoxPath } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";

let browser, server, downloads;
before(async () => {
  if (!existsSync(firefoxPath)) return;
  downloads = folder("firefox");
  server = await serve();
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxPath,
    headless: true,
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.helperApps.neverAsk.saveToDisk": "application/pdf,application/json",
      "pdfjs.disabled": true,
      "browser.download.alwaysOpenPanel": false,
      "intl.accept_languages": "nl-NL",
    },
  });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The file that a button makes, once it is whole. */
async function downloaded(page, id, ending) {
  const had = new Set(readdirSync(downloads));
  await page.focus(`#${id}`);
  await page.keyboard.press("Enter");
  for (;;) {
    const fresh = readdirSync(downloads).filter((name) => !had.has(name));
    const name = fresh.find((one) => one.endsWith(ending));
    if (name && !fresh.some((one) => one.endsWith(".part")) && readFileSync(join(downloads, name)).length > 0) return readFileSync(join(downloads, name));
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
}

test("Firefox loads the editor, types, finds and prints", { timeout: 240_000 }, async (context) => {
  if (!existsSync(firefoxPath)) return context.skip(`${firefoxPath} is not installed`);
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const foreign = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin) && !/^(blob|data|about):/.test(request.url())) foreign.push(request.url());
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.origin}/`);
  await page.waitForFunction(() => document.getElementById("new-familiegroepsplan"));
  await page.focus("#new-familiegroepsplan");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("nav-goed") && document.activeElement?.id === "section");

  await page.focus("#nav-goed");
  await page.keyboard.press("Enter");
  // The heading gets the focus once the section is there; keys before that would go to it.
  await page.waitForFunction(() => location.hash === "#/goed" && document.activeElement?.id === "section");
  await page.focus("#f-plan-hoofdvraag");
  await page.keyboard.type("Hoe komt het goed?");
  await page.focus("#check");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#/controle" && document.activeElement?.id === "section");
  const plan = (await downloaded(page, "save-file", ".json")).toString("utf8");
  assert.equal(JSON.parse(plan).plan.hoofdvraag, "Hoe komt het goed?");

  await page.focus("#nav-documenten");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("maak-document") && document.activeElement?.id === "section");
  const today = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  });
  await page.focus("#maak-document");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "documenten-uitslag", { timeout: 120_000 });
  const pdf = await downloaded(page, "bewaar-document", ".pdf");
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  assert.equal(sha256(pdf), sha256(rendered(plan, "plan", today)), "the same bytes as the command line's");
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
});
