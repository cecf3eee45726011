// "Wis alles van dit apparaat": for the computer in a community centre that the next visitor uses.
import { deleteDB } from "idb";
import { closeDb, DB_NAME, storageSafe } from "./db";
import { workerStarted } from "./offline.svelte";

const CHANNEL = "kringplan-wiped";

/** Other tabs must not write back what was just wiped. */
export function onWiped(forgetAll: () => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", forgetAll);
  return () => channel.close();
}

function tellOthers(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("wiped");
  channel.close();
}

/** Database, caches and the service worker with which the app works offline. Resolves when all of it is gone. */
export async function wipeDevice(): Promise<void> {
  tellOthers();
  await closeDb();
  if (typeof indexedDB !== "undefined" && storageSafe()) await deleteDB(DB_NAME);
  // The worker first: one that is still installing would fill the caches again behind our back.
  await workerStarted();
  const workers = (await navigator.serviceWorker?.getRegistrations?.().catch(() => [])) ?? [];
  await Promise.all(workers.map(dismiss));
  if (!globalThis.caches) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("kringplan-")).map((name) => caches.delete(name)));
}

/** How long a worker gets to settle or to answer before we go on without it. */
const PATIENCE = 5000;

async function dismiss(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration;
  if (installing) await settled(installing);
  // It serves this page until that closes; from now on it keeps nothing.
  const workers = [registration.waiting, registration.active].filter((worker) => worker !== null);
  await Promise.all(workers.map(keepsNothing));
  await registration.unregister();
}

/** Installed and, where nothing holds it up, active: until then it may fill its cache behind our back. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (worker.state === "activated" || worker.state === "redundant") done();
    };
    worker.addEventListener("statechange", look);
    setTimeout(done, PATIENCE);
    look();
  });
}

/** The worker has thrown away what it kept, and keeps nothing more. */
function keepsNothing(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    setTimeout(done, PATIENCE);
    worker.postMessage({ what: "keep-nothing" }, [channel.port2]);
  });
}

/** Asks the browser not to throw the plans away when the disk fills up. It may say no. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.();
  } catch {
    // Nothing to do about it; the file remains the safe place.
  }
}
