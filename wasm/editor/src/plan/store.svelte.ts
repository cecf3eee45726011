// The plan on screen. The text of the file is the truth; the tree is its mirror for the form, the report what the core says.
import { getContext, setContext } from "svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { Refused, type Bevinding, type Core, type Op, type Planbestand, type Rapport } from "../core/engine";
import { History } from "./history";
import { applyOps, copy, follow, normal, reconcile } from "./patch";
import { fromParts, get, isWithin, join, lastOf, parentOf, parts } from "./pointer";
import { freezeOf, mayWrite, type Freeze, type Role } from "./roles";

export type { Op, Role, Bevinding, Planbestand, Rapport };

/** Empty, these stay: a new plan has them. */
const KEEP_EMPTY = new Set(["/kader", "/plan", "/conferentie"]);
const NONE: readonly Bevinding[] = [];

export interface ApplyOptions {
  /** Steps with an equal word that follow each other within a second are undone together. */
  merge?: string;
}

export interface LoadOptions {
  name?: string;
  handle?: FileSystemFileHandle;
}

/** Today where the user is. */
export function today(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export class PlanStore {
  readonly core: Core;
  readonly #history = new History();
  #text = $state.raw("");
  #report = $state.raw({} as Rapport);
  #savedText = $state.raw("");
  #steps = $state.raw({ past: 0, future: 0 });
  #role = $state.raw<Role>({ side: "coordinator" });
  #touched = new SvelteSet<string>();

  /** Mirror of the text. Read it; write through `set`, `push`, `remove`, `move` or `apply`. */
  tree = $state<Planbestand>({ schemaVersie: "" });
  /** The reference date of the check. */
  day = $state.raw(today());
  /** Somebody asked for the whole list: findings show at every field. */
  checked = $state(false);
  /** Open in another tab, or opened to look at only: nothing can be written. */
  readOnly = $state(false);
  /** Name of the file, and its handle where the browser gives one. */
  name = $state.raw<string | undefined>(undefined);
  handle = $state.raw<FileSystemFileHandle | undefined>(undefined);
  /** Why the last change was refused, where the core said so. */
  refused = $state.raw<Refused | undefined>(undefined);
  /** What is typed but cannot stand in the file yet, such as a moment without its day. */
  readonly halfTyped = new SvelteMap<string, unknown>();
  /** Every field asks this; it is worked out once for a text. */
  readonly frozen: Freeze = $derived(freezeOf(this.tree, this.#report.toestand?.code));
  /** Called after every change of the text; the autosave listens here. */
  onChange: (() => void) | undefined;

  constructor(core: Core, text: string, options: LoadOptions = {}) {
    this.core = core;
    this.load(text, options);
  }

  get text(): string {
    return this.#text;
  }
  get report(): Rapport {
    return this.#report;
  }
  get role(): Role {
    return this.#role;
  }
  /** Another role writes other parts: what the one did is not for the other to undo. */
  set role(role: Role) {
    this.#role = role;
    this.#history.clear();
    this.#count();
  }
  get canUndo(): boolean {
    return this.#steps.past > 0 && !this.readOnly;
  }
  get canRedo(): boolean {
    return this.#steps.future > 0 && !this.readOnly;
  }
  get changedSinceSave(): boolean {
    return this.#text !== this.#savedText;
  }
  /** Throws `Refused` with the report where the text cannot be read. */
  load(text: string, options: LoadOptions = {}): void {
    const report = this.core.check(text, this.day, true);
    if (!report.gelezen) throw new Refused("onleesbaar", { nl: "", en: "" }, report);
    this.tree = JSON.parse(text) as Planbestand;
    this.#text = text;
    this.#report = report;
    this.#savedText = text;
    this.name = options.name;
    this.handle = options.handle;
    this.#touched.clear();
    this.halfTyped.clear();
    this.checked = false;
    this.#history.clear();
    this.#count();
  }

  /** The text that went out; while it was on its way another may have come. */
  saved(text = this.#text): void {
    this.#savedText = text;
  }

  /** The clock went past midnight while the page stayed open. */
  newDay(): void {
    const day = today();
    if (day === this.day) return;
    this.day = day;
    this.#report = this.core.check(this.#text, day, true);
  }

  /** One undo step. False: it may not be written here, or the core refused it; then nothing changed. */
  apply(ops: readonly Op[], options: ApplyOptions = {}): boolean {
    if (ops.length === 0) return true;
    for (const op of ops) {
      if (!this.writable(op.path)) return false;
      if (op.op === "move" && !this.writable(op.from)) return false;
    }
    const steps = ops.map((op) => ("value" in op ? { ...op, value: normal(copy(op.value)) } : op));
    let text: string;
    try {
      text = this.core.edit(this.#text, steps);
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      this.refused = thrown;
      return false;
    }
    if (!this.#take(text, options.merge, () => applyOps(this.tree, steps))) return false;
    for (const step of steps) this.#moveTouched(step);
    return true;
  }

  /** A whole new text from the core: revise, assess, conditions. One undo step. */
  replaceText(text: string): boolean {
    if (this.readOnly) return false;
    return this.#take(text, undefined, () => reconcile(this.tree, JSON.parse(text)));
  }

  /** Sets a member, making the parents that are missing; undefined removes it, with the parents that it leaves empty. */
  set(pointer: string, value: unknown, options: ApplyOptions = {}): boolean {
    const held = get(this.tree, pointer);
    if (value === undefined) return held === undefined || this.#unset(pointer, options);
    if (held !== undefined && JSON.stringify(held) === JSON.stringify(value)) return true;
    const op: Op = held === undefined ? this.#adding(pointer, value) : { op: "replace", path: pointer, value };
    return this.apply([op], { merge: pointer, ...options });
  }

  /** Appends to a list, making it where it is missing. Gives the index, or -1 where it was refused. */
  push(pointer: string, value: unknown, options: ApplyOptions = {}): number {
    const list = get(this.tree, pointer);
    const op: Op = Array.isArray(list)
      ? { op: "add", path: join(pointer, "-"), value }
      : this.#adding(pointer, [value]);
    const index = Array.isArray(list) ? list.length : 0;
    return this.apply([op], options) ? index : -1;
  }

  remove(pointer: string): boolean {
    return get(this.tree, pointer) === undefined || this.apply([{ op: "remove", path: pointer }]);
  }

  move(from: string, to: string): boolean {
    return from === to || this.apply([{ op: "move", from, path: to }]);
  }

  undo(): boolean {
    return this.#travel(this.canUndo ? this.#history.back(this.#text) : undefined);
  }
  redo(): boolean {
    return this.#travel(this.canRedo ? this.#history.forth(this.#text) : undefined);
  }

  /** May this be written now, in this role? Where not, the form shows it as text. */
  writable(pointer: string): boolean {
    return !this.readOnly && mayWrite(this.tree, this.#role, this.frozen, pointer);
  }

  get(pointer: string): unknown {
    return get(this.tree, pointer);
  }

  /** Changed and then left: from now on its findings show. */
  touch(pointer: string): void {
    this.#touched.add(pointer);
  }
  touched(pointer: string): boolean {
    return this.checked || this.#touched.has(pointer);
  }

  /** All findings at or below a pointer, whatever was touched. */
  allFindings(pointer: string): readonly Bevinding[] {
    return this.#index.get(pointer) ?? NONE;
  }
  /** Findings at or below a pointer, once it was changed and left or the whole plan was checked. */
  findings(pointer: string): readonly Bevinding[] {
    return this.touched(pointer) ? this.allFindings(pointer) : NONE;
  }
  /** Only those that name exactly this pointer. */
  findingsAt(pointer: string): readonly Bevinding[] {
    return this.findings(pointer).filter((finding) => finding.pad === pointer);
  }

  readonly #index = $derived.by(() => {
    const index = new Map<string, Bevinding[]>();
    for (const finding of this.#report.bevindingen ?? []) {
      for (let pointer = finding.pad; ; pointer = parentOf(pointer)) {
        const list = index.get(pointer);
        if (list) list.push(finding);
        else index.set(pointer, [finding]);
        if (pointer === "") break;
      }
    }
    return index;
  });

  /** The core reads the new text first: the editor never leaves a file behind that nobody can read. */
  #take(text: string, merge: string | undefined, mirror: () => void): boolean {
    const report = this.core.check(text, this.day, true);
    if (!report.gelezen) {
      this.refused = new Refused("onleesbaar", { nl: "", en: "" }, report);
      return false;
    }
    this.refused = undefined;
    this.#history.record(this.#text, merge, Date.now());
    this.#text = text;
    mirror();
    this.#report = report;
    this.#count();
    this.onChange?.();
    return true;
  }

  #travel(text: string | undefined): boolean {
    if (text === undefined) return false;
    this.#text = text;
    this.#report = this.core.check(text, this.day, true);
    reconcile(this.tree, JSON.parse(text));
    this.#count();
    this.onChange?.();
    return true;
  }

  #count(): void {
    this.#steps = { past: this.#history.past, future: this.#history.future };
  }

  /** The step that adds a value together with every parent that is not there yet. */
  #adding(pointer: string, value: unknown): Op {
    const path = parts(pointer);
    let made = value;
    while (path.length > 1 && get(this.tree, fromParts(path.slice(0, -1))) === undefined) {
      const last = path.pop() ?? "";
      made = /^(?:[0-9]+|-)$/.test(last) ? [made] : { [last]: made };
    }
    return { op: "add", path: fromParts(path), value: made };
  }

  #unset(pointer: string, options: ApplyOptions): boolean {
    let path = pointer;
    for (;;) {
      const up = parentOf(path);
      const parent = get(this.tree, up);
      const emptied = parent !== null && typeof parent === "object" && !Array.isArray(parent) && Object.keys(parent).length === 1;
      if (!emptied || up === "" || KEEP_EMPTY.has(up) || Array.isArray(get(this.tree, parentOf(up)))) break;
      path = up;
    }
    return this.apply([{ op: "remove", path }], { merge: pointer, ...options });
  }

  /** Items of a list change places; what was touched goes along with them. */
  #moveTouched(op: Op): void {
    const from = op.op === "move" ? op.from : op.path;
    if (op.op === "replace" || !/^[0-9]+$/.test(lastOf(from))) return;
    const list = parentOf(from);
    const before = [...this.#touched].filter((pointer) => isWithin(pointer, list));
    const after = before.flatMap((pointer) => follow(pointer, op) ?? []);
    for (const pointer of before) this.#touched.delete(pointer);
    for (const pointer of after) this.#touched.add(pointer);
  }
}

const KEY = Symbol("plan");

/** For the component that opens a plan. */
export const provideStore = (store: () => PlanStore): void => {
  setContext(KEY, store);
};

/** For everything below it. */
export const getStore = (): PlanStore => getContext<() => PlanStore>(KEY)();
