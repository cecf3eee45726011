// The one status region of the page: what just happened, for the eye and for the screen reader.

let turn = 0;
let message = $state.raw({ text: "", turn: 0 });

export const status = (): { text: string; turn: number } => message;

/** Says it politely; the same sentence twice is said twice. */
export function announce(text: string): void {
  turn += 1;
  message = { text, turn };
}
