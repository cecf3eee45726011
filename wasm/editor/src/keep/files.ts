// Files of the user: opened by picker, input or drop, and saved through the browser's own dialogue or as a download.

export type Kind = "json" | "age" | "pdf";

export interface Opened {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  kind: Kind;
  handle?: FileSystemFileHandle;
}

type SavePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

const picker = (): SavePicker | undefined => (globalThis as unknown as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;

/** Too large to be a plan, even as a PDF with everything in it. */
export const MAX_BYTES = 50_000_000;

/** By the content, not by the name: people rename files. */
export function kindOf(bytes: Uint8Array): Kind {
  const start = new TextDecoder("latin1").decode(bytes.slice(0, 40));
  if (start.startsWith("age-encryption.org/") || start.startsWith("-----BEGIN AGE ENCRYPTED FILE")) return "age";
  return start.startsWith("%PDF-") ? "pdf" : "json";
}

export async function readFile(file: File, handle?: FileSystemFileHandle): Promise<Opened | undefined> {
  if (file.size > MAX_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, kind: kindOf(bytes), ...(handle ? { handle } : {}) };
}

type OpenPicker = (options: {
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle[]>;

const openPicker = (): OpenPicker | undefined =>
  (globalThis as unknown as { showOpenFilePicker?: OpenPicker }).showOpenFilePicker;

export const canPick = (): boolean => openPicker() !== undefined;

/** "none": the user stopped. Undefined: too large. */
export async function pickFile(): Promise<Opened | "none" | undefined> {
  try {
    const [handle] = (await openPicker()?.({
      types: [{ description: "Kringplan", accept: { "application/json": [".json"], "application/octet-stream": [".age"], "application/pdf": [".pdf"] } }],
    })) ?? [];
    return handle ? await readFile(await handle.getFile(), handle) : "none";
  } catch {
    return "none";
  }
}

/** What was dropped on the page; a handle where the browser gives one, so that saving goes to the same file. */
export async function dropped(transfer: DataTransfer): Promise<Opened | undefined> {
  const item = [...transfer.items].find((one) => one.kind === "file");
  if (!item) return undefined;
  type WithHandle = { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  // Both must be asked before the first await: afterwards the list is empty.
  const file = item.getAsFile();
  const asking = (item as DataTransferItem & WithHandle).getAsFileSystemHandle?.();
  const handle = await asking?.catch(() => null);
  if (!file) return undefined;
  return readFile(file, handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined);
}

/** A name that a file system takes, without the names of people unless they were in it already. */
export const fileName = (name: string | undefined, ending: string): string => {
  const stem = (name ?? "plan").replace(/(\.(json|age|pdf))+$/i, "");
  return `${stem}.${ending}`;
};

export interface SaveAs {
  suggested: string;
  type: string;
  handle?: FileSystemFileHandle | undefined;
}

export type SaveOutcome = { how: "file"; handle: FileSystemFileHandle } | { how: "download" } | { how: "cancelled" };

const cancelled = (fault: unknown): boolean => fault instanceof DOMException && fault.name === "AbortError";

/** Writes to the file that is open, or asks where, or downloads. */
export async function save(data: string | Uint8Array<ArrayBuffer>, how: SaveAs): Promise<SaveOutcome> {
  let handle = how.handle;
  if (!handle && picker()) {
    try {
      const ending = `.${how.suggested.split(".").at(-1)}`;
      handle = await picker()?.({
        suggestedName: how.suggested,
        types: [{ description: ending.slice(1), accept: { [how.type]: [ending] } }],
      });
    } catch (fault) {
      if (cancelled(fault)) return { how: "cancelled" };
      // Not allowed here (in a frame, or by policy): the download remains.
    }
  }
  if (handle) {
    try {
      const stream = await handle.createWritable();
      await stream.write(data);
      await stream.close();
      return { how: "file", handle };
    } catch (fault) {
      if (cancelled(fault)) return { how: "cancelled" };
    }
  }
  download(data, how.suggested, how.type);
  return { how: "download" };
}

export function download(data: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
