// Does something when a field is left, but never while a mouse button or finger is down: a finding that appears
// between press and release moves the page, and then the click on the button under the pointer is lost.

let pressed = false;
let waiting: (() => void)[] = [];

function release(): void {
  pressed = false;
  // The click comes after the release, in the same turn; after that the page may move.
  setTimeout(() => {
    const ready = waiting;
    waiting = [];
    ready.forEach((act) => act());
  }, 0);
}

if (typeof window !== "undefined") {
  window.addEventListener("pointerdown", () => (pressed = true), true);
  window.addEventListener("pointerup", release, true);
  window.addEventListener("pointercancel", release, true);
}

export function whenReleased(act: () => void): void {
  if (pressed) waiting.push(act);
  else act();
}
