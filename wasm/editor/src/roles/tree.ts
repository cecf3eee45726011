// What the roles read of a plan, and who is who in it. Loose on purpose: a plan on its way may miss any member.

export interface Person {
  readonly id?: string;
  readonly naam?: string;
  readonly zijde?: string;
  readonly functie?: string;
  readonly organisatie?: string;
  readonly instantie?: string;
}

export interface Body {
  readonly id?: string;
  readonly naam?: string;
  readonly gevolg?: string;
  readonly geenVoorwaarden?: { readonly door?: string; readonly op?: string };
}

export interface Condition {
  readonly id?: string;
  readonly tekst?: string;
  readonly bedreiging?: string;
  readonly gesteldDoor?: string;
  readonly gesteldOp?: string;
  readonly gedeeldOp?: string;
  readonly schriftelijk?: boolean;
}

export interface Agreement {
  readonly id?: string;
  readonly wat?: string;
  readonly wie?: string;
  readonly met?: readonly string[];
  readonly wanneer?: object;
  readonly bij?: readonly string[];
  readonly alsHetNietLukt?: { readonly tekst?: string; readonly wie?: readonly string[] };
}

export interface Help {
  readonly id?: string;
  readonly aanbieder?: { readonly organisatie?: string; readonly functie?: string; readonly deelnemer?: string };
  readonly vraag?: string;
  readonly begin?: object;
  readonly trekker?: string;
  readonly bij?: readonly string[];
  readonly overbrugging?: readonly string[];
}

export interface Judgement {
  readonly voorwaarde?: string;
  readonly uitkomst?: string;
  readonly steuntOp?: readonly string[];
  readonly motivering?: string;
}

export interface Overall {
  readonly uitkomst?: string;
  readonly steuntOp?: readonly string[];
  readonly motivering?: string;
}

export interface Check {
  readonly id?: string;
  readonly toetser?: string;
  readonly instantie?: string;
  readonly op?: string;
  readonly planVersie?: number;
  readonly integriteit?: { readonly waarde?: string };
  readonly oordelen?: readonly Judgement[];
  readonly wettig?: Overall;
  readonly veilig?: Overall;
  readonly ernstigNadeel?: Overall;
}

export interface Tree {
  readonly plansoort?: string;
  /** The language of what people wrote: the page may be in another one. */
  readonly taal?: string;
  readonly kader?: { readonly werkwijze?: string; readonly ingrijpen?: object };
  readonly deelnemers?: readonly Person[];
  readonly instanties?: readonly Body[];
  readonly voorwaarden?: readonly Condition[];
  readonly voorwaardenVastgelegd?: { readonly op?: string };
  readonly conferentie?: { readonly datum?: string };
  readonly plan?: {
    readonly versie?: number;
    readonly beslotenOp?: string;
    readonly beslotenDoor?: readonly string[];
    readonly vervangt?: { readonly versie?: number; readonly integriteit?: { readonly waarde?: string } };
    readonly afspraken?: readonly Agreement[];
    readonly hulpVanBuiten?: readonly Help[];
  };
  readonly toetsen?: readonly Check[];
}

export function personOf(tree: Tree, id: string | undefined): Person | undefined {
  return tree.deelnemers?.find((person) => person.id === id);
}

export function bodyOf(tree: Tree, id: string | undefined): Body | undefined {
  return tree.instanties?.find((body) => body.id === id);
}

export function conditionOf(tree: Tree, id: string | undefined): Condition | undefined {
  return tree.voorwaarden?.find((condition) => condition.id === id);
}

/** The name of a participant or a body; their id where no name was typed yet. */
export function nameOf(tree: Tree, id: string | undefined): string {
  if (id === undefined) return "";
  return personOf(tree, id)?.naam || bodyOf(tree, id)?.naam || id;
}

