// The database of this device: plans as ciphertext, the key (which no script can read out), and settings without plan data.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";

export const DB_NAME = "kringplan";

export interface Sealed {
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  at: number;
}

interface Device extends DBSchema {
  plans: { key: string; value: Sealed };
  keys: { key: string; value: CryptoKey };
  settings: { key: string; value: string };
}

export type DeviceDb = IDBPDatabase<Device>;

let opening: Promise<DeviceDb> | undefined;

/** A page from disk shares its storage with every other file on that disk: there we keep nothing. */
export const storageSafe = (): boolean =>
  typeof indexedDB !== "undefined" && globalThis.isSecureContext && globalThis.location?.protocol !== "file:";

export function deviceDb(): Promise<DeviceDb> {
  opening ??= openDB<Device>(DB_NAME, 1, {
    upgrade(db) {
      db.createObjectStore("plans", { keyPath: "id" });
      db.createObjectStore("keys");
      db.createObjectStore("settings");
    },
    blocking: () => void closeDb(),
    terminated: () => {
      opening = undefined;
    },
  }).catch((fault: unknown) => {
    opening = undefined;
    throw fault;
  });
  return opening;
}

export async function closeDb(): Promise<void> {
  const held = opening;
  opening = undefined;
  (await held?.catch(() => undefined))?.close();
}

export async function setting(name: string): Promise<string | undefined> {
  if (!storageSafe()) return undefined;
  try {
    return await (await deviceDb()).get("settings", name);
  } catch {
    return undefined;
  }
}

export async function keepSetting(name: string, value: string): Promise<void> {
  if (!storageSafe()) return;
  try {
    await (await deviceDb()).put("settings", value, name);
  } catch {
    // A setting that is not kept is asked again.
  }
}
