// The types of what is asked of the modules, and of the answers that have no schema of their own.
import type { Planbestand, Wanneer } from "./types/plan.js";
import type { Tekst } from "./types/rapport.js";

export type { Wanneer };

/** One change of a text: RFC 6902, without `copy` and `test`. `/-` at the end of a path appends. */
export type Op =
    | { op: "add" | "replace"; path: string; value: unknown }
    | { op: "remove"; path: string }
    | { op: "move"; from: string; path: string };

export interface NewPlan {
    plansoort: Planbestand["plansoort"];
    /** A UUID of the caller: the module has no chance of its own. */
    kenmerk: string;
    werkwijze?: Planbestand["werkwijze"];
    onderwerp?: Planbestand["onderwerp"];
    gemeente?: string;
    taal?: string;
}

export interface Revise {
    dag: string;
    beslotenOp?: string;
    beslotenDoor?: string;
}

export interface Revised {
    tekst: string;
    versie: number;
    vervangt: string;
    /** Who must be asked again. */
    opnieuw: string[];
    /** Whose agreement to a part still holds. */
    blijft: { door: string; afspraken: string[] }[];
    opmerkingen: Tekst[];
}

/** Who judges, for which body, on which day. */
export interface Asking {
    toetser: string;
    instantie?: string;
    op: string;
    planVersie?: number;
}

export interface Opening {
    toetser: string;
    instantie: string;
    op: string;
    planVersie: number;
    integriteit: string;
    ernstigNadeel: boolean;
    voorwaarden: Question[];
    wettig: Omit<Question, "id" | "beantwoordDoor" | "moet" | "mag">;
    veilig: Omit<Question, "id" | "beantwoordDoor" | "moet" | "mag">;
    opmerkingen: Tekst[];
}

export interface Question {
    id: string;
    beantwoordDoor: string[];
    stand: "open" | "onduidelijk" | "meegenomen" | "klaar";
    uitkomst?: string;
    moet: boolean;
    mag: boolean;
}

/** As `kringplan assess --from` reads them. */
export interface Answers {
    oordelen?: { voorwaarde: string; uitkomst: string; steuntOp?: string[]; motivering?: string }[];
    wettig?: { uitkomst: string; motivering?: string };
    veilig?: { uitkomst: string; motivering?: string };
    ernstigNadeel?: { uitkomst: string; motivering?: string };
}

export interface Assessed {
    tekst: string;
    /** The id of the new check. */
    toets: string;
}

export interface NewCondition {
    door: string;
    tekst: string;
    bedreiging: string;
    op: string;
    gedeeldOp?: string;
    schriftelijk?: boolean;
    id?: string;
}

export interface FixConditions {
    op: string;
    schriftelijk: boolean;
    gemaakt?: string;
}

export interface NoConditions {
    instantie: string;
    door: string;
    op: string;
}

export interface PrintRequest {
    document: "plan" | "share" | "fridge" | "check" | "check-form" | "worksheet" | "distribution";
    format: "pdf" | "svg" | "png" | "html";
    day: string;
    /** For whom, by id: the share, the check. */
    for?: string;
    lang?: string;
    largePrint?: boolean;
    /** Puts the plan file inside the PDF. */
    embed?: boolean;
    ppi?: number;
    /** Only these pages, counted from 1; pictures only. */
    pages?: [first: number, last: number];
}

export interface Receiver {
    id: string;
    naam: string;
    taal?: string;
    leest?: string;
    /** Whether there is a share for them. */
    deel: boolean;
    reden?: string;
}
