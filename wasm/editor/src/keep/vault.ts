// Plans in the database of this device, encrypted with a key that cannot be taken out of the browser.
import { deviceDb, type DeviceDb, type Sealed } from "./db";

export interface Kept {
  id: string;
  text: string;
  /** Name of the file it came from, if any. */
  name?: string;
  at: number;
}

const KEY = "plans";

/** Made once; two tabs that start at the same time end with the same one. */
async function key(db: DeviceDb): Promise<CryptoKey> {
  const held = await db.get("keys", KEY);
  if (held) return held;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const transaction = db.transaction("keys", "readwrite");
  const first = await transaction.store.get(KEY);
  if (!first) await transaction.store.put(made, KEY);
  await transaction.done;
  return first ?? made;
}

export async function keep(plan: Kept): Promise<void> {
  const db = await deviceDb();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify({ text: plan.text, name: plan.name }));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(db), plain);
  // On the disk before we say so: a power cut must not take back what the page called saved.
  const transaction = db.transaction("plans", "readwrite", { durability: "strict" });
  await Promise.all([transaction.store.put({ id: plan.id, iv, data, at: plan.at }), transaction.done]);
}

async function open(opener: CryptoKey, sealed: Sealed): Promise<Kept> {
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, opener, sealed.data);
  const { text, name } = JSON.parse(new TextDecoder().decode(plain)) as { text: string; name?: string };
  return { id: sealed.id, at: sealed.at, text, ...(name === undefined ? {} : { name }) };
}

export async function kept(id: string): Promise<Kept | undefined> {
  const db = await deviceDb();
  const sealed = await db.get("plans", id);
  return sealed && open(await key(db), sealed);
}

/** All plans of this device, the newest first. What cannot be opened any more is left out. */
export async function allKept(): Promise<Kept[]> {
  const db = await deviceDb();
  // Both asked at once: the first page waits for this.
  const [sealed, opener] = await Promise.all([db.getAll("plans"), db.get("keys", KEY)]);
  if (!opener) return [];
  const opened = await Promise.all(sealed.map((one) => open(opener, one).catch(() => undefined)));
  return opened.filter((one) => one !== undefined).sort((a, b) => b.at - a.at);
}

export async function forget(id: string): Promise<void> {
  await (await deviceDb()).delete("plans", id);
}

/** A text that made way for another one; it has the plan's id and its own moment. */
export const isAside = (id: string): boolean => id.includes("#");

/** Another text takes the place of what was kept: that one stays to be found, and the other is kept at once. */
export async function setAside(id: string, text: string, name: string | undefined): Promise<void> {
  const before = await kept(id);
  if (before) await keep({ ...before, id: `${id}#${before.at}` });
  await keep({ id, text, at: Date.now(), ...(name === undefined ? {} : { name }) });
}