/** Name and function of a professional; the body is named beside it. */
export function titleOf(tree: Tree, id: string | undefined): string {
  const work = personOf(tree, id)?.functie;
  const name = nameOf(tree, id);
  return work ? `${name} (${work})` : name;
}

export function professionals(tree: Tree): readonly Person[] {
  return (tree.deelnemers ?? []).filter((person) => person.zijde === "professional" && person.id);
}

function onlyBody(tree: Tree): Body | undefined {
  return tree.instanties?.length === 1 ? tree.instanties[0] : undefined;
}

/** The body that a professional speaks for, as the core has it: their own, or the only one where nobody else is of it. */
export function ownBody(tree: Tree, id: string | undefined): Body | undefined {
  const person = personOf(tree, id);
  if (!person) return undefined;
  if (person.instantie) return bodyOf(tree, person.instantie);
  const only = onlyBody(tree);
  const taken = tree.deelnemers?.some((other) => other.id !== id && other.instantie === only?.id);
  return taken ? undefined : only;
}

/** The body for which a condition was set: that of its setter, or the only one there is. */
export function settingBody(tree: Tree, condition: Condition): Body | undefined {
  const setter = personOf(tree, condition.gesteldDoor);
  return setter?.instantie ? bodyOf(tree, setter.instantie) : onlyBody(tree);
}

/** The body for which a check was made. */
export function checkingBody(tree: Tree, check: Check): Body | undefined {
  const named = check.instantie ?? personOf(tree, check.toetser)?.instantie;
  return named ? bodyOf(tree, named) : onlyBody(tree);
}

/** An agreement or help, as far as a judgement looks at it. */
export interface Part {
  readonly id: string;
  readonly what: string;
  /** Ids of people; `iedereen` where everyone joins. */
  readonly who: readonly string[];
  readonly when?: object | undefined;
  readonly fallback?: string | undefined;
  readonly fallbackWho: readonly string[];
  readonly bridges: readonly string[];
  readonly kind: "afspraak" | "hulp";
  /** The organisation that is asked. */
  readonly provider?: string | undefined;
  readonly answers: readonly string[];
}

/** Every agreement and help of the plan, in its order. */
export function partsOf(tree: Tree): readonly Part[] {
  const agreements = (tree.plan?.afspraken ?? []).map((agreement): Part => ({
    id: agreement.id ?? "",
    kind: "afspraak",
    what: agreement.wat ?? "",
    who: [agreement.wie, ...(agreement.met ?? [])].filter((id): id is string => !!id),
    when: agreement.wanneer,
    fallback: agreement.alsHetNietLukt?.tekst,
    fallbackWho: agreement.alsHetNietLukt?.wie ?? [],
    bridges: [],
    answers: agreement.bij ?? [],
  }));
  const help = (tree.plan?.hulpVanBuiten ?? []).map((one): Part => ({
    id: one.id ?? "",
    kind: "hulp",
    what: one.vraag ?? "",
    who: [one.trekker].filter((id): id is string => !!id),
    when: one.begin,
    fallbackWho: [],
    bridges: one.overbrugging ?? [],
    provider: one.aanbieder?.organisatie ?? nameOf(tree, one.aanbieder?.deelnemer),
    answers: one.bij ?? [],
  }));
  return [...agreements, ...help].filter((part) => part.id !== "");
}

/** What of the plan answers a condition: agreements and help whose `bij` names it. */
export function answersTo(tree: Tree, condition: string | undefined): readonly Part[] {
  return partsOf(tree).filter((part) => condition !== undefined && part.answers.includes(condition));
}

/** Under the Wvggz the question is whether serious harm is to be expected; "nee" is the good answer. */
export function asksSeriousHarm(tree: Tree): boolean {
  return tree.plansoort === "eigen_plan_van_aanpak";
}

/** Checks of the version in the file. */
export function checksOfVersion(tree: Tree): readonly Check[] {
  const version = tree.plan?.versie;
  return (tree.toetsen ?? []).filter((check) => check.planVersie === version);
}
