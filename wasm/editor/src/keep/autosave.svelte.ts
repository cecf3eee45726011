// Writes the plan to this device half a second after the first change that is not written yet, and at once when the page goes
// out of sight: whoever kills the browser loses at most a second of typing.
import { storageSafe } from "./db";
import { keep, type Kept } from "./vault";

const WAIT_MS = 500;

export type SaveState =
  | { kind: "nothing" }
  | { kind: "waiting" }
  | { kind: "saved"; at: Date }
  | { kind: "failed" }
  | { kind: "unsafe" };

export class Autosave {
  #state = $state.raw<SaveState>(storageSafe() ? { kind: "nothing" } : { kind: "unsafe" });
  readonly #current: () => Omit<Kept, "at">;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #dirty = false;
  #stopped = false;
  readonly #flush = (): void => void this.flush();
  readonly #hidden = (): void => {
    if (document.visibilityState === "hidden") void this.flush();
  };

  constructor(current: () => Omit<Kept, "at">) {
    this.#current = current;
    document.addEventListener("visibilitychange", this.#hidden);
    globalThis.addEventListener("pagehide", this.#flush);
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Nothing would be lost if the page closed now. */
  get safe(): boolean {
    return !this.#dirty;
  }

  changed(): void {
    this.#dirty = true;
    if (this.#stopped || this.#state.kind === "unsafe") return;
    // Not put off by the next key: whoever types on and on is saved all the same.
    this.#timer ??= setTimeout(this.#flush, WAIT_MS);
    if (this.#state.kind !== "waiting") this.#state = { kind: "waiting" };
  }

  /** Writes one after the other, the newest last. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty || this.#stopped || this.#state.kind === "unsafe") return this.#writing;
    this.#dirty = false;
    const at = new Date();
    const plan = { ...this.#current(), at: at.getTime() };
    this.#writing = this.#writing
      .then(() => keep(plan))
      .then(
        () => {
          if (!this.#dirty) this.#state = { kind: "saved", at };
        },
        () => {
          this.#dirty = true;
          this.#state = { kind: "failed" };
        },
      );
    return this.#writing;
  }

  /** The text stands in its file: nothing is to be written here any more. */
  async spare(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty = false;
    if (this.#state.kind !== "unsafe") this.#state = { kind: "saved", at: new Date() };
    await this.#writing;
  }

  async stop(): Promise<void> {
    await this.flush();
    this.#stopped = true;
    document.removeEventListener("visibilitychange", this.#hidden);
    globalThis.removeEventListener("pagehide", this.#flush);
  }

  /** The device was wiped: what is on screen must not come back by itself. */
  abandon(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stopped = true;
  }
}
