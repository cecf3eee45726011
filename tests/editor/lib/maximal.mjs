// One plan with something in every member that has a field, not agreed and not checked, so that all of it is open to writing.
import { example } from "./places.mjs";

export function maximal() {
  const plan = example("noa");
  // Another file than the example itself: the editor would ask which of the two goes on.
  plan.kenmerk = "0197e6d1-0000-7000-8000-000000000001";
  delete plan.toetsen;
  delete plan.doorgenomen;
  delete plan.plan.vervangt;
  plan.plan.versie = 1;

  Object.assign(plan.kader, {
    gemeente: "Veendrecht",
    wmo: { melding: "2026-03-01", overhandigd: "2026-03-06" },
    wvggz: { brief: "2026-03-02", wens: "2026-03-04", besluit: "2026-03-06", schorsingTot: "2026-03-20" },
    schuld: { melding: "2026-03-01", eersteGesprek: "2026-03-20" },
  });
  Object.assign(plan.deelnemers[2], {
    vertegenwoordigt: ["p1", "p2"],
    taal: "tr",
    tolk: true,
    wensen: "geen varkensvlees",
    toelichting: "belt liever dan ze schrijft",
    stem: { hoe: "praatte zelf mee", steun: "p5" },
    contact: { telefoonnummer: "06 12345678", emailadres: "kimberly@voorbeeld.nl", adres: "Dorpsstraat 1, Veendrecht" },
  });
  plan.conferentie.informatieronde[0].hoe = "op papier";
  plan.vervolgconferenties = [
    {
      datum: "2026-04-02",
      plaats: "bij Yvonne thuis",
      informatieronde: [{ deelnemer: "x1", onderwerp: "de uitkomst van de toets", hoe: "via beeldbellen" }],
      beslotenTijd: { aanwezig: ["p3", "p5"] },
    },
  ];
  const parts = plan.plan;
  parts.zorgen[0].nuNiet = true;
  parts.doelen = [{ id: "D1", tekst: "Noa en Jayden slapen elke nacht rustig." }];
  const more = [
    {
      wanneer: { soort: "ritme", vanaf: "2026-04-01", tot: "2026-06-30", elke: { aantal: 1, eenheid: "week" }, dagen: ["ma", "di"], tijd: "09:00", totTijd: "10:00", toelichting: "niet in de vakantie" },
      beurten: [{ wie: "p5", dagen: ["ma"] }, { wie: "p6", dagen: ["di"] }],
      met: ["p6"],
      kijktMee: "p8",
      looptAl: true,
      alsHetNietLukt: { tekst: "Dan belt Yvonne Chantal.", wie: ["p6"] },
      bij: ["Z1", "D1", "V1"],
    },
    { wanneer: { soort: "ritme", vanaf: "2026-04-01", aantalKeer: 10, elke: { aantal: 3, eenheid: "dag" } } },
    { wanneer: { soort: "datum", op: "2026-04-01" } },
    { wanneer: { soort: "uiterlijk", op: "2026-04-01" } },
    { wanneer: { soort: "data", op: ["2026-04-01", "2026-04-08"], toelichting: "na school" } },
    { wanneer: { soort: "periode", vanaf: "2026-04-01", tot: "2026-05-01" } },
    { wanneer: { soort: "zodra", gebeurtenis: "de brief is er", vanaf: "2026-04-01", binnen: "een week" } },
    { wanneer: { soort: "open", toelichting: "als het weer kan" } },
  ];
  parts.afspraken = more.map((rest, at) => ({ id: `A${at + 1}`, wat: `doet ding ${at + 1}`, wie: "p5", ...rest }));
  parts.hulpVanBuiten = [
    {
      id: "H1",
      aanbieder: { organisatie: "kinderpraktijk De Vlieger", functie: "kinderpsycholoog", deelnemer: "x2" },
      vraag: "een traumascreening voor Noa",
      begin: { soort: "ritme", vanaf: "2026-04-01", tot: "2026-06-30", elke: { aantal: 1, eenheid: "week" }, dagen: ["ma"], tijd: "09:00", totTijd: "10:00", toelichting: "op school" },
      duur: "tien weken",
      trekker: "p3",
      voor: ["p1"],
      jeugdhulp: true,
      overbrugging: ["A1"],
      bij: ["Z1"],
    },
    { id: "H2", aanbieder: { organisatie: "het wijkteam" }, vraag: "budgethulp", begin: { soort: "ritme", vanaf: "2026-04-01", aantalKeer: 6, elke: { aantal: 2, eenheid: "maand" } }, trekker: "p8" },
    { id: "H3", aanbieder: { organisatie: "de sportclub" }, vraag: "een plek", begin: { soort: "zodra", gebeurtenis: "er is plek", vanaf: "2026-04-01", binnen: "een week" }, trekker: "p8" },
    { id: "H4", aanbieder: { organisatie: "de huisarts" }, vraag: "een gesprek", begin: { soort: "data", op: ["2026-04-01"] }, trekker: "p8" },
  ];
  parts.weerBijElkaar = { op: "2026-05-09", tijd: "19:30", plaats: "clubhuis De Meerpaal", vorm: "bij elkaar", toelichting: "met soep" };
  parts.akkoord = [{ deelnemer: "p1", op: "2026-03-28", afspraken: ["A1", "A2"] }];
  plan.antwoorden = [{ hulp: "H1", stand: "gevraagd", op: "2026-03-28", toelichting: "met dit plan" }];
  plan.doorgenomen = [{ versie: 1, op: "2026-03-28" }];
  plan.voorgelegd = [{ versie: 1, aan: "i1", op: "2026-03-30" }];
  plan.uitvoering = [{ onderdeel: "A1", versie: 1, stand: "loopt", op: "2026-04-02", toelichting: "gaat goed" }];
  plan.exemplaren = [{ voor: "p3", versie: 1, vorm: "papier", taal: "tr", op: "2026-03-30", ontvangenOp: "2026-03-31" }];
  plan.nabellen = [{ afgesprokenOp: "2026-04-25", gebeldOp: "2026-04-26", uitkomst: "het loopt" }];
  plan.toestemmingen = [
    { soort: "delen", ontvanger: "x1", over: ["p1"], door: "p3", op: "2026-03-28" },
    { soort: "hulp", hulp: "H1", over: ["p1"], door: "p3", op: "2026-03-28" },
  ];
  delete plan.voorwaardenVastgelegd;
  return plan;
}

/** Fewer people and parts than the fullest plan, but every kind of field: hundreds of fields, not thousands. */
export function walkable() {
  const plan = maximal();
  plan.deelnemers = plan.deelnemers.filter((person) => ["p1", "p3", "p5", "x1", "c1"].includes(person.id));
  plan.plan.afspraken = plan.plan.afspraken.filter((_, at) => [0, 4, 6].includes(at));
  plan.plan.hulpVanBuiten = plan.plan.hulpVanBuiten.slice(0, 1);
  for (const part of ["zorgen", "krachten", "aanleidingen"]) plan.plan[part] = plan.plan[part].slice(0, 2);
  plan.toestemmingen = plan.toestemmingen.slice(0, 1);
  return plan;
}
