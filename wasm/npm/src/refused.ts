// What the modules say when they cannot or will not do what was asked: a key for programs, texts for people.
import type { Rapport, Tekst } from "./types/rapport.js";

/** A refusal: nothing is broken, the plan or the request does not allow it. `text` can be shown as it is. */
export class Refused extends Error {
    override readonly name = "Refused";

    constructor(
        /** Fixed, for programs: `onleesbaar`, `toetsen-mist`, … */
        readonly key: string,
        /** For people, in Dutch and in English. */
        readonly text: Tekst,
        /** What stands in the way, where the file itself cannot be read. */
        readonly report?: Rapport,
    ) {
        super(`${key}: ${text.en}`);
    }
}

/** Does the work; a refusal of the module becomes a `Refused`. Anything else is a fault and stays what it is. */
export function attempt<T>(work: () => T): T {
    try {
        return work();
    } catch (thrown) {
        throw typeof thrown === "string" ? refusal(thrown) : thrown;
    }
}

function refusal(thrown: string): Error {
    try {
        const { sleutel, tekst, rapport } = JSON.parse(thrown);
        if (typeof sleutel === "string") return new Refused(sleutel, tekst, rapport);
    } catch {
        // Not one of ours: the words are all there is.
    }
    return new Error(thrown);
}
