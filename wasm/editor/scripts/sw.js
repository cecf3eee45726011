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
/** What is being written into a cache just now; who wipes waits for it. */
const writing = new Set();

function keep(write) {
  if (!keeping) return Promise.resolve();
  const done = write().finally(() => writing.delete(done));
  writing.add(done);
  return done;
}

async function keepNothing(port) {
  keeping = false;
  await Promise.allSettled([...writing]);
  for (const name of await caches.keys()) if (name.startsWith("kringplan-")) await caches.delete(name);
  port?.postMessage("gone");
}

self.addEventListener("install", (event) => {
  const load = (cache) => cache.addAll(EAGER.map((path) => new Request(at(path), { cache: "reload" })));
  event.waitUntil(keep(() => caches.open(CACHE).then(load)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(keep(dropOld).then(() => self.clients.claim()));
});

async function dropOld() {
  for (const name of await caches.keys()) {
    if (name.startsWith("kringplan-app-") && name !== CACHE) await caches.delete(name);
  }
  if (!(await caches.has(LARGE))) return;
  const large = await caches.open(LARGE);
  for (const request of await large.keys()) if (!lazy.has(request.url)) await large.delete(request);
}

async function answer(request) {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  const key = request.mode === "navigate" ? at("index.html") : url.href;
  const held = (await caches.match(key)) ?? undefined;
  if (held) return held;
  const fetched = await fetch(request);
  if (fetched.ok && lazy.has(key)) {
    const copy = fetched.clone();
    await keep(() => caches.open(LARGE).then((large) => large.put(key, copy)));
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
  if (event.data?.what === "keep-nothing") event.waitUntil(keepNothing(event.ports[0]));
  if (event.data?.what === "fetch-all") event.waitUntil(keep(() => fetchAll(event.ports[0])));
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
