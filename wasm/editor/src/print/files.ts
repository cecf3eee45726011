// Files of documents: their names, and many in one zip.
import { zipSync, type Zippable } from "fflate";
import type { Tekst } from "../core/engine";
import type { Format, Made } from "./printer";

export interface Named {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Record<Format, string> = {
  pdf: "application/pdf",
  html: "text/html",
  png: "image/png",
  svg: "image/svg+xml",
};

/** One file, or one for each page with its number. */
export function named(stem: string, format: Format, made: Made): Named[] {
  const width = String(made.files.length).length;
  return made.files.map((bytes, index) => ({
    name: made.files.length === 1 ? `${stem}.${format}` : `${stem}-${String(index + 1).padStart(width, "0")}.${format}`,
    type: TYPES[format],
    bytes,
  }));
}

/** All files in one; what is packed already is not packed again. */
export function zipped(stem: string, files: readonly Named[]): Named {
  const level = (name: string) => (/\.(png|pdf)$/.test(name) ? 0 : 6);
  // The day of writing says nothing here; without it the same documents give the same zip.
  const mtime = new Date(1980, 0, 2);
  const entries: Zippable = {};
  for (const file of files) entries[file.name] = [file.bytes, { level: level(file.name), mtime }];
  const bytes = new Uint8Array(zipSync(entries));
  return { name: `${stem}.zip`, type: "application/zip", bytes };
}

/** Each note once, in the order in which they came. */
export function once(notes: readonly Tekst[]): Tekst[] {
  return [...new Map(notes.map((note) => [note.nl, note])).values()];
}

