import { serve } from "./lib/serve.mjs";
import { launch } from "./lib/browser.mjs";
const s = await serve("/tmp/edtest");
const { browser, wire, close } = await launch();
const ctx = await browser.newContext({ viewport: { width: 1500, height: 900 }, acceptDownloads: true });
const page = await ctx.newPage();
page.setDefaultTimeout(240000);
await page.addInitScript(() => { delete globalThis.showSaveFilePicker; });
page.on("console", (m) => console.log("C", m.type(), m.text().slice(0, 300))); page.on("pageerror", (e) => console.log("PAGE " + e.message));
const t0 = Date.now(); const lap = (n) => console.log(n, Date.now() - t0);
await page.goto(s.origin + "/");
await page.setInputFiles("#open-file, input[type=file]", "/work/wt/print/tests/fixtures/valid/noa-en-jayden-blijven.json");
await page.waitForSelector("#preview", { state: "attached" }); lap("open");
await page.waitForSelector("#preview img", { state: "attached" }); lap("first picture");
await page.waitForTimeout(8000);
const look = () => page.evaluate(() => ({ top: document.querySelector("#preview").scrollTop, imgs: [...document.querySelectorAll("#preview figure")].map((f) => f.querySelector("img") ? f.querySelector("img").naturalWidth : 0) }));
console.log(await look());
await page.screenshot({ path: "/tmp/shot1.png" });
await page.evaluate(() => document.querySelector("#preview").scrollTo(0, 3000));
await page.waitForTimeout(8000);
console.log(await look());
await page.fill("#f-plan-hoofdvraag", "Hoe blijven Noa en Jayden bij papa?").catch((e) => console.log("no field here"));
await page.evaluate(() => { location.hash = "#/documenten"; });
await page.waitForSelector("#maak-document", { state: "attached" });
for (const [paper, format] of [["plan", "pdf"], ["share", "pdf"], ["fridge", "png"], ["check-form", "html"]]) {
  await page.check(`#f-documenten-soort-${paper}`); await page.check(`#f-documenten-vorm-${format}`);
  lap("ask " + paper);
  await page.click("#maak-document");
  await page.waitForSelector("#documenten-uitslag", { state: "attached" }); lap("made " + paper);
  console.log(await page.locator("#documenten-uitslag").textContent(), "|", await page.locator(".print-note-known").allTextContents(), await page.locator(".print-list li").allTextContents());
  if (await page.locator("#bewaar-document").count()) {
    const [d] = await Promise.all([page.waitForEvent("download"), page.click("#bewaar-document")]);
    await d.saveAs("/tmp/dl-" + d.suggestedFilename());
  }
}
await page.screenshot({ path: "/tmp/shot2.png", fullPage: true });
console.log("focus", await page.evaluate(() => document.activeElement?.id));
await close(); await s.stop();
