// Fixed lists of the contract, in its order, and small things that several sections need.
import type { Planbestand } from "../core/engine";
import { nextId } from "../plan/ids";

export const PLANSOORT = ["familiegroepsplan", "persoonlijk_plan", "eigen_plan_van_aanpak"];
export const WERKWIJZE = ["eigen_kracht", "vrij"];
export const ONDERWERP = ["opvoeding", "werk", "opname", "uithuisplaatsing", "detentie", "huisuitzetting", "anders"];
export const SITUATIE = [
  "vrijwillig", "ondertoezichtstelling", "voogdij", "jeugdreclassering",
  "zorgmachtiging_in_voorbereiding", "huurzaak", "detentie", "anders",
];
export const HARDE_DATUM = ["zitting", "ontruiming", "invrijheidstelling", "einde_schorsing", "anders"];
export const ZIJDE = ["kring", "professional", "coordinator"];
export const AANWEZIG = ["ja", "deels", "op_afstand", "apart_gehoord", "nee"];
export const STAND_ANTWOORD = ["gevraagd", "toegezegd", "onder_voorbehoud", "wachttijd", "afgewezen"];
export const STAND_UITVOERING = ["nog_niet", "loopt", "gedaan", "gestopt"];
export const VORM = ["papier", "digitaal", "voorgelezen", "anders"];
export const TOESTEMMING = ["delen", "hulp"];

/** A new part with its short name: the next free number. */
export const freshPart = (file: Planbestand, letter: string) => () => ({
  id: nextId(file, letter),
});
