// Types a plan into the editor by keyboard, from an example, by the conventions of the page: a pointer is an id.
// It looks at what stands in the page (a text field, radios, a select, checkboxes, a list) and does what a person would do there.
// `element.focus()` stands for the Tabs in between; walk.test.mjs shows that Tab alone reaches every field.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dutch, fieldId, listId } from "./plans.mjs";

export const sections = ["wie", "kader", "goed", "zorgen", "afspraken", "hulp", "volgen", "voorwaarden", "akkoord"];

export class Typist {
  /** `letters` false puts a whole text in at once (input event, no key events), for tests that are about something else. */
  constructor(page, { letters = true } = {}) {
    this.page = page;
    this.letters = letters;
    this.home = new Map(); // pointer without numbers → section
    this.here = undefined;
  }

  /** Puts the focus on an element by its id, and opens the blocks it is folded in, by Enter on their summary. */
  async focus(id) {
    for (let turn = 0; turn < 6; turn++) {
      const closed = await this.page.evaluate((wanted) => {
        const element = document.getElementById(wanted);
        if (!element) return "missing";
        let details = element.closest("details:not([open])");
        if (details?.querySelector(":scope > summary") === element) details = details.parentElement.closest("details:not([open])");
        while (details) {
          const outer = details.parentElement.closest("details:not([open])");
          if (!outer) break;
          details = outer;
        }
        const focused = details ? details.querySelector(":scope > summary") : element;
        focused.focus();
        return details ? "closed" : document.activeElement === element ? "there" : "no focus";
      }, id);
      if (closed === "there") return;
      assert.equal(closed, "closed", `#${id} takes the focus in ${this.here}`);
      await this.page.keyboard.press("Enter");
    }
    throw new Error(`#${id} stays folded`);
  }

  async press(id, key = "Enter") {
    await this.focus(id);
    await this.page.keyboard.press(key);
  }

  /** Goes to a section by its link in the navigation. */
  async section(key) {
    if (this.here === key) return;
    this.here = key;
    if ((await this.page.evaluate(() => location.hash)) === `#/${key}`) return;
    // On a narrow screen the parts stand behind a button.
    const hidden = await this.page.evaluate((id) => document.getElementById(id).getClientRects().length === 0, `nav-${key}`);
    if (hidden) await this.press("menu");
    await this.press(`nav-${key}`);
    await this.page.waitForFunction(
      (wanted) => location.hash === `#/${wanted}` && document.activeElement?.id === "section",
      key,
    );
  }

  /** What stands in the page for a pointer: its kind, or nothing. Folded blocks count. */
  look(pointer) {
    return this.page.evaluate(
      ([id, add]) => {
        const element = document.getElementById(id);
        if (document.getElementById(add)) return { kind: "list" };
        if (element?.matches("select")) return { kind: "select" };
        if (element?.matches("input[type=checkbox]")) return { kind: "check", on: element.checked };
        if (element?.matches("textarea, input")) return { kind: "text", value: element.value };
        const inner = [...document.querySelectorAll(`[id^="${id}-"]`)];
        const radios = inner.filter((e) => e.matches("input[type=radio]") && !e.id.slice(id.length + 1).match(/-\d+-/));
        if (radios.length) return { kind: "radios", on: radios.find((e) => e.checked)?.id };
        const boxes = inner.filter((e) => e.matches("input[type=checkbox]"));
        if (boxes.length) return { kind: "boxes", on: boxes.filter((e) => e.checked).map((e) => e.id.slice(id.length + 1)) };
        return undefined;
      },
      [fieldId(pointer), listId("add", pointer)],
    );
  }

  /** Looks for a pointer where such a pointer was found before, then section by section; opens `more-…` blocks above it. */
  async find(pointer) {
    const pattern = pointer.replace(/\/\d+/g, "/*");
    const tried = [this.home.get(pattern), this.here, ...sections].filter((key, at, all) => key && all.indexOf(key) === at);
    for (const key of tried) {
      await this.section(key);
      for (;;) {
        const found = await this.look(pointer);
        if (found) {
          this.home.set(pattern, key);
          return found;
        }
        if (!(await this.unfold(pointer))) break;
      }
    }
    throw new Error(`no field for ${pointer} in any section`);
  }

  /** Opens the innermost folded block above a pointer, where its content only comes once it is open. */
  async unfold(pointer) {
    const parts = pointer.split("/");
    for (let end = parts.length; end > 1; end--) {
      const id = listId("more", parts.slice(0, end).join("/"));
      const folded = await this.page.evaluate((wanted) => {
        const summary = document.getElementById(wanted);
        return summary && !(summary.closest("details")?.open ?? summary.getAttribute("aria-expanded") !== "false");
      }, id);
      if (folded) {
        await this.press(id);
        return true;
      }
    }
    return false;
  }

  async type(text) {
    if (this.letters) await this.page.keyboard.type(text);
    else await this.page.keyboard.insertText(text);
  }

  async fill(id, text) {
    await this.focus(id);
    await this.page.keyboard.press("ControlOrMeta+A");
    if (text === "") await this.page.keyboard.press("Delete");
    else await this.type(text);
  }

  /** A native select by arrow keys. */
  async select(id, value) {
    await this.focus(id);
    const state = () =>
      this.page.evaluate(
        ([wanted, to]) => {
          const select = document.getElementById(wanted);
          return { now: select.selectedIndex, goal: [...select.options].findIndex((option) => option.value === to) };
        },
        [id, value],
      );
    let { now, goal } = await state();
    assert.notEqual(goal, -1, `#${id} offers ${value}`);
    for (let turns = 0; now !== goal; turns++) {
      assert.ok(turns < 60, `#${id} does not come to ${value}`);
      await this.page.keyboard.press(now < goal ? "ArrowDown" : "ArrowUp");
      ({ now, goal } = await state());
    }
  }

