// Which field shows which member of the plan file, and which members have no field and why.
// A test holds both lists against the schema, so that no member can be forgotten.

export { fieldId } from "../plan/pointer";

export type SectionKey =
  | "wie" | "kader" | "goed" | "zorgen" | "afspraken" | "hulp" | "volgen" | "voorwaarden" | "akkoord";

export type Kind =
  | "text" | "area" | "number" | "date" | "time" | "choice" | "flag" | "yesno" | "language"
  | "person" | "people" | "part" | "parts" | "body" | "days" | "dates" | "list" | "moment";

export interface Field {
  section: SectionKey;
  kind: Kind;
}

/** The members of a moment (`wanneer`), whatever it is a member of. */
const moment: [string, Kind][] = [
  ["soort", "moment"],
  ["op", "dates"],
  ["vanaf", "date"],
  ["tot", "date"],
  ["aantalKeer", "number"],
  ["elke/aantal", "number"],
  ["elke/eenheid", "choice"],
  ["dagen", "days"],
  ["tijd", "time"],
  ["totTijd", "time"],
  ["gebeurtenis", "area"],
  ["binnen", "text"],
  ["toelichting", "text"],
];

const conference: [string, Kind][] = [
  ["datum", "date"],
  ["plaats", "text"],
  ["informatieronde", "list"],
  ["informatieronde/*/deelnemer", "person"],
  ["informatieronde/*/onderwerp", "text"],
  ["informatieronde/*/hoe", "text"],
  ["beslotenTijd/aanwezig", "people"],
];

const under = (at: string, members: [string, Kind][]): [string, Kind][] =>
  members.map(([name, kind]) => [`${at}/${name}`, kind]);

