// A key for every object of the plan on screen, so that an item keeps its fields while it moves; ids can be double.
const keys = new WeakMap<object, number>();
let last = 0;

export function keyOf(value: object): number {
  let key = keys.get(value);
  if (key === undefined) {
    key = ++last;
    keys.set(value, key);
  }
  return key;
}
