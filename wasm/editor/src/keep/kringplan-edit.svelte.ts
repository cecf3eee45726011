// The client of `kringplan edit`, which serves this page on loopback and holds the file: load, write back, notice when it stops.
import { Refused, type Tekst } from "../core/engine";

/** The command line holds the file; we give it the text back. */
export interface Served {
  readonly name: string;
  /** The file changed on disk meanwhile; the user chooses. */
  readonly conflict: boolean;
  /** The program stopped. */
  readonly gone: boolean;
  /** False: not written, because of a conflict, a refusal (`refused`), or because nobody listens any more. */
  save: (text: string) => Promise<boolean>;
  readonly refused: Tekst | undefined;
  /** After a conflict: the text that stands in the file now. Undefined: it cannot be read, and `refused` or `gone` says why. */
  reread: () => Promise<string | undefined>;
  /** After a conflict: writes this text over what stands in the file now. */
  overwrite: (text: string) => Promise<boolean>;
}

export type OpenServed = (text: string, origin: { name: string; served: Served }) => Promise<boolean>;

const KEY = "bewerk";
const SILENCE_MS = 5000;
/** What a browser still sends for a page that closes (64 KiB at most). */
const PARTING_BYTES = 60_000;

/** From the address, once; then from the session, so that a reload works. */
function takeToken(): string | undefined {
  const given = /^#bewerk=([0-9a-f]{32})$/.exec(location.hash)?.[1];
  if (given) {
    history.replaceState(null, "", "#/");
    sessionStorage.setItem(KEY, given);
    return given;
  }
  return sessionStorage.getItem(KEY) ?? undefined;
}

let token: string | undefined;
try {
  token = takeToken();
} catch {
  // No session storage here: not served by us.
}

/** This page was opened by the command line: no service worker, the port is another one next time. */
export const isServed = (): boolean => token !== undefined;

function forgetToken(): void {
  token = undefined;
  sessionStorage.removeItem(KEY);
}

const reason = async (answer: Response): Promise<Tekst | undefined> => ((await answer.json()) as { tekst?: Tekst }).tekst;

class Connection implements Served {
  name = "";
  #conflict = $state(false);
  #gone = $state(false);
  #refused = $state.raw<Tekst | undefined>(undefined);
  #tag = "";
  #writing: Promise<boolean> = Promise.resolve(true);

  get conflict(): boolean {
    return this.#conflict;
  }
  get gone(): boolean {
    return this.#gone;
  }
  get refused(): Tekst | undefined {
    return this.#refused;
  }

  /** The text of the file; undefined where the program has none, or does not know us. */
  async load(): Promise<string | undefined> {
    const answer = await fetch("/plan", { headers: this.#headers(), cache: "no-store" });
    if (answer.status === 403) {
      forgetToken();
      this.#gone = true;
    }
    this.#refused = answer.status === 404 ? await reason(answer) : undefined;
    // 204: started without a file; nothing is wrong.
    if (answer.status !== 200) return undefined;
    this.#tag = answer.headers.get("ETag") ?? "";
    this.name = decodeURIComponent(answer.headers.get("X-Kringplan-Name") ?? "plan.json");
    return answer.text();
  }

  /** The open stream is how the program knows that the page is there. */
  stayAlive(): void {
    const stream = new EventSource(`/alive?token=${token}`);
    let silent: ReturnType<typeof setTimeout> | undefined;
    stream.addEventListener("open", () => {
      clearTimeout(silent);
      silent = undefined;
      this.#gone = false;
    });
    stream.addEventListener("error", () => {
      if (stream.readyState === EventSource.CLOSED) this.#gone = true;
      else silent ??= setTimeout(() => (this.#gone = true), SILENCE_MS);
    });
  }

  save(text: string): Promise<boolean> {
    this.#writing = this.#writing.then(() => this.#put(text));
    return this.#writing;
  }

  async #put(text: string): Promise<boolean> {
    if (this.#conflict) return false;
    const body = new TextEncoder().encode(text);
    try {
      const answer = await fetch("/plan", {
        method: "PUT",
        headers: { ...this.#headers(), "If-Match": this.#tag, "Content-Type": "application/json" },
        body,
        keepalive: body.length < PARTING_BYTES,
      });
      if (answer.ok) {
        this.#tag = answer.headers.get("ETag") ?? this.#tag;
        this.#refused = undefined;
        return true;
      }
      if (answer.status === 412) this.#conflict = true;
      else if (answer.status === 403) this.#gone = true;
      else this.#refused = await reason(answer);
    } catch {
      this.#gone = true;
    }
    return false;
  }

  async reread(): Promise<string | undefined> {
    try {
      const theirs = await this.load();
      if (theirs !== undefined) this.#conflict = false;
      return theirs;
    } catch {
      this.#gone = true;
      return undefined;
    }
  }

  async overwrite(text: string): Promise<boolean> {
    return (await this.reread()) !== undefined && this.save(text);
  }

  #headers(): Record<string, string> {
    return { "X-Kringplan-Token": token ?? "" };
  }
}

/** True where a plan came from the command line and is open now. */
export async function connect(open: OpenServed): Promise<boolean> {
  if (!token) return false;
  const connection = new Connection();
  try {
    // First of all: after a reload the program waits for this, and not for ever.
    connection.stayAlive();
    const text = await connection.load();
    return text !== undefined && (await open(text, { name: connection.name, served: connection }));
  } catch (fault) {
    if (fault instanceof Refused) throw fault;
    forgetToken();
    return false;
  }
}
