// Who comes next at the printer: documents in the order in which they were asked, and of each preview only the newest.

export interface Job {
  run: () => Promise<void>;
  /** Told when a newer one took its place. */
  drop: () => void;
}

export class Queue {
  #documents: Job[] = [];
  #previews = new Map<string, Job>();
  #busy = false;

  /** Somebody waits for this one: it goes before every preview. */
  add(job: Job): void {
    this.#documents.push(job);
    void this.#next();
  }

  /** Takes the place of an older one of the same name that still waits. */
  newest(name: string, job: Job): void {
    this.#previews.get(name)?.drop();
    this.#previews.set(name, job);
    void this.#next();
  }

  #take(): Job | undefined {
    const document = this.#documents.shift();
    if (document) return document;
    const [first] = this.#previews;
    if (!first) return undefined;
    this.#previews.delete(first[0]);
    return first[1];
  }

  async #next(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let job = this.#take(); job; job = this.#take()) await job.run();
    } finally {
      this.#busy = false;
    }
  }
}
