// What wasm-bindgen writes for the eager module, so that types hold before the module is built.
declare module "kringplan-glue/core" {
  export default function init(input: {
    module_or_path: BufferSource | Promise<BufferSource> | URL | string | WebAssembly.Module | Response | Promise<Response>;
  }): Promise<unknown>;
  export function check(plan: string, day: string, strict: boolean): string;
  export function status(plan: string, day: string): string;
  export function explain(code: string, lang: string): string;
  export function digest(plan: string): string;
  export function diff(older: string, newer: string): string;
  export function contract_version(): string;
  export function new_plan(options: string): string;
  export function format(plan: string): string;
  export function edit(plan: string, ops: string): string;
  export function revise(plan: string, options: string): string;
  export function assess_opening(plan: string, asking: string): string;
  export function assess(plan: string, asking: string, answers: string): string;
  export function conditions_lint(plan: string, day: string): string;
  export function conditions_add(plan: string, condition: string): string;
  export function conditions_fix(plan: string, fixing: string): string;
  export function conditions_none(plan: string, none: string): string;
  export function moment(plan: string, wanneer: string, lang: string): string;
  export function holds_bsn(plan: string): boolean;
}
