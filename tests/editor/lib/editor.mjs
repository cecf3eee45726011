// What a user does in the editor beside filling in fields: start, open, take a role, judge, revise.
// Every id that the page has for it stands here once.
import assert from "node:assert/strict";
import { cases, example, exampleText, fixture } from "./places.mjs";
import { openApp, setDay } from "./browser.mjs";
import { Typist } from "./typist.mjs";
import { dutch } from "./plans.mjs";

export const routes = ["controle", "documenten", "versies", "apparaat", "uitleg"];

/** A fresh page of the editor with a typist in front of it. */
export async function sit(machine, server, options = {}) {
  const opened = await openApp(machine, { origin: server.origin, ...options });
  const typist = new Typist(opened.page, { letters: options.letters ?? false });
  await ready(opened.page);
  return { ...opened, typist, finish: async () => { await opened.seen.clean(); await opened.close(); } };
}

/** The core is there and the page answers. */
export const ready = (page) => page.waitForFunction(() => document.getElementById("section"));

/** The autosave says that all is written. */
export const saved = (page) => page.waitForFunction(() => document.querySelector("#saved-state[data-state=saved]"));

/** After the page was opened again: goes on with the newest plan of this device. */
export async function goOn(typist) {
  await ready(typist.page);
  await typist.page.waitForFunction(() => document.querySelector(".plan-list button"));
  await typist.page.evaluate(() => document.querySelector(".plan-list button").focus());
  await typist.page.keyboard.press("Enter");
  await typist.page.waitForFunction(() => document.getElementById("nav-wie"));
  typist.here = undefined;
}

/** Starts an empty plan of a kind from the start page. */
export async function fresh(typist, plansoort = "familiegroepsplan") {
  await typist.press(`new-${plansoort}`);
  await typist.page.waitForFunction(() => document.getElementById("nav-wie") && document.activeElement?.id === "section");
}

/** Opens an example through "Open bestand". */
export async function load(typist, name, text = exampleText(name)) {
  await typist.open({ name: cases[name] ? cases[name].split("/").at(-1) : name, mimeType: "application/json", buffer: Buffer.from(text) });
  await typist.page.waitForFunction(() => document.getElementById("nav-wie") && document.activeElement?.id === "section");
  typist.here = undefined;
}

/** Opens the page of a route by its address; the heading has the focus then. */
export async function go(page, key) {
  if (await page.evaluate((hash) => location.hash === hash, `#/${key}`)) return;
  await page.evaluate((hash) => { location.hash = hash; }, `#/${key}`);
  await page.waitForFunction((hash) => location.hash === hash && document.activeElement?.id === "section", `#/${key}`);
}

/** "coordinator" or the id of a professional. */
export async function role(typist, who) {
  await typist.select("role", who);
}

/** Another day on the clock. */
export const day = (typist, date) => setDay(typist.page, date);

export { assert, dutch, example, fixture };
