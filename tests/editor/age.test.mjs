// A plan behind a passphrase goes from the editor to the command line and back.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { folder, kringplan } from "./lib/cli.mjs";
import { go, load, sit } from "./lib/editor.mjs";
import { exampleText } from "./lib/places.mjs";
import { serve } from "./lib/serve.mjs";

let machine, server;
before(async () => ([machine, server] = await Promise.all([launch(), serve()])));
after(async () => {
  await machine?.close();
  await server?.stop();
});

const passphrase = "vier kastanjes onder de fiets";

test("locked by the editor, opened by the command line", async () => {
  const at = await sit(machine, server);
  await load(at.typist, "vrij");
  await go(at.page, "apparaat");
  await at.typist.press("save-sealed");
  await at.page.waitForFunction(() => document.getElementById("passphrase"));
  await at.typist.fill("passphrase", passphrase);
  await at.typist.fill("passphrase-again", passphrase);
  const [download] = await Promise.all([at.page.waitForEvent("download", { timeout: 30_000 }), at.typist.press("passphrase-do")]);
  const locked = readFileSync(await download.path());
  assert.match(locked.subarray(0, 40).toString("latin1"), /^(age-encryption\.org\/v1|-----BEGIN AGE)/);
  // A word too long to come up by chance in the letters of an armoured file.
  assert.ok(exampleText("vrij").includes("hoofdvraag"));
  assert.ok(!locked.includes("hoofdvraag"), "no plain word");
  assert.match(download.suggestedFilename(), /\.age$/);

  const place = folder("age");
  writeFileSync(join(place, "plan.age"), locked);
  writeFileSync(join(place, "wachtzin.txt"), `${passphrase}\n`, { mode: 0o600 });
  const run = kringplan(["unlock", join(place, "plan.age"), "-o", join(place, "plan.json"), "--passphrase-file", join(place, "wachtzin.txt")]);
  assert.equal(run.status, 0, run.stderr);
  assert.equal(readFileSync(join(place, "plan.json"), "utf8"), exampleText("vrij"), "byte for byte");
  await at.finish();
});

test("locked by the command line, opened by the editor; a wrong passphrase is said and asked again", async () => {
  const place = folder("age");
  writeFileSync(join(place, "plan.json"), exampleText("sem"));
  writeFileSync(join(place, "wachtzin.txt"), `${passphrase}\n`, { mode: 0o600 });
  const run = kringplan(["lock", join(place, "plan.json"), "-o", join(place, "plan.age"), "--passphrase-file", join(place, "wachtzin.txt")]);
  assert.equal(run.status, 0, run.stderr);

  const at = await sit(machine, server);
  await at.typist.open(join(place, "plan.age"));
  await at.page.waitForFunction(() => document.getElementById("passphrase"));
  await at.typist.fill("passphrase", "iets anders");
  await at.typist.press("passphrase-do");
  await at.page.waitForFunction(() => document.querySelector("#trouble"));
  await at.typist.open(join(place, "plan.age"));
  await at.page.waitForFunction(() => document.getElementById("passphrase"));
  await at.typist.fill("passphrase", passphrase);
  await at.typist.press("passphrase-do");
  await at.page.waitForFunction(() => document.getElementById("nav-wie"));
  // What came from behind a passphrase goes back behind one: "Bewaar bestand" asks for it, and the text is the same.
  await at.typist.press("save-file");
  await at.page.waitForFunction(() => document.getElementById("passphrase-again"));
  await at.typist.fill("passphrase", passphrase);
  await at.typist.fill("passphrase-again", passphrase);
  const [download] = await Promise.all([at.page.waitForEvent("download"), at.typist.press("passphrase-do")]);
  writeFileSync(join(place, "terug.age"), readFileSync(await download.path()));
  const back = kringplan(["unlock", join(place, "terug.age"), "-o", join(place, "terug.json"), "--passphrase-file", join(place, "wachtzin.txt")]);
  assert.equal(back.status, 0, back.stderr);
  assert.equal(readFileSync(join(place, "terug.json"), "utf8"), exampleText("sem"));
  await at.finish();
});
