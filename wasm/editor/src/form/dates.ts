// Days and times as people type them: what was meant, and how to say it back.

const MONTHS: Record<string, number> = {
  jan: 1, feb: 2, mrt: 3, maa: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, okt: 10, oct: 10,
  nov: 11, dec: 12,
};

const two = (n: number) => String(n).padStart(2, "0");

/** The day as the file writes it, or undefined where there is no such day. */
function day(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  // Day 31 of a month with 30 days rolls over: then it is no day.
  if (year < 1900 || year > 2200 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined;
  return `${year}-${two(month)}-${two(date)}`;
}

function yearOf(text: string | undefined, near: string): number | undefined {
  if (text === undefined) return Number(near.slice(0, 4));
  if (text.length === 2) return 2000 + Number(text);
  return text.length === 4 ? Number(text) : undefined;
}

export function addDays(iso: string, days: number): string {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/**
 * What day somebody means. `today` gives the year where none is typed, and the words for today and tomorrow.
 * `whole` is true while typing: then a short year is not taken yet, because more may follow.
 */
export function readDay(typed: string, today: string, whole = false): string | undefined {
  const text = typed
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[.,]+$/, "")
    .replace(/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?,?\s+/, "");
  if (text === "vandaag" || text === "today") return today;
  if (text === "morgen" || text === "tomorrow") return addDays(today, 1);
  let parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (parts) return day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  parts = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{2}|\d{4}))?$/.exec(text) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(text);
  if (parts) {
    if (whole && parts[3]?.length !== 4) return undefined;
    const year = yearOf(parts[3], today);
    return year === undefined ? undefined : day(year, Number(parts[2]), Number(parts[1]));
  }
  parts = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?\s*[-\s]\s*([a-z]{3,10})\.?(?:\s*[-\s]\s*(\d{2}|\d{4}))?$/.exec(text);
  if (parts) {
    const month = MONTHS[parts[2]!.slice(0, 3)];
    if (month === undefined || (whole && parts[3]?.length !== 4)) return undefined;
    const year = yearOf(parts[3], today);
    return year === undefined ? undefined : day(year, month, Number(parts[1]));
  }
  return undefined;
}

/** The day as it stands in the text field: 14-03-2026. */
export function typedDay(iso: string | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : (iso ?? "");
}

/** The day in words, with the weekday: “zaterdag 14 maart 2026”. */
export function dayInWords(iso: string | undefined, lang: string, weekday = true): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  if (!parts) return iso ?? "";
  const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "nl-NL", {
    ...(weekday ? { weekday: "long" as const } : {}),
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(at);
}

/** A time as the file writes it (“14:00”) out of 14:00, 14.00, 14u, 1400 or 9 uur. */
export function readTime(typed: string, whole = false): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s*(?:uur|u|h)\.?$/, "");
  const parts = /^(\d{1,2})\s*[:.\su,]\s*(\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? (whole ? null : /^(\d{1,2})()$/.exec(text));
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] || "0");
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}
