// Undo and redo as whole texts: a plan is small, and a text cannot drift from what the file says.

interface Step {
  text: string;
  merge: string | undefined;
  at: number;
}

/** Keystrokes in one field that follow each other within this time are one step. */
const TOGETHER_MS = 1000;
const STEPS = 300;

export class History {
  #past: Step[] = [];
  #future: string[] = [];

  /** Call before a change, with the text as it was. */
  record(before: string, merge: string | undefined, now: number): void {
    const last = this.#past.at(-1);
    this.#future = [];
    if (merge !== undefined && last?.merge === merge && now - last.at < TOGETHER_MS) {
      last.at = now;
      return;
    }
    this.#past.push({ text: before, merge, at: now });
    if (this.#past.length > STEPS) this.#past.shift();
  }

  back(current: string): string | undefined {
    const step = this.#past.pop();
    if (!step) return undefined;
    this.#future.push(current);
    return step.text;
  }

  forth(current: string): string | undefined {
    const text = this.#future.pop();
    if (text === undefined) return undefined;
    this.#past.push({ text: current, merge: undefined, at: 0 });
    return text;
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
  }

  get past(): number {
    return this.#past.length;
  }

  get future(): number {
    return this.#future.length;
  }
}
