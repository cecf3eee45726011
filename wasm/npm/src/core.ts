// The eager module, typed: everything about a plan but printing. Texts go in and out, since the text is the plan.
import init, * as raw from "./core/kringplan.js";
import { readOwn, type Source } from "./load.js";
import type * as ask from "./questions.js";
import { attempt } from "./refused.js";
import type { Bewijs } from "./types/bewijs.js";
import type { Rapport, ToestandDeel } from "./types/rapport.js";
import type { Verschil } from "./types/verschil.js";
import type { Zegels } from "./types/zegels.js";

/** Loads the module. Node finds it; in a page, give its bytes or its address (`kringplan/core.wasm`). */
export async function loadCore(source?: Source): Promise<Core> {
    await init({ module_or_path: source ?? readOwn("./core/kringplan_bg.wasm") });
    return new Core();
}

/**
 * What the command line says about a plan. `plan` is the text of a plan file, `day` a day as `2026-03-14`: facts of
 * later days do not count. A method throws `Refused` where the plan or the request does not allow it.
 */
export class Core {
    /** What there is to ask about a plan. Also for a plan that cannot be read. */
    check(plan: string, day: string, options: { strict?: boolean } = {}): Rapport {
        return JSON.parse(this.checkText(plan, day, options));
    }

    /** The same, in the bytes of `kringplan check --format json`. */
    checkText(plan: string, day: string, options: { strict?: boolean } = {}): string {
        return attempt(() => raw.check(plan, day, options.strict ?? false));
    }

    /** How far the plan is, and who acts next. */
    status(plan: string, day: string): ToestandDeel {
        return JSON.parse(this.statusText(plan, day));
    }

    statusText(plan: string, day: string): string {
        return attempt(() => raw.status(plan, day));
    }

    /** What a rule looks at, why, and what to ask, as pairs of label and text; empty for an unknown code. */
    explain(code: string, language: "nl" | "en"): [label: string, text: string][] {
        return JSON.parse(attempt(() => raw.explain(code, language)));
    }

    /** Every digest of the file, stored and computed. */
    digest(plan: string): Zegels {
        return JSON.parse(this.digestText(plan));
    }

    digestText(plan: string): string {
        return attempt(() => raw.digest(plan));
    }

    /** What differs between two versions. */
    diff(old: string, newer: string): Verschil {
        return JSON.parse(this.diffText(old, newer));
    }

    diffText(old: string, newer: string): string {
        return attempt(() => raw.diff(old, newer));
    }

    /** What stands, is stale or was changed by hand. */
    verify(plan: string, day: string): Bewijs {
        return JSON.parse(this.verifyText(plan, day));
    }

    verifyText(plan: string, day: string): string {
        return attempt(() => raw.verify(plan, day));
    }

    /** The version of the contract that this module reads and writes. */
    contractVersion(): string {
        return raw.contract_version();
    }

    /** The text of a new plan, as `kringplan new` writes it. */
    newPlan(options: ask.NewPlan): string {
        return attempt(() => raw.new_plan(JSON.stringify(options)));
    }

    /** The plan in the order of the contract, as `kringplan format` writes it. */
    format(plan: string): string {
        return attempt(() => raw.format(plan));
    }

    /** Changes the text of a plan and nothing around the changes (RFC 6902). */
    edit(plan: string, ops: ask.Op[]): string {
        return attempt(() => raw.edit(plan, JSON.stringify(ops)));
    }

    /** Begins the next version, in a text of its own. */
    revise(plan: string, options: ask.Revise): ask.Revised {
        return JSON.parse(attempt(() => raw.revise(plan, JSON.stringify(options))));
    }

    /** What a professional is asked, for a judgement in a conversation. */
    assessOpening(plan: string, asking: ask.Asking): ask.Opening {
        return JSON.parse(attempt(() => raw.assess_opening(plan, JSON.stringify(asking))));
    }

    /** Adds a professional's judgement, sealed; touches nothing else. */
    assess(plan: string, asking: ask.Asking, answers: ask.Answers): ask.Assessed {
        return JSON.parse(attempt(() => raw.assess(plan, JSON.stringify(asking), JSON.stringify(answers))));
    }

    /** Whether each condition leaves the circle room, or is a plan already. */
    conditionsLint(plan: string, day: string): unknown {
        return JSON.parse(this.conditionsLintText(plan, day));
    }

    conditionsLintText(plan: string, day: string): string {
        return attempt(() => raw.conditions_lint(plan, day));
    }

    conditionsAdd(plan: string, condition: ask.NewCondition): { tekst: string; id: string } {
        return JSON.parse(attempt(() => raw.conditions_add(plan, JSON.stringify(condition))));
    }

    /** Fixes the conditions: whoever changes one later is found out. */
    conditionsFix(plan: string, how: ask.FixConditions): { tekst: string; aantal: number } {
        return JSON.parse(attempt(() => raw.conditions_fix(plan, JSON.stringify(how))));
    }

    /** Writes down that a body sets no conditions. */
    conditionsNone(plan: string, who: ask.NoConditions): { tekst: string } {
        return JSON.parse(attempt(() => raw.conditions_none(plan, JSON.stringify(who))));
    }

    /** A `wanneer` of the plan in words. */
    moment(plan: string, wanneer: ask.Wanneer, language: string): string {
        return attempt(() => raw.moment(plan, JSON.stringify(wanneer), language));
    }

    /** Whether a BSN stands somewhere in the text: such a plan must not be kept or printed. */
    holdsBsn(plan: string): boolean {
        return attempt(() => raw.holds_bsn(plan));
    }
}
