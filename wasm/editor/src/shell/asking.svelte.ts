// Asking for a passphrase: what is asked now, and the answer that somebody waits for.

export interface AskedPhrase {
  what: "open" | "save";
  answer: (phrase: string | undefined) => void;
}

let asked = $state.raw<AskedPhrase | undefined>(undefined);

export const askedPhrase = (): AskedPhrase | undefined => asked;

/** Undefined: the user stopped. */
export function askPassphrase(what: AskedPhrase["what"]): Promise<string | undefined> {
  return new Promise((answer) => {
    asked = { what, answer };
  });
}

export function answerPhrase(phrase: string | undefined): void {
  const held = asked;
  asked = undefined;
  held?.answer(phrase);
}
