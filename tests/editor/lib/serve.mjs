// A small static server for the built editor, with the headers that `kringplan edit` and a web host must send.
// It writes down every request and can be stopped, so that a test can take the network away.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { hosted } from "../../../wasm/editor/scripts/policy.mjs";
import { app, mustBeBuilt } from "./places.mjs";

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".otf": "font/otf",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

// What crates/kringplan-cli/src/verbs/edit/door.rs sends too (edit.test.mjs holds it to this): the policy that the page
// carries in a meta element, and the one rule that only a header can give.
export const policy = `${hosted}; frame-ancestors 'none'`;

/** Serves `folder` on a free port of this machine. `requests` grows; `stop()` closes every connection. */
export async function serve(folder = app, port = 0) {
  mustBeBuilt(join(folder, "index.html"), "run `npm run build` in wasm/editor");
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    requests.push({ method: request.method, path });
    let file = normalize(join(folder, path));
    if (!file.startsWith(folder)) return response.writeHead(400).end();
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": kinds[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policy,
      "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), hid=()",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  const origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    port: server.address().port,
    requests,
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
