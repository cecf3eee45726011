// The lazy module, typed: every document of a plan. It holds Typst and is large; its letters come separately.
import init, * as raw from "./print/kringplan_print.js";
import { readOwn, type Source } from "./load.js";
import type { PrintRequest, Receiver } from "./questions.js";
import { attempt } from "./refused.js";
import type { Tekst } from "./types/rapport.js";

/** Loads the module. Node finds it; in a page, give its bytes or its address (`kringplan/print.wasm`). */
export async function loadPrint(source?: Source): Promise<Print> {
    await init({ module_or_path: source ?? readOwn("./print/kringplan_print_bg.wasm") });
    return new Print();
}

/** Gives the bytes of a font by its file name: `kringplan/fonts/…` in this package. */
export type FontReader = (file: string) => Uint8Array | Promise<Uint8Array>;

/** A printed document. */
export interface Printed {
    /** One PDF or HTML page, or a picture for each page. */
    files: Uint8Array[];
    pages: number;
    /** The number of the first page among `files`. */
    first: number;
    /** Letters that no font has, as `U+XXXX`. */
    unknownCharacters: string[];
    warnings: string[];
    /** What to know of the document: a key for programs, and words for people. */
    notes: { sleutel: string; tekst: Tekst }[];
}

/** Prints plans. Fonts stay in the module: adding one costs the next document a little time. */
export class Print {
    readonly #had = new Set<string>();

    /** The groups of fonts that this document still lacks. */
    neededFonts(plan: string, request: PrintRequest): string[] {
        return JSON.parse(attempt(() => raw.needed_fonts(plan, JSON.stringify(request))));
    }

    /** Every group of fonts with its files. */
    fonts(): Record<string, string[]> {
        return JSON.parse(attempt(() => raw.fonts()));
    }

    addFont(bytes: Uint8Array): void {
        attempt(() => raw.add_font(bytes));
    }

    /** Reads and adds the fonts that this document lacks; Node finds them, elsewhere `read` fetches them. */
    async prepare(plan: string, request: PrintRequest, read: FontReader = ownFont): Promise<void> {
        const fonts = this.fonts();
        for (const file of this.neededFonts(plan, request).flatMap((group) => fonts[group] ?? [])) {
            if (this.#had.has(file)) continue;
            this.addFont(await read(file));
            this.#had.add(file);
        }
    }

    /** Prints with the fonts that are there; `prepare` sees to it that they are. */
    render(plan: string, request: PrintRequest): Printed {
        const rendered = attempt(() => raw.render(plan, JSON.stringify(request)));
        try {
            const files = Array.from({ length: rendered.count }, (_, i) => rendered.file(i));
            return { files, ...JSON.parse(rendered.info) };
        } finally {
            rendered.free();
        }
    }

    /** Who gets a share of their own, and why somebody does not. */
    receivers(plan: string, day: string): Receiver[] {
        return JSON.parse(attempt(() => raw.receivers(plan, day)));
    }

    /** The plan file out of a PDF that was made with `embed`. */
    extract(pdf: Uint8Array): string {
        return attempt(() => raw.extract(pdf));
    }
}

function ownFont(file: string): Uint8Array {
    return readOwn(`./print/fonts/${file}`);
}
