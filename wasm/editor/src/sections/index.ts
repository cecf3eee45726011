// The sections in the order of the page: key (also its address), title, component, and which members it shows.
import type { Component } from "svelte";
import "../form/fields.css";
import { fields, SECTION_KEYS, type SectionKey } from "../form/fields";
import Afspraken from "./Afspraken.svelte";
import Akkoord from "./Akkoord.svelte";
import Goed from "./Goed.svelte";
import Hulp from "./Hulp.svelte";
import Kader from "./Kader.svelte";
import Volgen from "./Volgen.svelte";
import Voorwaarden from "./Voorwaarden.svelte";
import Wie from "./Wie.svelte";
import Zorgen from "./Zorgen.svelte";

export interface Section {
  key: SectionKey;
  titleKey: string;
  component: Component;
  /** Pointer patterns of its fields. */
  pointers: readonly string[];
}

const components: Record<SectionKey, Component> = {
  wie: Wie,
  kader: Kader,
  goed: Goed,
  zorgen: Zorgen,
  afspraken: Afspraken,
  hulp: Hulp,
  volgen: Volgen,
  voorwaarden: Voorwaarden,
  akkoord: Akkoord,
};

export const sections: readonly Section[] = SECTION_KEYS.map((key) => ({
  key,
  titleKey: `deel-${key}`,
  component: components[key],
  pointers: Object.keys(fields).filter((pattern) => fields[pattern]?.section === key),
}));
