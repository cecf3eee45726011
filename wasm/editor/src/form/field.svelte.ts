// What every field does alike: read and write its member, its texts, its findings, and whether it may be written.
import type { Bevinding } from "../core/engine";
import { findingsAtHome } from "../findings/byHome";
import { getStore, type PlanStore } from "../plan/store.svelte";
import { say } from "../texts/say";
import { fieldId, textKey } from "./fields";
import { whenReleased } from "./leave";
import { maybe } from "./words";

/** Reads and writes somewhere else than straight in the plan: a moment holds what is not complete yet. */
export interface Via {
  get(): unknown;
  set(value: unknown): void;
}

export interface FieldProps {
  pointer: string;
  via?: Via | undefined;
  label?: string | undefined;
  hint?: string | undefined;
}

export class FieldState {
  readonly store: PlanStore;
  readonly #props: () => FieldProps;
  #changed = false;
  #refused = false;
  /** What cannot be read as typed, said after the field was left. */
  problem = $state<string | undefined>(undefined);

  constructor(props: () => FieldProps) {
    this.store = getStore();
    this.#props = props;
  }

  get pointer(): string {
    return this.#props().pointer;
  }
  get id(): string {
    return fieldId(this.pointer);
  }
  get label(): string {
    return this.#props().label ?? say(textKey(this.pointer));
  }
  get hint(): string | undefined {
    return this.#props().hint ?? maybe(`${textKey(this.pointer)}-uitleg`);
  }
  get value(): unknown {
    const via = this.#props().via;
    return via ? via.get() : this.store.get(this.pointer);
  }
  get text(): string {
    const value = this.value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
  get list(): string[] {
    const value = this.value;
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  }
  get locked(): boolean {
    return !this.store.writable(this.pointer);
  }
  get findings(): readonly Bevinding[] {
    if (!this.store.touched(this.pointer)) return [];
    return findingsAtHome(this.store.report, this.pointer);
  }
  get invalid(): "true" | undefined {
    return this.problem !== undefined || this.findings.some((finding) => finding.ernst === "fout") ? "true" : undefined;
  }
  /** Ids of what a screen reader says after the label. */
  get describedBy(): string | undefined {
    const ids = [
      this.hint ? `${this.id}--uitleg` : "",
      this.problem ? `${this.id}--probleem` : "",
      this.findings.length > 0 ? `${this.id}--bevindingen` : "",
    ];
    return ids.filter(Boolean).join(" ") || undefined;
  }

  set(value: unknown): void {
    this.#changed = true;
    const via = this.#props().via;
    if (via) {
      via.set(value);
      return;
    }
    const written = this.store.set(this.pointer, value);
    if (written && this.#refused) this.problem = undefined;
    if (!written) this.problem = say("veld-niet-opgeschreven");
    this.#refused = !written;
  }

  /** Something was typed, even where it is not in the file yet. */
  change(): void {
    this.#changed = true;
  }

  /** The field was left: what is wrong with it may now be said. */
  leave(also?: () => void): void {
    if (!this.#changed) return;
    const pointer = this.pointer;
    whenReleased(() => {
      also?.();
      this.store.touch(pointer);
    });
  }

  /** For a group of controls: only when the focus goes out of the group. */
  leaveGroup = (event: FocusEvent): void => {
    const group = event.currentTarget as HTMLElement;
    if (!group.contains(event.relatedTarget as Node | null)) this.leave();
  };
}