  async check(id, on = true) {
    await this.focus(id);
    const checked = await this.page.evaluate((wanted) => document.getElementById(wanted).checked, id);
    if (checked !== on) await this.page.keyboard.press("Space");
    assert.equal(await this.page.evaluate((wanted) => document.getElementById(wanted)?.checked, id), on, `#${id} is ticked`);
  }

  /** One value of the plan. */
  async give(pointer, value) {
    const id = fieldId(pointer);
    if (isObject(value)) {
      if (typeof value.soort === "string" && /\/(wanneer|begin)$/.test(pointer)) return this.moment(pointer, value);
      return this.members(pointer, value);
    }
    const found = await this.find(pointer);
    if (Array.isArray(value)) {
      if (found.kind === "list") return this.list(pointer, value);
      assert.equal(found.kind, "boxes", `${pointer} is asked with checkboxes`);
      for (const item of found.on.filter((one) => !value.includes(one))) await this.check(`${id}-${item}`, false);
      for (const item of value) if (!found.on.includes(item)) await this.check(`${id}-${item}`);
      return;
    }
    if (found.kind === "select") return this.select(id, String(value));
    if (found.kind === "check") return this.check(id, value);
    if (found.kind === "radios") return this.check(`${id}-${value === true ? "ja" : value === false ? "nee" : value}`);
    assert.equal(found.kind, "text", `${pointer} is a text field`);
    const text = isDay(value) ? dutch(value) : String(value);
    if (found.value !== text) await this.fill(id, text);
  }

  async members(pointer, value, skip = []) {
    for (const [name, member] of Object.entries(value)) if (!skip.includes(name)) await this.give(`${pointer}/${name}`, member);
  }

  /** A list of things: adds what is not there yet, and the page gives the id. */
  async list(pointer, items) {
    for (const [at, item] of items.entries()) {
      await this.add(pointer, at);
      if (isObject(item)) await this.members(`${pointer}/${at}`, item, ["id"]);
      else await this.give(`${pointer}/${at}`, item);
    }
  }

  /** Presses the button that adds, and waits until the focus is in the new item. */
  async add(pointer, at, button = listId("add", pointer)) {
    const there = `${fieldId(pointer)}-${at}`;
    const exists = () =>
      this.page.evaluate((wanted) => Boolean(document.getElementById(wanted) ?? document.querySelector(`[id^="${wanted}-"]`)), there);
    if (await exists()) return;
    await this.press(button);
    await this.page.waitForFunction(
      (wanted) => document.activeElement?.id === wanted || document.activeElement?.id.startsWith(`${wanted}-`),
      there,
    );
  }

  /** How many items a list has on the page now. */
  count(pointer) {
    return this.page.evaluate((prefix) => {
      let at = 0;
      while (document.querySelector(`[id^="${prefix}-${at}-"], [id="${prefix}-${at}"]`)) at++;
      return at;
    }, fieldId(pointer));
  }

  /** Moves an item one place up, by its button; the focus goes along. */
  async up(pointer, at) {
    await this.press(listId("up", `${pointer}/${at}`));
  }

  async remove(pointer, at) {
    const before = await this.count(pointer);
    await this.press(listId("remove", `${pointer}/${at}`));
    await this.page.waitForFunction(
      ([prefix, gone]) => !document.querySelector(`[id^="${prefix}-${gone}-"], [id="${prefix}-${gone}"]`),
      [fieldId(pointer), before - 1],
    );
  }

  /** A `wanneer`: first its kind, then for a rhythm the everyday words. */
  async moment(pointer, value) {
    const id = fieldId(pointer);
    await this.give(`${pointer}/soort`, value.soort);
    const { soort, elke, tot, aantalKeer, ...rest } = value;
    if (elke) {
      const every = `${id}-elke-${elke.eenheid}-${elke.aantal}`;
      if (await this.page.evaluate((wanted) => Boolean(document.getElementById(wanted)), every)) await this.check(every);
      else {
        await this.check(`${id}-elke-anders`);
        await this.fill(`${id}-elke-aantal`, String(elke.aantal));
        await this.select(`${id}-elke-eenheid`, elke.eenheid);
      }
    }
    if (soort === "ritme") {
      await this.check(`${id}-einde-${tot ? "tot" : aantalKeer ? "aantal" : "open"}`);
      if (aantalKeer) await this.give(`${pointer}/aantalKeer`, aantalKeer);
    }
    if (tot) await this.give(`${pointer}/tot`, tot);
    await this.members(pointer, rest);
  }

  /** The text of the status region, once it says something that matches; without the marks that Fluent puts around a value. */
  async status(pattern) {
    const said = await this.page.waitForFunction(
      ([source, flags]) => {
        const text = (document.getElementById("status")?.textContent ?? "").replace(/[\u2068\u2069]/g, "");
        return new RegExp(source, flags).test(text) && text;
      },
      [pattern.source, pattern.flags],
    );
    return said.jsonValue();
  }

  /** "Bewaar bestand": what the browser would put in the downloads folder. */
  async save() {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press("save-file")]);
    const text = readFileSync(await download.path(), "utf8");
    return { name: download.suggestedFilename(), text, plan: JSON.parse(text) };
  }

  /** "Open bestand", on the start page, with a file of this machine, or with a name and content. */
  async open(file) {
    if (await this.page.evaluate(() => !document.getElementById("open-file"))) {
      await this.page.evaluate(() => { location.hash = "#/"; });
      await this.page.waitForFunction(() => document.getElementById("open-file") && document.activeElement?.id === "section");
    }
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.press("open-file")]);
    await chooser.setFiles(file);
  }
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isDay = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
