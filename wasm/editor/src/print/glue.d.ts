// What wasm-bindgen writes for the print module, so that types hold before the module is built.
declare module "kringplan-glue/print" {
  export default function init(input: { module_or_path: WebAssembly.Module | BufferSource | URL | string }): Promise<unknown>;
  export class Rendered {
    readonly count: number;
    readonly info: string;
    file(index: number): Uint8Array<ArrayBuffer>;
    free(): void;
  }
  export function add_font(bytes: Uint8Array): void;
  export function needed_fonts(plan: string, request: string): string;
  export function fonts(): string;
  export function render(plan: string, request: string): Rendered;
  export function receivers(plan: string, day: string): string;
  export function extract(pdf: Uint8Array): string;
}
