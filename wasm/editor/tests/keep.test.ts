// What is kept on the device: encrypted, found back, set aside rather than lost; and files by their content.
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fileName, kindOf } from "../src/keep/files";

vi.stubGlobal("isSecureContext", true);
vi.stubGlobal("location", { protocol: "https:" });

const { allKept, forget, isAside, keep, kept, setAside } = await import("../src/keep/vault");
const { deviceDb } = await import("../src/keep/db");

describe("the vault", () => {
  beforeEach(async () => {
    for (const plan of await allKept()) await forget(plan.id);
  });

  test("gives back the same text, the newest first, and holds no plain word", async () => {
    await keep({ id: "a", text: '{"naam": "Sem Bos"}', at: 1 });
    await keep({ id: "b", text: "{}", name: "plan.json", at: 2 });
    expect((await allKept()).map((plan) => plan.id)).toEqual(["b", "a"]);
    expect(await kept("a")).toEqual({ id: "a", text: '{"naam": "Sem Bos"}', at: 1 });
    expect(await kept("b")).toEqual({ id: "b", text: "{}", name: "plan.json", at: 2 });
    const sealed = await (await deviceDb()).get("plans", "a");
    expect(new TextDecoder("latin1").decode(sealed?.data)).not.toContain("Sem");
    expect((await (await deviceDb()).get("keys", "plans"))?.extractable).toBe(false);
  });

  test("the same text never looks the same", async () => {
    const db = await deviceDb();
    await keep({ id: "a", text: "{}", at: 1 });
    const first = (await db.get("plans", "a"))?.data;
    await keep({ id: "a", text: "{}", at: 2 });
    expect(new Uint8Array((await db.get("plans", "a"))?.data ?? new ArrayBuffer())).not.toEqual(new Uint8Array(first ?? new ArrayBuffer()));
  });

  test("a text that makes way stays to be found, again and again", async () => {
    await keep({ id: "a", text: "one", at: 1 });
    await setAside("a", "two", undefined);
    await setAside("a", "three", undefined);
    const plans = await allKept();
    expect(plans.filter((plan) => !isAside(plan.id)).map((plan) => plan.text)).toEqual(["three"]);
    expect(plans.filter((plan) => isAside(plan.id)).map((plan) => plan.text).sort()).toEqual(["one", "two"]);
  });
});

describe("files", () => {
  test("are known by their content", () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(kindOf(bytes('{"a": 1}'))).toBe("json");
    expect(kindOf(bytes("%PDF-1.7\n"))).toBe("pdf");
    expect(kindOf(bytes("age-encryption.org/v1\n-> scrypt"))).toBe("age");
    expect(kindOf(bytes("-----BEGIN AGE ENCRYPTED FILE-----\n"))).toBe("age");
  });

  test("get one ending", () => {
    expect(fileName(undefined, "json")).toBe("plan.json");
    expect(fileName("sem.json.age", "json")).toBe("sem.json");
    expect(fileName("sem.pdf", "json.age")).toBe("sem.json.age");
    expect(fileName("sem.v2", "json")).toBe("sem.v2.json");
  });
});
