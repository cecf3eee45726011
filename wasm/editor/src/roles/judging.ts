// The answers of a professional on their way into one check: what still misses, and the words that the core reads.

import type { Opening } from "../core/engine";
import type { Tree } from "./tree";

export const OUTCOMES = ["voldaan", "niet_voldaan", "nog_onduidelijk"] as const;
export const ANSWERS = ["ja", "nee", "nog_onduidelijk"] as const;

/** What was said about one condition, or about lawful or safe. */
export interface Answer {
  outcome: string | undefined;
  restsOn: string[];
  reason: string;
}

/** Everything in one form, by id of the condition or name of the question. */
export type Answers = Record<string, Answer>;

export type Question = "wettig" | "veilig" | "ernstigNadeel";

export const safetyQuestion = (opening: Opening): Question => (opening.ernstigNadeel ? "ernstigNadeel" : "veilig");

/** The answer that needs no reason. */
export function goodAnswer(about: string): string {
  if (about === "wettig" || about === "veilig") return "ja";
  return about === "ernstigNadeel" ? "nee" : "voldaan";
}

/** An empty form: each condition already points at what the plan says answers it, as the command line offers it. */
export function emptyAnswers(opening: Opening): Answers {
  const answers: Answers = {};
  for (const asked of opening.voorwaarden) {
    answers[asked.id] = { outcome: undefined, restsOn: [...asked.beantwoordDoor], reason: "" };
  }
  for (const question of ["wettig", safetyQuestion(opening)]) {
    answers[question] = { outcome: undefined, restsOn: [], reason: "" };
  }
  return answers;
}

/** What is asked of this body now: conditions that may be judged, and lawful and safe unless they were clear before. */
export function asked(opening: Opening): { conditions: readonly string[]; questions: readonly Question[] } {
  const questions: Question[] = [];
  if (opening.wettig.stand !== "klaar") questions.push("wettig");
  if (opening.veilig.stand !== "klaar") questions.push(safetyQuestion(opening));
  return { conditions: opening.voorwaarden.filter((one) => one.mag).map((one) => one.id), questions };
}

/** A field that misses something: the key of its sentence. */
export interface Missing {
  readonly about: string;
  readonly field: "uitkomst" | "motivering";
  readonly key: string;
}

/** What the form still misses, in its order. The core has the last word; this is to say it at the right place. */
export function missing(opening: Opening, answers: Answers): readonly Missing[] {
  const { conditions, questions } = asked(opening);
  const out: Missing[] = [];
  for (const id of conditions) {
    const must = opening.voorwaarden.find((one) => one.id === id)?.moet === true;
    look(id, answers[id], must, "toets-mist-uitkomst", out);
  }
  for (const question of questions) {
    const verdict = question === "wettig" ? opening.wettig : opening.veilig;
    look(question, answers[question], verdict.stand === "open", "toets-mist-antwoord", out);
  }
  return out;
}

function look(about: string, answer: Answer | undefined, must: boolean, key: string, out: Missing[]): void {
  if (answer?.outcome === undefined) {
    // A reason without an outcome would be lost.
    if (must || answer?.reason.trim()) out.push({ about, field: "uitkomst", key });
    return;
  }
  if (answer.outcome !== goodAnswer(about) && answer.reason.trim() === "") {
    out.push({ about, field: "motivering", key: "toets-mist-reden" });
  }
}

/** As `assess --from` reads it; only what was answered, rests in the order of the plan. */
export function inContractWords(opening: Opening, answers: Answers, tree: Tree): Record<string, unknown> {
  const order = [...(tree.plan?.afspraken ?? []), ...(tree.plan?.hulpVanBuiten ?? [])].map((part) => part.id);
  const one = (answer: Answer) => ({
    uitkomst: answer.outcome,
    steuntOp: order.filter((id) => id !== undefined && answer.restsOn.includes(id)),
    ...(answer.reason.trim() === "" ? {} : { motivering: answer.reason.trim() }),
  });
  const { conditions, questions } = asked(opening);
  const oordelen = conditions.flatMap((id) => {
    const answer = answers[id];
    return answer?.outcome === undefined ? [] : [{ voorwaarde: id, ...one(answer) }];
  });
  const out: Record<string, unknown> = { oordelen };
  for (const question of questions) {
    const answer = answers[question];
    if (answer?.outcome !== undefined) out[question] = one(answer);
  }
  return out;
}

/** The field that a refusal of the core is about, where it names one condition or question. */
export function placeOfRefusal(key: string, text: string, about: readonly string[]): { about: string; field: "uitkomst" | "motivering" } | undefined {
  const named = about.find((id) => new RegExp(`(?<![\\w-])${id.replaceAll("-", "\\-")}(?![\\w-])`).test(text));
  if (named === undefined) return undefined;
  if (key === "toetsen-geen-reden") return { about: named, field: "motivering" };
  const outcomes = ["toetsen-mist", "toetsen-mist-eind", "toetsen-al-voldaan", "toetsen-al-niet-voldaan", "toetsen-al-eind"];
  return outcomes.includes(key) ? { about: named, field: "uitkomst" } : undefined;
}
