// Days and times as people type them.
import { expect, test } from "vitest";
import { addDays, dayInWords, readDay, readTime, typedDay } from "./dates";

const today = "2026-03-10";

test.each([
  ["14-03-2026", "2026-03-14"],
  ["14-3-2026", "2026-03-14"],
  ["14/3/26", "2026-03-14"],
  ["14.3.2026", "2026-03-14"],
  ["14 3 2026", "2026-03-14"],
  ["14032026", "2026-03-14"],
  ["14 mrt 2026", "2026-03-14"],
  ["14 maart", "2026-03-14"],
  ["zaterdag 14 maart 2026", "2026-03-14"],
  ["za 14 mrt. 2026", "2026-03-14"],
  ["14 March 2026", "2026-03-14"],
  ["1e mei", "2026-05-01"],
  ["2026-03-14", "2026-03-14"],
  ["14-3", "2026-03-14"],
  ["vandaag", "2026-03-10"],
  ["tomorrow", "2026-03-11"],
  ["29-2-2028", "2028-02-29"],
])("%s is %s", (typed, iso) => expect(readDay(typed, today)).toBe(iso));

test.each(["31-4-2026", "29-2-2026", "14-13-2026", "ooit", "14", "14-3-202", "over een week", ""])(
  "%s is no day",
  (typed) => expect(readDay(typed, today)).toBeUndefined(),
);

test("a short year waits until the field is left", () => {
  expect(readDay("14-3-20", today, true)).toBeUndefined();
  expect(readDay("14-3", today, true)).toBeUndefined();
  expect(readDay("14-3-2026", today, true)).toBe("2026-03-14");
});

test("said back", () => {
  expect(typedDay("2026-03-14")).toBe("14-03-2026");
  expect(dayInWords("2026-03-14", "nl")).toBe("zaterdag 14 maart 2026");
  expect(dayInWords("2026-03-14", "en", false)).toBe("14 March 2026");
  expect(addDays("2026-03-14", 28)).toBe("2026-04-11");
});

test.each([
  ["14:00", "14:00"],
  ["14.30", "14:30"],
  ["9 uur", "09:00"],
  ["9", "09:00"],
  ["14u", "14:00"],
  ["1415", "14:15"],
  ["7.05 uur", "07:05"],
])("%s is %s", (typed, time) => expect(readTime(typed)).toBe(time));

test.each(["25:00", "12:60", "straks", ""])("%s is no time", (typed) => expect(readTime(typed)).toBeUndefined());
