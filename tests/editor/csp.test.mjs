// The content policy holds: a planted request to another host is blocked, a planted string is no script, no frame takes the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { fresh, sit } from "./lib/editor.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

test("a fetch, a picture, a beacon and a socket to another host are blocked, and said", async () => {
  const at = await sit(machine, server);
  at.seen.allowed.push(/Content Security Policy|violates|Fetch API cannot load|policy: /);
  const outcome = await at.page.evaluate(async () => {
    const told = [];
    addEventListener("securitypolicyviolation", (event) => told.push(event.blockedURI));
    const tried = {};
    tried.fetch = await fetch("https://elders.example/plan").then(() => "went", () => "blocked");
    tried.picture = await new Promise((done) => {
      const image = new Image();
      image.onload = () => done("went");
      image.onerror = () => done("blocked");
      image.src = "https://elders.example/p.png";
    });
    try {
      new WebSocket("wss://elders.example/s");
      tried.socket = "opened";
    } catch {
      tried.socket = "blocked";
    }
    navigator.sendBeacon("https://elders.example/b", "x");
    // What was blocked is told in a task of its own, when the browser comes to it.
    const elsewhere = () => told.filter((uri) => /^(https|wss):\/\/elders\.example/.test(uri)).length;
    while (elsewhere() < 3) await new Promise((done) => addEventListener("securitypolicyviolation", done, { once: true }));
    return { tried, told };
  });
  assert.equal(outcome.tried.fetch, "blocked");
  assert.equal(outcome.tried.picture, "blocked");
  assert.ok(outcome.told.filter((uri) => uri.startsWith("https://elders.example") || uri.startsWith("wss://elders.example")).length >= 3, `${outcome.told}`);
  // The pages of the context asked, and nothing came out: the trap at the wire stayed empty.
  assert.deepEqual(machine.wire.caught, []);
  await at.close();
});

test("trusted types are enforced: a string is no HTML, no script and no worker", async () => {
  const at = await sit(machine, server);
  at.seen.allowed.push(/TrustedHTML|TrustedScript|Trusted Type|policy: |requires/);
  const outcome = await at.page.evaluate(() => {
    const attempt = (what) => {
      try {
        what();
        return "allowed";
      } catch (error) {
        return error.name;
      }
    };
    return {
      html: attempt(() => { document.createElement("div").innerHTML = "<b>x</b>"; }),
      address: attempt(() => { document.createElement("script").src = "https://elders.example/x.js"; }),
      worker: attempt(() => new Worker("https://elders.example/x.js")),
    };
  });
  assert.deepEqual(outcome, { html: "TypeError", address: "TypeError", worker: "TypeError" });
  await at.close();
});

test("the page carries its own policy too, for hosts that send none", async () => {
  const at = await sit(machine, server);
  const own = await at.page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content);
  assert.match(own ?? "", /default-src 'none'/);
  assert.match(own ?? "", /connect-src 'self'/);
  assert.match(own ?? "", /require-trusted-types-for 'script'/);
  await fresh(at.typist);
  await at.finish();
});

test("the watch itself can fail: a request that leaves is caught at the wire", async () => {
  const context = await machine.browser.newContext();
  const page = await context.newPage();
  await page.goto("http://elders.example/").catch(() => {});
  assert.ok(machine.wire.caught.some((line) => line.includes("elders.example")), `${machine.wire.caught}`);
  machine.wire.caught.length = 0;
  await context.close();
});
