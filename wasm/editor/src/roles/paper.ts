// Groups of a version's digest as someone types them from paper, held against the digests that the file knows.

/** A digest in groups of four, as on paper. */
export function inGroups(digest: string): readonly string[] {
  return digest.match(/.{1,4}/g) ?? [];
}

/** What was typed: groups, or why it is none (a key of `versies.ftl`). */
export function typedGroups(typed: string): readonly string[] | "versie-papier-tekens" | "versie-papier-groepen" | "versie-papier-te-kort" {
  const parts = typed.split(/[\s\-‐-―·]+/u).filter((part) => part !== "");
  if (parts.some((part) => !/^[0-9a-f]+$/i.test(part))) return "versie-papier-tekens";
  if (parts.some((part) => part.length % 4 !== 0)) return "versie-papier-groepen";
  const groups = parts.flatMap((part) => inGroups(part.toLowerCase()));
  if (groups.length < 2) return "versie-papier-te-kort";
  return groups.length > 16 ? "versie-papier-groepen" : groups;
}

/** The first group (counted from 1) at which the typed groups stand side by side in a digest; 0 where they do not. */
export function placeIn(digest: string, groups: readonly string[]): number {
  const all = inGroups(digest);
  for (let at = 0; at + groups.length <= all.length; at++) {
    if (groups.every((group, index) => all[at + index] === group)) return at + 1;
  }
  return 0;
}
