// The large parts: wasm modules and fonts. Hosted they are fetched from our own origin; in the single file they stand in the
// page as gzip in base64, in script elements that the browser does not run.
import urls from "virtual:kringplan-assets";

const marked = (name: string): HTMLElement | null => document.getElementById(`asset-${name}`);

/** Is this part here at all? The print module is missing in a build without it. */
export const hasAsset = (name: string): boolean => (__SINGLE__ ? marked(name) !== null : name in urls);

/** Names of the fonts that came along, as in templates/fonts. */
export const fontNames = (): string[] =>
  (__SINGLE__ ? [...document.querySelectorAll("script[id^='asset-fonts/']")].map((node) => node.id.slice(6)) : Object.keys(urls))
    .filter((name) => name.startsWith("fonts/"))
    .map((name) => name.slice(6));

/** Absolute address of a part, for a worker; undefined in the single file. */
export function assetUrl(name: string): string | undefined {
  const url = urls[name];
  return url === undefined ? undefined : new URL(url, document.baseURI).href;
}

/** The bytes of "core.wasm", "print.wasm" or "fonts/NotoSans-Regular.ttf". */
export async function assetBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (__SINGLE__) {
    const node = marked(name);
    if (!node) throw new Error(`not in this file: ${name}`);
    return unpack(node.textContent ?? "");
  }
  const url = assetUrl(name);
  if (!url) throw new Error(`not in this build: ${name}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function unpack(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = fromBase64(base64.trim());
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (native) return native(text);
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
