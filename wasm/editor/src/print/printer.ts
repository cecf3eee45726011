// The printer of this page: asks the worker for documents, fetches the fonts that they need, and starts anew after a stop.
import { assetBytes, assetUrl, hasAsset } from "../core/assets";
import { Refused, refusal, type Tekst } from "../core/engine";
import type { Answer, Asked } from "./protocol";
import { Queue } from "./queue";
import PrintWorker from "./worker.ts?worker";

export type Paper = "plan" | "share" | "fridge" | "check" | "check-form" | "worksheet" | "distribution";
export type Format = "pdf" | "svg" | "png" | "html";

export interface Request {
  document: Paper;
  format: Format;
  /** YYYY-MM-DD */
  day: string;
  for?: string;
  lang?: string;
  largePrint?: boolean;
  embed?: boolean;
  ppi?: number;
  /** The first and last page to draw, counted from 1; pictures only. */
  pages?: [number, number];
}

export interface Info {
  pages: number;
  first: number;
  unknownCharacters: string[];
  warnings: string[];
  notes: { sleutel: string; tekst: Tekst }[];
}

export interface Made {
  files: Uint8Array<ArrayBuffer>[];
  info: Info;
}

export interface Receiver {
  id: string;
  naam: string;
  /** The language of their part, where it is another than the plan's. */
  taal?: string;
  /** The language that they read, where we have no words in it. */
  leest?: string;
  deel: boolean;
  reden?: Tekst;
}

/** The module stopped: a fault of the program, told without text of the plan. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** A part of the program did not arrive. */
export class NotLoaded extends Error {
  override readonly name = "NotLoaded";
}

/** Is there a print module in this build? */
export const canPrint = (): boolean => __PRINT__ && hasAsset("print.wasm");

const loading = async <T>(what: Promise<T>): Promise<T> => {
  try {
    return await what;
  } catch (fault) {
    throw new NotLoaded(fault instanceof Error ? fault.message : String(fault));
  }
};

async function compiled(): Promise<WebAssembly.Module> {
  const url = assetUrl("print.wasm");
  // Hosted, the browser compiles while it downloads; a server that gives another type is no reason to give up.
  if (url) {
    try {
      return await WebAssembly.compileStreaming(fetch(url));
    } catch {
      // Below, from the bytes.
    }
  }
  return WebAssembly.compile(await assetBytes("print.wasm"));
}

class Printer {
  #worker: Worker | undefined;
  #module: Promise<WebAssembly.Module> | undefined;
  #sets: Record<string, string[]> | undefined;
  /** Kept, for the worker that comes after one that stopped. */
  #fonts = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  #queue = new Queue();

  /** A document that somebody waits for. Throws `Refused`, `Stopped` or `NotLoaded`. */
  make(plan: string, request: Request): Promise<Made> {
    return this.#inLine(() => this.#document(plan, request));
  }

  /** What a newer plan may overtake: undefined when it did. `name` says which preview. */
  preview(name: string, plan: string, request: Request): Promise<Made | undefined> {
    return new Promise((resolve, reject) => {
      this.#queue.newest(name, {
        run: () => this.#document(plan, request).then(resolve, reject),
        drop: () => resolve(undefined),
      });
    });
  }

  receivers(plan: string, day: string): Promise<Receiver[]> {
    return this.#inLine(async () => JSON.parse(await this.#text({ what: "receivers", plan, day })) as Receiver[]);
  }

  /** The plan that stands inside a PDF. */
  extract(pdf: Uint8Array): Promise<string> {
    return this.#inLine(() => this.#text({ what: "extract", pdf }));
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#queue.add({ run: () => work().then(resolve, reject), drop: () => undefined });
    });
  }

  async #document(plan: string, wanted: Request): Promise<Made> {
    const request = JSON.stringify(wanted);
    const needed = JSON.parse(await this.#text({ what: "needed", plan, request })) as string[];
    for (const set of needed) await this.#bring(set);
    const answer = await this.#ask({ what: "render", plan, request });
    if (answer.done !== "files") throw new Stopped("no files");
    return { files: answer.files, info: JSON.parse(answer.info) as Info };
  }

  async #bring(set: string): Promise<void> {
    this.#sets ??= JSON.parse(await this.#text({ what: "fonts" })) as Record<string, string[]>;
    const files = this.#sets[set] ?? [];
    // All at once over the line, one by one into the module.
    const fetched = files.map((file) => this.#font(file));
    for (const bytes of fetched) await this.#ask({ what: "font", bytes: await loading(bytes) });
  }

  #font(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#fonts.get(file);
    if (known) return known;
    const fetched = assetBytes(`fonts/${file}`);
    this.#fonts.set(file, fetched);
    // What failed is tried again the next time.
    fetched.catch(() => this.#fonts.delete(file));
    return fetched;
  }

  async #text(asked: Asked): Promise<string> {
    const answer = await this.#ask(asked);
    return answer.done === "text" ? answer.text : "";
  }

  async #ask(asked: Asked): Promise<Answer> {
    return this.#post(this.#worker ?? (await this.#start()), asked);
  }

  async #start(): Promise<Worker> {
    if (!this.#module) {
      const module = compiled();
      this.#module = module;
      module.catch(() => (this.#module = undefined));
    }
    const module = await loading(this.#module);
    const worker = new PrintWorker();
    this.#worker = worker;
    await this.#post(worker, { what: "start", module });
    return worker;
  }

  async #post(worker: Worker, asked: Asked): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve) => {
      worker.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
      worker.onerror = (event) => resolve({ done: "stopped", why: event.message });
      worker.postMessage(asked);
    });
    if (answer.done === "refused") {
      const fault = refusal(answer.told);
      throw fault instanceof Refused ? fault : new Stopped(answer.told);
    }
    if (answer.done === "stopped") {
      // Its memory is in disorder; the next question starts a new one.
      worker.terminate();
      if (this.#worker === worker) this.#worker = undefined;
      throw new Stopped(answer.why);
    }
    return answer;
  }
}

/** The one printer of this page. Nothing is loaded before the first question. */
export const printer = new Printer();

/** The plan out of a hybrid PDF. */
export const extractPlan = (pdf: Uint8Array): Promise<string> => printer.extract(pdf);
