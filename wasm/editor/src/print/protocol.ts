// What the printer and its worker say to each other.

export type Asked =
  | { what: "start"; module: WebAssembly.Module }
  | { what: "font"; bytes: Uint8Array }
  | { what: "fonts" }
  | { what: "needed"; plan: string; request: string }
  | { what: "render"; plan: string; request: string }
  | { what: "receivers"; plan: string; day: string }
  | { what: "extract"; pdf: Uint8Array };

/** One question at a time: the answer belongs to the last question. */
export type Answer =
  | { done: "nothing" }
  | { done: "text"; text: string }
  | { done: "files"; files: Uint8Array<ArrayBuffer>[]; info: string }
  /** The module refuses, in words. */
  | { done: "refused"; told: string }
  /** The module stopped and is of no use any more. */
  | { done: "stopped"; why: string };
