// The queue of the printer, and the files that come out of it.
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { named, once, zipped } from "./files";
import { Queue, type Job } from "./queue";

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("a document goes before a preview, and of a preview only the newest is made", async () => {
  const queue = new Queue();
  const said: string[] = [];
  const job = (name: string): Job => ({
    run: async () => {
      await tick();
      said.push(name);
    },
    drop: () => said.push(`not ${name}`),
  });
  queue.newest("page", job("old"));
  // The first one is busy already; these two wait, and the second takes the place of the first.
  queue.newest("page", job("older"));
  queue.newest("page", job("new"));
  queue.add(job("document"));
  for (let turn = 0; turn < 8; turn += 1) await tick();
  expect(said).toEqual(["not older", "old", "document", "new"]);
});

const made = (pages: number) => ({
  files: Array.from({ length: pages }, (_, index) => new Uint8Array([index])),
  info: { pages, first: 1, unknownCharacters: [], warnings: [], notes: [] },
});

test("one file keeps its name, pages get numbers of one width", () => {
  expect(named("plan", "pdf", made(1)).map((file) => file.name)).toEqual(["plan.pdf"]);
  const pages = named("plan", "svg", made(10)).map((file) => file.name);
  expect([pages[0], pages[9]]).toEqual(["plan-01.svg", "plan-10.svg"]);
});

test("a zip holds every file, and the same files give the same bytes", () => {
  const files = [...named("deel-p1", "pdf", made(1)), ...named("deel-p2", "svg", made(2))];
  const zip = zipped("delen", files);
  expect(zip.name).toBe("delen.zip");
  expect(Object.keys(unzipSync(zip.bytes))).toEqual(["deel-p1.pdf", "deel-p2-1.svg", "deel-p2-2.svg"]);
  expect(zipped("delen", files).bytes).toEqual(zip.bytes);
});

test("a note is said once", () => {
  const note = { nl: "a", en: "b" };
  expect(once([note, { ...note }, { nl: "c", en: "d" }])).toHaveLength(2);
});
