// The client of `kringplan edit`, which serves this page on loopback.

/** The command line holds the file; we give it the text back. */
export interface Served {
  name: string;
  /** False: not saved, because of a conflict or because nobody listens any more. */
  save: (text: string) => Promise<boolean>;
  /** The file changed on disk meanwhile. */
  readonly conflict: boolean;
  readonly gone: boolean;
  resolve: (which: "mine" | "theirs") => Promise<void>;
}

export type OpenServed = (text: string, origin: { name: string; served: Served }) => Promise<boolean>;

/** True where a plan came from the command line and is open now. */
export async function connect(_open: OpenServed): Promise<boolean> {
  return false;
}
