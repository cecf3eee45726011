// The same RFC 6902 steps that the core makes in the text, made in the tree that the form shows; and the tree brought in
// line with another text while everything equal stays the same object, so that fields keep their focus.
import type { Op } from "../core/engine";
import { get, lastOf, parentOf } from "./pointer";

type Bag = Record<string, unknown>;

/** Text in NFC, as the core writes it. */
export function normal<T>(value: T): T {
  if (typeof value === "string") return value.normalize("NFC") as T;
  if (Array.isArray(value)) return value.map(normal) as T;
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize("NFC"), normal(item)])) as T;
  }
  return value;
}

/** A copy without anything of the tree in it: a step holds values, never live parts. */
export const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

function put(tree: unknown, path: string, value: unknown, adding: boolean): void {
  const parent = get(tree, parentOf(path));
  const last = lastOf(path);
  if (Array.isArray(parent)) {
    if (last === "-") parent.push(value);
    else if (adding) parent.splice(Number(last), 0, value);
    else parent[Number(last)] = value;
  } else if (parent !== null && typeof parent === "object") {
    (parent as Bag)[last] = value;
  } else {
    throw new Error(`no place for ${path}`);
  }
}

function take(tree: unknown, path: string): unknown {
  const parent = get(tree, parentOf(path));
  const last = lastOf(path);
  if (Array.isArray(parent)) return parent.splice(Number(last), 1)[0];
  const held = (parent as Bag)[last];
  delete (parent as Bag)[last];
  return held;
}

export function applyOps(tree: unknown, ops: readonly Op[]): void {
  for (const op of ops) {
    if (op.op === "remove") take(tree, op.path);
    else if (op.op === "move") put(tree, op.path, take(tree, op.from), true);
    else put(tree, op.path, copy(op.value), op.op === "add");
  }
}

const isBag = (value: unknown): value is Bag => value !== null && typeof value === "object" && !Array.isArray(value);
const idOf = (value: unknown): string | undefined =>
  isBag(value) && typeof value.id === "string" ? value.id : undefined;

/** Makes `held` say what `wanted` says and gives back what belongs in its place: itself where that is possible. */
export function reconcile(held: unknown, wanted: unknown): unknown {
  if (Array.isArray(held) && Array.isArray(wanted)) return reconcileList(held, wanted);
  if (!isBag(held) || !isBag(wanted)) return held === wanted ? held : wanted;
  for (const key of Object.keys(held)) if (!Object.hasOwn(wanted, key)) delete held[key];
  for (const [key, value] of Object.entries(wanted)) {
    const next = reconcile(held[key], value);
    if (held[key] !== next) held[key] = next;
  }
  return held;
}

/** Items with an id are found back by it, wherever they stand now. */
function reconcileList(held: unknown[], wanted: unknown[]): unknown[] {
  const before = new Map<string, unknown>();
  for (const item of held) {
    const id = idOf(item);
    if (id !== undefined) before.set(id, item);
  }
  const list = wanted.map((value, index) => {
    const id = idOf(value);
    return reconcile(id === undefined ? held[index] : before.get(id), value);
  });
  list.forEach((item, index) => {
    if (held[index] !== item) held[index] = item;
  });
  if (held.length > list.length) held.length = list.length;
  return held;
}

/** Where a pointer leads after a step in the list it runs through; undefined: it is gone. */
export function follow(pointer: string, op: Op): string | undefined {
  if (op.op === "remove") return afterRemoval(pointer, op.path);
  if (op.op === "add") return afterInsertion(pointer, op.path);
  if (op.op !== "move") return pointer;
  if (pointer === op.from || pointer.startsWith(`${op.from}/`)) return op.path + pointer.slice(op.from.length);
  const without = afterRemoval(pointer, op.from);
  return without === undefined ? undefined : afterInsertion(without, op.path);
}

function inList(pointer: string, at: string): { list: string; index: number; here: number; rest: string } | undefined {
  const list = parentOf(at);
  const index = lastOf(at);
  if (!/^[0-9]+$/.test(index) || !pointer.startsWith(`${list}/`)) return undefined;
  const [here = "", ...rest] = pointer.slice(list.length + 1).split("/");
  if (!/^[0-9]+$/.test(here)) return undefined;
  return { list, index: Number(index), here: Number(here), rest: rest.map((part) => `/${part}`).join("") };
}

function afterRemoval(pointer: string, path: string): string | undefined {
  if (pointer === path || pointer.startsWith(`${path}/`)) return undefined;
  const where = inList(pointer, path);
  return where && where.here > where.index ? `${where.list}/${where.here - 1}${where.rest}` : pointer;
}

function afterInsertion(pointer: string, path: string): string {
  const where = inList(pointer, path);
  return where && where.here >= where.index ? `${where.list}/${where.here + 1}${where.rest}` : pointer;
}
