// Where the bytes of a module come from: from whoever gives them, and in Node from this package itself.
/// <reference lib="dom" preserve="true" />

/** The module itself: its bytes, its address, an answer with it, or compiled already. */
export type Source = BufferSource | WebAssembly.Module | Response | URL | string;

/** Reads a file of this package. Only Node can: in a page only the builder knows where its files are. */
export function readOwn(path: string): Uint8Array<ArrayBuffer> {
    // No import: a bundler for pages would stumble over one.
    const fs = globalThis.process?.getBuiltinModule?.("node:fs");
    if (!fs) throw new Error(`kringplan: outside Node, give the bytes or the address of ${path}`);
    const here = import.meta.url;
    return new Uint8Array(fs.readFileSync(new URL(path, here)));
}
