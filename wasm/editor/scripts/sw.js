// Service worker of the editor. The build puts in the version and the two lists. The app itself is there from the install on;
// the large parts (print module, fonts) come at first use, or all at once when the user asks.
/* global self, caches, fetch */
const VERSION = "__VERSION__";
const EAGER = __EAGER__;
const LAZY = __LAZY__;

const CACHE = `kringplan-app-${VERSION}`;
// Names of lazy files hold a hash: what an older version fetched is still good.
const LARGE = "kringplan-large";
const base = new URL("./", self.location.href);
const at = (path) => new URL(path, base).href;
const lazy = new Set(LAZY.map(at));

/** The user wiped the device: serve what is asked, keep nothing any more. */
let keeping = true;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(EAGER.map((path) => new Request(at(path), { cache: "reload" })))),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("kringplan-app-") && name !== CACHE) await caches.delete(name);
      }
      if (!keeping) return;
      const large = await caches.open(LARGE);
      for (const request of await large.keys()) if (!lazy.has(request.url)) await large.delete(request);
      await self.clients.claim();
    })(),
  );
});

async function answer(request) {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  const key = request.mode === "navigate" ? at("index.html") : url.href;
  const held = (await caches.match(key)) ?? undefined;
  if (held) return held;
  const fetched = await fetch(request);
  if (keeping && fetched.ok && lazy.has(key)) {
    const large = await caches.open(LARGE);
    await large.put(key, fetched.clone());
  }
  return fetched;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== base.origin || !request.url.startsWith(base.href)) return;
  event.respondWith(answer(request));
});

self.addEventListener("message", (event) => {
  if (event.data?.what === "take-over") self.skipWaiting();
  if (event.data?.what === "keep-nothing") keeping = false;
  if (event.data?.what === "fetch-all") event.waitUntil(fetchAll(event.ports[0]));
});

async function fetchAll(port) {
  const large = await caches.open(LARGE);
  let done = 0;
  try {
    for (const path of LAZY) {
      if (!(await large.match(at(path)))) await large.add(at(path));
      done += 1;
      port.postMessage({ done, total: LAZY.length });
    }
    if (LAZY.length === 0) port.postMessage({ done: 1, total: 1 });
  } catch {
    port.postMessage({ done, total: LAZY.length, fault: true });
  }
}
