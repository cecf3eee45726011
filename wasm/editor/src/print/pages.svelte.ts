// The pages of the preview: which are in sight, which picture each has, and how old that is.
import type { Made } from "./printer";

export interface Page {
  number: number;
  /** Picture as blob URL; undefined while it was never drawn. */
  url: string | undefined;
  /** Which plan it shows, and in which language. */
  paper: string | undefined;
}

const picture = (bytes: Uint8Array<ArrayBuffer>): string => URL.createObjectURL(new Blob([bytes], { type: "image/svg+xml" }));

export class Pages {
  list = $state.raw<readonly Page[]>([{ number: 1, url: undefined, paper: undefined }]);
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
  take(paper: string, made: Made): void {
    const total = Math.max(made.info.pages, 1);
    const kept = this.list.slice(0, total);
    for (const page of this.list.slice(total)) this.#drop(page);
    while (kept.length < total) kept.push({ number: kept.length + 1, url: undefined, paper: undefined });
    made.files.forEach((bytes, index) => {
      const at = made.info.first - 1 + index;
      const old = kept[at];
      if (!old) return;
      this.#drop(old);
      kept[at] = { number: old.number, url: picture(bytes), paper };
    });
    // A page that is no longer there was in sight: the last one is what is seen now.
    if (![...this.#seen].some((number) => number <= total)) this.see(total, true);
    this.list = kept;
  }

  close(): void {
    for (const page of this.list) this.#drop(page);
    this.list = [];
  }

  #drop(page: Page): void {
    const url = page.url;
    // The browser may still be decoding it for the screen.
    if (url) setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}
