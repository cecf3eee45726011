// Whether what is on screen is saved, in words.
import type { PlanStore } from "../plan/store.svelte";
import type { session as Session } from "../session/session.svelte";
import { clock, say } from "../texts/say";

export function savedWords(session: typeof Session, store: PlanStore): string {
  if (store.readOnly) return say("save-readonly");
  if (session.served && session.fileSaved && !store.changedSinceSave) {
    return say("served-saved", { name: session.served.name, time: clock(session.fileSaved) });
  }
  const state = session.autosave?.state;
  if (!state) return "";
  if (state.kind === "saved") return say("save-saved", { time: clock(state.at) });
  if (state.kind === "unsafe") return say(store.changedSinceSave ? "save-unsafe" : "save-unsafe-clean");
  return say(`save-${state.kind}`);
}
