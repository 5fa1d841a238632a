import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noWalkWords } from "#domain/path/walk.ts";
import { termNames, unaided } from "#domain/practice/terms.ts";
import { day } from "#domain/testing/samples.ts";
import type { ExportedCheckIn, ExportedEntry, ExportedPractice } from "./export.ts";
import { tableAsCsv } from "./export-tables.ts";

const [start, later] = [day("2026-11-02"), day("2026-11-16")];
const savedAt = "2026-11-16T12:00:00.000Z";
const practice: ExportedPractice = {
  id: "11111111-1111-4111-8111-111111111111",
  draftId: "22222222-2222-4222-8222-222222222222",
  guide: "breathing",
  startedOn: start,
  finishedOn: null,
  createdAt: savedAt,
  versions: [
    { holdsFrom: start, minutes: 5, ...unaided, tiny: "One", schedule: { kind: "days", days: [1, 3] } },
    { holdsFrom: later, minutes: 2, ...unaided, tiny: "One", schedule: { kind: "times", times: 2 } },
  ],
  pauses: [{ from: start, until: later }],
  days: [
    { day: start, state: "done", before: 7, after: null, note: "=1+1, then\n“tea”", zone: "UTC", savedAt },
    { day: later, state: null, before: null, after: 0, note: null, zone: "UTC", savedAt },
  ],
  reminder: null,
  reviews: [
    { day: later, helped: "a-lot", inTheWay: ["pain", "forgot"], proposed: "keep", chosen: null, savedAt },
  ],
};
const checkIn: ExportedCheckIn = {
  kind: "who-5",
  day: later,
  answers: { calm: 0, active: 5 },
  zone: "UTC",
  savedAt,
};
const entry: ExportedEntry = {
  id: "33333333-3333-4333-8333-333333333333",
  kind: "gratitude",
  day: later,
  guide: null,
  fields: [
    { name: "good-0", label: "First: What was good?", words: "=Rain,\nand tea" },
    { name: "why-0", label: "First: Why?", words: "The kettle" },
  ],
  zone: "UTC",
  savedAt,
  changedAt: savedAt,
};
const written = `33333333-3333-4333-8333-333333333333,gratitude,2026-11-16,,First:`;
const one = "breathing,11111111-1111-4111-8111-111111111111";

const walk = {
  ...{ id: "0b6c1f5e-9f5d-4c1e-8f2b-0a7d3c5e9b11", path: "four-weeks-with-worry", beganOn: start, week: 2 },
  ...{ weekFrom: later, endedOn: null, savedAt },
  words: { ...noWalkWords, hope: "swim", helped: "Walks, and tea" },
};
const carePart = { field: "signs" as const, words: "I skip meals, and sleep.", savedAt };

test.each([
  [
    "practices",
    "guide,practice,started_on,finished_on,holds_from,minutes,weekdays,times_per_week,tiny,cue,place,time,obstacle,obstacle_plan,supporter",
    [`${one},2026-11-02,,2026-11-02,5,1 3,,One,,,,,,`, `${one},2026-11-02,,2026-11-16,2,,2,One,,,,,,`],
  ],
  ["pauses", "guide,practice,from,until", [`${one},2026-11-02,2026-11-16`]],
  [
    "days",
    "guide,practice,day,state,before,after,note,zone,saved_at",
    [
      `${one},2026-11-02,done,7,,"'=1+1, then\n“tea”",UTC,${savedAt}`,
      `${one},2026-11-16,,,0,,UTC,${savedAt}`,
    ],
  ],
  [
    "reviews",
    "guide,practice,day,helped,in_the_way,proposed,chosen,saved_at",
    [`${one},2026-11-16,a-lot,pain forgot,keep,,${savedAt}`],
  ],
  [
    "check-ins",
    "kind,day,statement,option,zone,saved_at",
    [`who-5,2026-11-16,calm,0,UTC,${savedAt}`, `who-5,2026-11-16,active,5,UTC,${savedAt}`],
  ],
  [
    "journal",
    "entry,kind,day,guide,asked,words,zone,saved_at,changed_at",
    [
      `${written} What was good?,"'=Rain,\nand tea",UTC,${savedAt},${savedAt}`,
      `${written} Why?,The kettle,UTC,${savedAt},${savedAt}`,
    ],
  ],
  ["evenings", "day,answer,zone,saved_at", [`2026-11-16,very-hard,UTC,${savedAt}`]],
  [
    "paths",
    "path,began_on,week,week_from,ended_on,hope,signs,helped,bad_week,ask,saved_at",
    [`four-weeks-with-worry,2026-11-02,2,2026-11-16,,swim,,"Walks, and tea",,,${savedAt}`],
  ],
  ["care-plan", "field,words,saved_at", [`signs,"I skip meals, and sleep.",${savedAt}`]],
] as const)("%s as a table", (name, header, rows) => {
  const all = {
    practices: [practice],
    checkIns: [checkIn],
    journal: { entries: [entry], drafts: [] },
    evenings: [{ day: later, answer: "very-hard" as const, zone: "UTC", savedAt }],
    paths: [walk],
    carePlan: [carePart],
  };
  const nothing = {
    practices: [],
    checkIns: [],
    journal: { entries: [], drafts: [] },
    evenings: [],
    paths: [],
    carePlan: [],
  };
  expect(tableAsCsv(all, name)).toBe(`${[header, ...rows].join("\r\n")}\r\n`);
  expect(tableAsCsv(nothing, name)).toBe(`${header}\r\n`);
});

test("whoever reads an export is told of every term", () => {
  const told = readFileSync("docs/export.md", "utf8");
  expect(termNames.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});
