// Measures the editor on the largest example, several times, and prints a table: median and worst. Not a test: machines differ.
import { readdirSync, readFileSync } from "node:fs";
import { launch, openApp } from "./lib/browser.mjs";
import { load, ready, saved } from "./lib/editor.mjs";
import { exampleText } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";
import { Typist } from "./lib/typist.mjs";

const server = await serve();
const machine = await launch(["--enable-precise-memory-info", "--js-flags=--expose-gc"]);
const rows = [];
const row = (what, values, aim, unit = "ms") => {
  const sorted = [...values].sort((a, b) => a - b);
  const digits = sorted[0] < 10 ? 1 : 0;
  rows.push({ what, median: `${sorted[Math.floor(sorted.length / 2)].toFixed(digits)} ${unit}`, worst: `${sorted.at(-1).toFixed(digits)} ${unit}`, aim });
  console.error(Object.values(rows.at(-1)).join(" · "));
};

/** What the largest renderer of this browser holds: the page, its workers and the printing module in one of them. */
function residentMegabytes() {
  const sizes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const ours = readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer");
        return ours ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) : 0;
      } catch {
        return 0;
      }
    });
  return Math.max(...sizes) / 1000;
}

/** A page with Noa's plan without the checks, so that every field is open. */
function open() {
  const plan = JSON.parse(exampleText("noa"));
  delete plan.toetsen;
  delete plan.doorgenomen;
  plan.plan.akkoord = [];
  return JSON.stringify(plan, null, 2);
}

async function page() {
  const opened = await openApp(machine, { origin: server.origin, day: null });
  await ready(opened.page);
  return { ...opened, typist: new Typist(opened.page) };
}

// From the start of navigation, with the plan kept on this device, until its findings are on screen: after a reload of the list
// itself, and from the address as somebody types it.
for (const [what, hash] of [["a reload of the list", "#/controle"], ["the start page", "#/"]]) {
  const starts = [];
  const openings = [];
  const at = await page();
  await load(at.typist, "plan.json", open());
  await at.typist.section("goed");
  await at.typist.give("/plan/bijVerandering", "We bellen.");
  await saved(at.page);
  await at.page.evaluate((to) => { location.hash = to; }, hash);
  for (let turn = 0; turn < 7; turn++) {
    await at.page.reload();
    const { start, opening } = await at.page.evaluate(async () => {
      const frame = () => new Promise((then) => requestAnimationFrame(then));
      while (!document.querySelector(".plan-list button")) await frame();
      const clicked = performance.now();
      document.querySelector(".plan-list button").click();
      while (!document.getElementById("nav-controle")) await frame();
      document.getElementById("nav-controle").click();
      while (!document.querySelector("main li a")) await frame();
      return { start: performance.now(), opening: performance.now() - clicked };
    });
    starts.push(start);
    openings.push(opening);
  }
  await at.close();
  row(`first finding after the plan was opened, from ${what}`, openings, "100 ms");
  row(`the same from the start of navigation to ${what}, the program included`, starts, "100 ms");
}

// From the input event until the findings of the whole plan are new.
{
  const at = await page();
  await load(at.typist, "plan.json", open());
  await at.typist.find("/plan/afspraken/0/wat");
  const keys = await at.page.evaluate(async () => {
    const field = document.getElementById("f-plan-afspraken-0-wat");
    field.focus();
    const times = [];
    for (let key = 0; key < 60; key++) {
      const before = performance.now();
      field.setRangeText("a", field.value.length, field.value.length, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true, data: "a" }));
      times.push(performance.now() - before);
      await new Promise((next) => requestAnimationFrame(next));
    }
    return times.slice(10);
  });
  row("key to finding (check of the whole plan)", keys, "5 ms");
  await at.close();
}

// The preview: the first page, cold, and a page after a key.
{
  const cold = [];
  const next = [];
  const memory = [];
  for (let turn = 0; turn < 3; turn++) {
    const at = await page();
    await load(at.typist, "plan.json", open());
    await at.typist.section("goed");
    const first = await at.page.evaluate(async () => {
      const before = performance.now();
      const toggle = document.getElementById("toggle-preview");
      if (toggle.getAttribute("aria-expanded") !== "true") toggle.click();
      while (!document.querySelector(".print-page canvas:not(.stale)")) await new Promise((then) => requestAnimationFrame(then));
      return performance.now() - before;
    });
    cold.push(first);
    for (let fifty = 0; fifty < (turn === 0 ? 4 : 1); fifty++) {
      const times = await at.page.evaluate(async () => {
        const field = document.getElementById("f-plan-hoofdvraag");
        const isOld = () => document.querySelector(".print-page canvas").matches(".stale");
        const frame = () => new Promise((then) => requestAnimationFrame(then));
        const times = [];
        for (let key = 0; key < 50; key++) {
          const before = performance.now();
          field.setRangeText(key % 2 ? "?" : "!", field.value.length - 1, field.value.length, "end");
          field.dispatchEvent(new InputEvent("input", { bubbles: true, data: "?" }));
          while (!isOld()) await frame();
          while (isOld()) await frame();
          times.push(performance.now() - before);
        }
        return times;
      });
      next.push(...times.slice(2));
      if (turn === 0) memory.push(residentMegabytes());
    }
    await at.close();
  }
  row("first page, cold", cold, "1500 ms");
  row("key to new page, the pause of 350 ms included", next, "100 ms after the pause");
  rows.push({ what: "memory of the page and its workers after 50, 100, 150, 200 renders", median: `${memory.map((m) => m.toFixed(0)).join(", ")} MB`, worst: "", aim: "flat" });
  console.error(Object.values(rows.at(-1)).join(" · "));
}

console.table(rows);
await machine.close();
await server.stop();