const bySection: Record<SectionKey, [string, Kind][]> = {
  wie: [
    ["/deelnemers", "list"],
    ...under("/deelnemers/*", [
      ["naam", "text"],
      ["zijde", "choice"],
      ["hoofdpersoon", "flag"],
      ["leeftijd", "number"],
      ["relatie", "text"],
      ["ouderVan", "people"],
      ["gezagOver", "people"],
      ["vertegenwoordigt", "people"],
      ["organisatie", "text"],
      ["functie", "text"],
      ["instantie", "body"],
      ["registratie/register", "text"],
      ["registratie/nummer", "text"],
      ["aanwezig/hoe", "choice"],
      ["aanwezig/toelichting", "text"],
      ["stem/hoe", "area"],
      ["stem/steun", "person"],
      ["taal", "language"],
      ["tolk", "yesno"],
      ["wensen", "area"],
      ["toelichting", "area"],
      ["contact/telefoonnummer", "text"],
      ["contact/emailadres", "text"],
      ["contact/adres", "area"],
    ]),
  ],
  kader: [
    ["/plansoort", "choice"],
    ["/kader/werkwijze", "choice"],
    ["/kader/onderwerp", "choice"],
    ["/kader/situatie", "choice"],
    ["/kader/gemeente", "text"],
    ["/taal", "language"],
    ["/kader/ingrijpen/maatregel", "text"],
    ["/kader/ingrijpen/hardeDatum/soort", "choice"],
    ["/kader/ingrijpen/hardeDatum/op", "date"],
    ["/kader/wmo/melding", "date"],
    ["/kader/wmo/overhandigd", "date"],
    ["/kader/wvggz/brief", "date"],
    ["/kader/wvggz/wens", "date"],
    ["/kader/wvggz/besluit", "date"],
    ["/kader/wvggz/schorsingTot", "date"],
    ["/kader/schuld/melding", "date"],
    ["/kader/schuld/eersteGesprek", "date"],
    ...under("/conferentie", conference),
    ["/vervolgconferenties", "list"],
    ...under("/vervolgconferenties/*", conference),
  ],
  goed: [
    ["/plan/hoofdvraag", "area"],
    ["/plan/krachten", "list"],
    ["/plan/krachten/*/tekst", "area"],
  ],
  zorgen: [
    ["/plan/zorgen", "list"],
    ["/plan/zorgen/*/tekst", "area"],
    ["/plan/zorgen/*/voorwaarden", "parts"],
    ["/plan/zorgen/*/nuNiet", "flag"],
    ["/plan/doelen", "list"],
    ["/plan/doelen/*/tekst", "area"],
  ],
  afspraken: [
    ["/plan/afspraken", "list"],
    ...under("/plan/afspraken/*", [
      ["wie", "person"],
      ["wat", "area"],
      ...under("wanneer", moment),
      ["met", "people"],
      ["beurten", "list"],
      ["beurten/*/wie", "person"],
      ["beurten/*/dagen", "days"],
      ["alsHetNietLukt/tekst", "area"],
      ["alsHetNietLukt/wie", "people"],
      ["kijktMee", "person"],
      ["bij", "parts"],
      ["looptAl", "flag"],
    ]),
  ],
  hulp: [
    ["/plan/hulpVanBuiten", "list"],
    ...under("/plan/hulpVanBuiten/*", [
      ["aanbieder/organisatie", "text"],
      ["aanbieder/functie", "text"],
      ["aanbieder/deelnemer", "person"],
      ["vraag", "area"],
      ...under("begin", moment),
      ["duur", "text"],
      ["trekker", "person"],
      ["voor", "people"],
      ["jeugdhulp", "flag"],
      ["overbrugging", "parts"],
      ["bij", "parts"],
    ]),
    ["/antwoorden", "list"],
    ["/antwoorden/*/hulp", "part"],
    ["/antwoorden/*/stand", "choice"],
    ["/antwoorden/*/op", "date"],
    ["/antwoorden/*/toelichting", "text"],
  ],
  volgen: [
    ["/plan/opDeHoogte/hoe", "area"],
    ["/plan/opDeHoogte/wie", "person"],
    ["/plan/bijVerandering", "area"],
    ["/plan/groep/leden", "people"],
    ["/plan/groep/roeptBijeen", "person"],
    ["/plan/groep/binnenDagen", "number"],
    ["/plan/groep/aanspreekpunt", "person"],
    ["/plan/aanleidingen", "list"],
    ["/plan/aanleidingen/*/tekst", "area"],
    ["/plan/weerBijElkaar/op", "date"],
    ["/plan/weerBijElkaar/tijd", "time"],
    ["/plan/weerBijElkaar/plaats", "text"],
    ["/plan/weerBijElkaar/vorm", "text"],
    ["/plan/weerBijElkaar/toelichting", "text"],
    ["/uitvoering", "list"],
    ["/uitvoering/*/onderdeel", "part"],
    ["/uitvoering/*/versie", "number"],
    ["/uitvoering/*/stand", "choice"],
    ["/uitvoering/*/op", "date"],
    ["/uitvoering/*/toelichting", "text"],
    ["/nabellen", "list"],
    ["/nabellen/*/afgesprokenOp", "date"],
    ["/nabellen/*/gebeldOp", "date"],
    ["/nabellen/*/uitkomst", "area"],
  ],
  voorwaarden: [
    ["/instanties", "list"],
    ["/instanties/*/naam", "text"],
    ["/instanties/*/gevolg", "area"],
    ["/voorwaarden", "list"],
    ["/voorwaarden/*/tekst", "area"],
    ["/voorwaarden/*/bedreiging", "area"],
    ["/voorwaarden/*/gesteldDoor", "person"],
    ["/voorwaarden/*/gesteldOp", "date"],
    ["/voorwaarden/*/gedeeldOp", "date"],
    ["/voorwaarden/*/schriftelijk", "flag"],
  ],
  akkoord: [
    ["/plan/beslotenOp", "date"],
    ["/plan/beslotenDoor", "people"],
    ["/plan/opgeschrevenDoor", "person"],
    ["/plan/akkoord", "list"],
    ["/plan/akkoord/*/deelnemer", "person"],
    ["/plan/akkoord/*/op", "date"],
    ["/plan/akkoord/*/afspraken", "parts"],
    ["/doorgenomen", "list"],
    ["/doorgenomen/*/versie", "number"],
    ["/doorgenomen/*/op", "date"],
    ["/voorgelegd", "list"],
    ["/voorgelegd/*/versie", "number"],
    ["/voorgelegd/*/aan", "body"],
    ["/voorgelegd/*/op", "date"],
    ["/exemplaren", "list"],
    ["/exemplaren/*/voor", "person"],
    ["/exemplaren/*/versie", "number"],
    ["/exemplaren/*/vorm", "choice"],
    ["/exemplaren/*/taal", "language"],
    ["/exemplaren/*/op", "date"],
    ["/exemplaren/*/ontvangenOp", "date"],
    ["/toestemmingen", "list"],
    ["/toestemmingen/*/soort", "choice"],
    ["/toestemmingen/*/ontvanger", "person"],
    ["/toestemmingen/*/hulp", "part"],
    ["/toestemmingen/*/over", "people"],
    ["/toestemmingen/*/door", "person"],
    ["/toestemmingen/*/op", "date"],
    ["/afgerond/op", "date"],
    ["/afgerond/door", "person"],
  ],
};

