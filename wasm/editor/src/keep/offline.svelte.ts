// The app without internet: the service worker, its updates, and fetching everything beforehand. Never in the single file,
// nor where `kringplan edit` serves the page: both are here already.
import { storageSafe } from "./db";
import { isServed } from "./kringplan-edit.svelte";

export type OfflineState =
  | { kind: "none" }
  | { kind: "app" }
  | { kind: "busy"; done: number; total: number }
  | { kind: "ready" }
  | { kind: "failed" };

let offline = $state.raw<OfflineState>({ kind: "none" });
/** Another tab took the new version; this one goes on with what it has until the user says so. */
let replaced = $state(false);
let asked = false;
let waiting = $state.raw<ServiceWorker | undefined>(undefined);

export const offlineState = (): OfflineState => offline;
/** A new version stands ready; it is used when the user says so, never under an open plan by itself. */
export const updateReady = (): boolean => waiting !== undefined || replaced;

const possible = (): boolean =>
  !__SINGLE__ && import.meta.env.PROD && storageSafe() && "serviceWorker" in navigator && !isServed();

let started = false;
let registering: Promise<void> | undefined;

/** The service worker is registered, or will not be. */
export const workerStarted = (): Promise<void> => registering ?? Promise.resolve();

export function watchUpdates(): void {
  if (started || !possible()) return;
  started = true;
  const had = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else if (had) replaced = true;
  });
  registering = navigator.serviceWorker
    .register("./sw.js")
    .then((registration) => {
      offline = { kind: "app" };
      const noted = (worker: ServiceWorker | null): void => {
        worker?.addEventListener("statechange", () => {
          if (worker.state === "installed" && navigator.serviceWorker.controller) waiting = worker;
        });
      };
      if (registration.waiting && navigator.serviceWorker.controller) waiting = registration.waiting;
      registration.addEventListener("updatefound", () => noted(registration.installing));
    })
    .catch(() => {
      offline = { kind: "none" };
    });
}

export function useUpdate(): void {
  asked = true;
  if (replaced) location.reload();
  else waiting?.postMessage({ what: "take-over" });
}

/** Asks the worker for every file of the app, fonts and print module too. */
export async function fetchEverything(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  const worker = registration.active;
  if (!worker) {
    offline = { kind: "failed" };
    return;
  }
  offline = { kind: "busy", done: 0, total: 1 };
  const channel = new MessageChannel();
  channel.port1.onmessage = (event: MessageEvent<{ done: number; total: number; fault?: boolean }>) => {
    const { done, total, fault } = event.data;
    if (fault) offline = { kind: "failed" };
    else offline = done >= total ? { kind: "ready" } : { kind: "busy", done, total };
  };
  worker.postMessage({ what: "fetch-all" }, [channel.port2]);
}
