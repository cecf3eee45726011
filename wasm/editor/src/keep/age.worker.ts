// Worker: opens and makes age files with a passphrase, the same as the command line does. Scrypt takes a second of computing.
import { armor, Decrypter, Encrypter } from "age-encryption";

/** Two seconds on a slow telephone, and the work factor that the command line uses too. */
const WORK_FACTOR = 16;

export type AgeAsked =
  | { turn: number; what: "open"; bytes: Uint8Array; passphrase: string }
  | { turn: number; what: "seal"; text: string; passphrase: string };
export type AgeAnswer =
  | { turn: number; text: string }
  | { turn: number; bytes: Uint8Array<ArrayBuffer> }
  | { turn: number; fault: "passphrase" | "damaged" };

const ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";

async function open(bytes: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const start = new TextDecoder("latin1").decode(bytes.slice(0, ARMOR.length));
  const file = start === ARMOR ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
  return decrypter.decrypt(file, "text");
}

async function seal(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  return new Uint8Array(await encrypter.encrypt(text));
}

self.addEventListener("message", (event: MessageEvent<AgeAsked>) => {
  const asked = event.data;
  const answer = (told: AgeAnswer): void => self.postMessage(told);
  const work =
    asked.what === "open"
      ? open(asked.bytes, asked.passphrase).then((text) => answer({ turn: asked.turn, text }))
      : seal(asked.text, asked.passphrase).then((bytes) => answer({ turn: asked.turn, bytes }));
  work.catch((fault: unknown) => {
    const wrong = /no identity matched/i.test(String(fault));
    answer({ turn: asked.turn, fault: wrong ? "passphrase" : "damaged" });
  });
});
