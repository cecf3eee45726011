// The pages of the preview: which are in sight, which picture each has, and how old that is.
import type { Made } from "./printer";

export interface Page {
  number: number;
  /** Its pixels; undefined while it was never drawn. */
  picture: ImageBitmap | undefined;
  /** Which plan it shows, and in which language. */
  paper: string | undefined;
}

// Pixels that are given back by hand. A drawing of lines (SVG) in an image is a whole document to Chromium, which keeps the
// old ones for minutes: twenty megabytes for each word that is typed.
const picture = (bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> => createImageBitmap(new Blob([bytes], { type: "image/png" }));

/** Puts a picture on a canvas, and lets the one before go. */
export function shown(canvas: HTMLCanvasElement, bitmap: ImageBitmap) {
  const show = (next: ImageBitmap): void => {
    canvas.width = next.width;
    canvas.height = next.height;
    canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(next);
  };
  show(bitmap);
  return { update: show };
}

/** Width of the paper (A4) in inches. */
const PAPER = 8.27;
/** Pixels per inch that a picture is drawn with: coarse steps, so that dragging a window does not draw everything anew. */
const STEPS = [72, 96, 120, 150, 192, 240] as const;

/** The first step that fills this many pixels of the screen, or the last. */
export function densityFor(width: number, pixelRatio: number): number {
  const asked = (width * pixelRatio) / PAPER;
  return STEPS.find((step) => step >= asked * 0.95) ?? 240;
}

export class Pages {
  list = $state.raw<readonly Page[]>([{ number: 1, picture: undefined, paper: undefined }]);
  #seen = $state.raw<ReadonlySet<number>>(new Set([1]));

  /** The first and last page in sight that do not show this paper yet; undefined when all do. */
  wanted(paper: string): [number, number] | undefined {
    const stale = this.list.filter((page) => this.#seen.has(page.number) && page.paper !== paper).map((page) => page.number);
    return stale.length === 0 ? undefined : [Math.min(...stale), Math.max(...stale)];
  }

  see(number: number, visible: boolean): void {
    if (this.#seen.has(number) === visible) return;
    const seen = new Set(this.#seen);
    if (visible) seen.add(number);
    else seen.delete(number);
    this.#seen = seen;
  }

  /** Takes what was drawn; an old picture stays on screen until the new one is there. */
  async take(paper: string, made: Made): Promise<void> {
    const pictures = await Promise.all(made.files.map(picture));
    const total = Math.max(made.info.pages, 1);
    const kept = this.list.slice(0, total);
    while (kept.length < total) kept.push({ number: kept.length + 1, picture: undefined, paper: undefined });
    pictures.forEach((bitmap, index) => {
      const at = made.info.first - 1 + index;
      if (kept[at]) kept[at] = { number: at + 1, picture: bitmap, paper };
      else bitmap.close();
    });
    // A page that is no longer there was in sight: the last one is what is seen now.
    if (![...this.#seen].some((number) => number <= total)) this.see(total, true);
    this.list = kept;
  }
}
