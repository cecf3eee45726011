// The npm package `kringplan`: check, change and print plan files, in a page or in Node, with nothing sent anywhere.
export { Core, loadCore } from "./core.js";
export type { Source } from "./load.js";
export { type FontReader, loadPrint, Print, type Printed } from "./print.js";
export type * from "./questions.js";
export { Refused } from "./refused.js";
export type { Bewijs } from "./types/bewijs.js";
export type { Planbestand } from "./types/plan.js";
export type { Bevinding, Rapport, Tekst, ToestandDeel } from "./types/rapport.js";
export type { Verschil } from "./types/verschil.js";
export type { Zegels } from "./types/zegels.js";
/** Every part of a plan file by its Dutch name: `Plan.Afspraak`, `Plan.Deelnemer`, … */
export type * as Plan from "./types/plan.js";
