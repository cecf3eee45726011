// Comparing a plan that was typed with the example it was typed from.
import assert from "node:assert/strict";

/** The plan without what an editor may leave or add: the schema's address and lists with nothing in them. */
export function bare(value, top = true) {
  if (Array.isArray(value)) return value.map((item) => bare(item, false));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !(top && name === "$schema") && !(Array.isArray(member) && member.length === 0))
      .map(([name, member]) => [name, bare(member, false)]),
  );
}

/** Equal in every member, every id, every seal and in the order of the contract. */
export function same(actual, expected, message) {
  assert.deepStrictEqual(bare(actual), bare(expected), message);
  const [mine, theirs] = [actual, expected].map((plan) => [...pointers(bare(plan))].map(([pointer]) => pointer));
  const at = mine.findIndex((pointer, place) => pointer !== theirs[place]);
  assert.ok(at < 0, `${message ?? ""}: ${mine[at]} stands where the example has ${theirs[at]}`);
}

/** Every pointer of a tree, leaves and branches, in order. */
export function* pointers(value, at = "") {
  yield [at, value];
  if (value === null || typeof value !== "object") return;
  for (const [name, member] of Object.entries(value)) yield* pointers(member, `${at}/${name}`);
}

export const fieldId = (pointer) => `f${pointer.replaceAll("/", "-")}`;
export const listId = (verb, pointer) => `${verb}${pointer.replaceAll("/", "-")}`;
export const dutch = (day) => day.split("-").reverse().join("-");
