// Passphrase files: the client of the worker, which starts at the first one and stays.
import type { AgeAnswer, AgeAsked } from "./age.worker";
import AgeWorker from "./age.worker.ts?worker";

export class AgeFault extends Error {
  readonly kind: "passphrase" | "damaged";
  constructor(kind: "passphrase" | "damaged") {
    super(kind);
    this.kind = kind;
  }
}

let worker: Worker | undefined;
let turn = 0;

function ask(asked: AgeAsked): Promise<AgeAnswer> {
  worker ??= new AgeWorker();
  const at = worker;
  return new Promise((resolve, reject) => {
    const listen = (event: MessageEvent<AgeAnswer>): void => {
      if (event.data.turn !== asked.turn) return;
      at.removeEventListener("message", listen);
      if ("fault" in event.data) reject(new AgeFault(event.data.fault));
      else resolve(event.data);
    };
    at.addEventListener("message", listen);
    at.postMessage(asked);
  });
}

export async function openAge(bytes: Uint8Array, passphrase: string): Promise<string> {
  const answer = await ask({ turn: (turn += 1), what: "open", bytes, passphrase });
  return "text" in answer ? answer.text : "";
}

export async function sealAge(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ turn: (turn += 1), what: "seal", text, passphrase });
  return "bytes" in answer ? answer.bytes : new Uint8Array();
}