/** Pointer pattern → where its field is. The order is that of the page. */
export const fields: Record<string, Field> = Object.fromEntries(
  (Object.entries(bySection) as [SectionKey, [string, Kind][]][]).flatMap(([section, list]) =>
    list.map(([pattern, kind]) => [pattern, { section, kind }]),
  ),
);

const ID = "The editor gives every part its short name; people are picked by name.";
const SEAL = "A seal is made by the program, never typed.";
const CHECK = "A check is made with its own form (Checks.svelte), which has the core record and seal it.";

/** Pointer pattern (or the start of it, ending in `/`) → why no field shows it. */
export const noField: Record<string, string> = {
  "/$schema": "The program writes which schema the file follows.",
  "/schemaVersie": "The program writes which version of the contract the file follows.",
  "/kenmerk": "The program gives every file its unique number.",
  "/deelnemers/*/id": ID,
  "/plan/zorgen/*/id": ID,
  "/plan/krachten/*/id": ID,
  "/plan/doelen/*/id": ID,
  "/plan/afspraken/*/id": ID,
  "/plan/hulpVanBuiten/*/id": ID,
  "/plan/aanleidingen/*/id": ID,
  "/instanties/*/id": ID,
  "/voorwaarden/*/id": ID,
  "/instanties/*/geenVoorwaarden/": "A button records it, with who said so and when (Conditions.svelte).",
  "/voorwaardenVastgelegd/": SEAL,
  "/plan/versie": "The version counts up with “Nieuwe versie” only.",
  "/plan/vervangt/": "“Nieuwe versie” writes which version this one replaces, with its seal.",
  "/exemplaren/*/integriteit/": SEAL,
  "/toetsen": CHECK,
  "/toetsen/": CHECK,
  "/handtekeningen": "Signatures are made by the command line, with a key that the browser never sees.",
  "/handtekeningen/": "Signatures are made by the command line, with a key that the browser never sees.",
  "/uitbreidingen": "Data of other programs; the editor keeps it as it is.",
};

// Puts a star for every index: /plan/afspraken/3/wat becomes the pattern of all agreements.
export function patternOf(pointer: string): string {
  return pointer.replace(/\/(?:\d+|-)(?=\/|$)/g, "/*");
}

/** The start of the keys of a field's texts: `veld-plan-afspraken-wat`. A moment has the same texts wherever it is. */
export function textKey(pointer: string): string {
  const pattern = patternOf(pointer)
    .replace(/^\/plan\/afspraken\/\*\/wanneer(?=\/)|^\/plan\/hulpVanBuiten\/\*\/begin(?=\/)/, "/wanneer")
    .replace(/^\/vervolgconferenties\/\*(?=\/)/, "/conferentie");
  return "veld" + pattern.replaceAll("/*", "").replaceAll("/", "-");
}

/** The sections in the order of the page. */
export const SECTION_KEYS = Object.keys(bySection) as SectionKey[];
