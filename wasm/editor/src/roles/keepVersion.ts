// The version that is about to be replaced, as a file of its own: sealed again where it came out of a sealed file.

import { sealAge } from "../keep/age";
import { fileName, save } from "../keep/files";
import { session } from "../session/session.svelte";
import { askPassphrase } from "../shell/asking.svelte";

/** False where the user stopped. */
export async function keepVersion(text: string, name: string | undefined, version: number): Promise<boolean> {
  const called = name ?? `plan-versie-${version}`;
  if (!session.sealed) {
    const outcome = await save(text, { suggested: fileName(called, "json"), type: "application/json" });
    return outcome.how !== "cancelled";
  }
  const phrase = await askPassphrase("save");
  if (!phrase) return false;
  const sealed = await sealAge(text, phrase);
  const outcome = await save(sealed, { suggested: fileName(called, "json.age"), type: "application/octet-stream" });
  return outcome.how !== "cancelled";
}

/** The name of a new version: never that of the old one. */
export function nameOfVersion(name: string | undefined, version: number): string {
  const stem = fileName(name, "json").replace(/(-versie-\d+)?\.json$/, "");
  return `${stem}-versie-${version}.json`;
}

/** Saved by itself into the file that `kringplan edit` opened: then the old version must be kept first. */
export const writesOver = (): boolean => session.served !== undefined && !session.served.gone;
