// A third opinion on the digests: V, O, Z and C of the contract computed from the raw JSON, in another language and
// on another JCS library than the product and than digests.py. Written from the contract.
// Usage: digests.mjs plan.json... ; prints {file: {label: digest}}, or {file: {error: reason}} where there is none.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import canonicalize from "canonicalize";

const NOT_JUDGED = ["contact", "aanwezig", "stem", "taal", "tolk", "wensen", "registratie"];
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// An object that takes any member name: `__proto__` must be a member like all others.
function object(entries) {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** The same value with every text and key in NFC. */
function composed(value) {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(composed);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, item]) => [key.normalize("NFC"), composed(item)]);
  if (new Set(members.map(([key]) => key)).size !== members.length) throw new Error("two names are the same in NFC");
  return object(members);
}

const without = (members, names) => object(Object.entries(members).filter(([key]) => !names.includes(key)));
const only = (members, names) => object(Object.entries(members).filter(([key]) => names.includes(key)));
/** The same members with one of them changed, if it is there. */
const changed = (members, name, change) => object(Object.entries(members).map(([key, item]) => [key, key === name ? change(item) : item]));
const undated = (members, name = "integriteit") => changed(members, name, (item) => (isObject(item) ? without(item, ["datum"]) : item));

function byId(items) {
  const table = object([]);
  for (const item of items) {
    if (item.id in table) throw new Error("an id occurs twice");
    table[item.id] = item;
  }
  return table;
}

/** All texts below a value: each might be the id of a person. */
function texts(value) {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

const digest = (value) => createHash("sha256").update(canonicalize(value), "utf8").digest("hex");

class Digests {
  constructor(text) {
    this.file = composed(JSON.parse(text));
  }

  people(ids) {
    const everyone = byId(this.file.deelnemers ?? []);
    const named = Object.entries(everyone).filter(([id]) => ids.has(id));
    return object(named.map(([id, person]) => [id, without(person, NOT_JUDGED)]));
  }

  version() {
    const { file } = this;
    const value = { soort: "kringplan/versie/1", ...only(file, ["kenmerk", "plansoort", "taal"]) };
    if ("kader" in file) {
      const kader = without(file.kader, ["wmo", "wvggz", "schuld"]);
      value.kader = changed(kader, "ingrijpen", (threat) => without(threat, ["hardeDatum"]));
    }
    if ("plan" in file) value.plan = changed(file.plan, "vervangt", (link) => undated(link));
    for (const list of ["instanties", "voorwaarden"]) if (list in file) value[list] = byId(file[list]);
    if ("deelnemers" in file) {
      const circle = file.deelnemers.filter((person) => person.zijde === "kring").map((person) => person.id);
      const parts = [value.kader, value.plan, value.instanties, value.voorwaarden];
      value.deelnemers = this.people(new Set([...circle, ...parts.flatMap(texts)]));
    }
    return digest(value);
  }

  conditions() {
    const value = { soort: "kringplan/voorwaarden/1", ...only(this.file, ["kenmerk"]) };
    if ("voorwaarden" in this.file) value.voorwaarden = byId(this.file.voorwaarden);
    return digest(value);
  }

  judgement(oordeel) {
    const { plan = {}, voorwaarden = [] } = this.file;
    const parts = byId([...(plan.afspraken ?? []), ...(plan.hulpVanBuiten ?? [])]);
    const ids = new Set(oordeel.steuntOp ?? []);
    for (const [id, part] of Object.entries(parts)) if (part.bij?.includes(oordeel.voorwaarde)) ids.add(id);
    for (const id of [...ids]) for (const bridge of parts[id]?.overbrugging ?? []) ids.add(bridge);
    const rust = object([...ids].map((id) => [id, parts[id] ?? false]));
    const voorwaarde = byId(voorwaarden)[oordeel.voorwaarde] ?? false;
    const mensen = this.people(new Set([...texts(rust), ...texts(voorwaarde)]));
    return digest({ soort: "kringplan/oordeel/1", ...only(this.file, ["kenmerk"]), voorwaarde, rust, mensen });
  }

  seal(check) {
    const judged = undated(without(check, ["zegel"]));
    const toets = changed(judged, "oordelen", (all) => all.map((oordeel) => undated(oordeel)));
    return digest({ soort: "kringplan/toets/1", ...only(this.file, ["kenmerk"]), toets });
  }

  all() {
    const found = { V: this.version(), C: this.conditions() };
    (this.file.toetsen ?? []).forEach((check, at) => {
      found[`Z ${at}`] = this.seal(check);
      (check.oordelen ?? []).forEach((oordeel, of) => (found[`O ${at} ${of}`] = this.judgement(oordeel)));
    });
    return found;
  }
}

const answers = {};
for (const path of process.argv.slice(2)) {
  try {
    answers[path] = new Digests(readFileSync(path, "utf8")).all();
  } catch (error) {
    answers[path] = { error: error.message };
  }
}
console.log(JSON.stringify(answers));
