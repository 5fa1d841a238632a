import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween, daysFrom, startOfWeek } from "#domain/day.ts";
import { amend, type PlanItem } from "#domain/practice/plan.ts";
import { unaided } from "#domain/practice/terms.ts";
import type { RatedLog } from "#domain/record/log.ts";
import type { WeekStarts } from "#domain/record/week.ts";
import type { Review } from "#domain/review/review.ts";
import { scheduleOf } from "#domain/testing/golden.ts";
import { day, many, someDay, someRecord } from "#domain/testing/samples.ts";
import { makeSummary, type Note, type SummarySource, summarySchema, summarySigns } from "./summary.ts";
import { daysBySign, weeksOf } from "./summary-calendar.ts";
import { keyOfNote, type SummaryChoice } from "./summary-choice.ts";
import { notesOfSummary } from "./summary-notes.ts";
import {
  countsInWords,
  daysInWords,
  numbersInWords,
  numbersOf,
  reviewInWords,
  scoresInWords,
  titleOfSummary,
} from "./summary-words.ts";

const [from, to] = [day("2026-11-04"), day("2026-11-17")];
const terms = {
  ...unaided,
  minutes: 5,
  tiny: "One.",
  schedule: { kind: "times", times: 2 },
  cue: "wake",
} as const;
const item = practice("one", "breathing", "2026-11-02");
const other = practice("two", "journaling", "2026-11-02");
const chosen: SummaryChoice = {
  ...{ from, to, practices: ["one"], name: "", notes: [] },
  ...{ ratings: false, reviews: false, checkIns: [] },
};

function practice(id: string, guide: string, started: string): PlanItem {
  const startedOn = day(started);
  const versions = [{ holdsFrom: startedOn, ...terms }];
  return { id, guide, startedOn, finishedOn: null, versions, pauses: [] };
}

function log(on: string, said: Partial<RatedLog> = {}): RatedLog {
  return { itemId: "one", day: day(on), state: null, before: null, after: null, ...said };
}

function source(some: Partial<SummarySource> = {}): SummarySource {
  return {
    plan: [item, other],
    logs: [],
    notes: [],
    reviews: [],
    checkIns: [],
    wordsOf: ({ guide }) => ({ title: guide, does: "practise" }),
    reader: { firstDay: 1, clockHours: 24 },
    weeks: { firstDay: 1, changes: [] },
    today: to,
    ...some,
  };
}

function only(choice: Partial<SummaryChoice>, some: Partial<SummarySource>) {
  const [practice] = makeSummary({ ...chosen, ...choice }, source(some)).practices;
  if (!practice) throw new Error("There is no practice.");
  return practice;
}

describe("a summary holds what was chosen", () => {
  const before = { before: 8, after: 3 } as const;
  const logs = [
    log("2026-11-03", { state: "done", ...before }),
    log("2026-11-04", { state: "done", ...before }),
    log("2026-11-06"),
    log("2026-11-17", { state: "tiny" }),
    { ...log("2026-11-08", { state: "done", ...before }), itemId: "two" },
    log("2026-11-18", { state: "done", ...before }),
  ];
  const notes: Note[] = ["2026-11-03", "2026-11-04", "2026-11-06", "2026-11-18"].map((on) => ({
    itemId: "one",
    day: day(on),
    words: `note of ${on}`,
  }));

  test("the days and practices, and nothing of others", () => {
    const summary = makeSummary(chosen, source({ logs, notes }));
    expect(summary.practices.map(({ title }) => title)).toEqual(["breathing"]);
    expect(summary.practices[0]).toMatchObject({ times: 2, rated: null, notes: [] });
    expect(summary.practices[0]?.marks).toHaveLength(14);
    expect(JSON.stringify(summary)).not.toMatch(/note of|journaling|2026-11-0[38]/);
  });

  test("the numbers, where they are to be shown", () => {
    expect(only({ ratings: true }, { logs }).rated).toEqual([{ day: from, ...before }]);
  });

  test("those notes that were ticked, within the days, and no other", () => {
    const ticked = ["2026-11-03", "2026-11-06"].map((on) => keyOfNote({ itemId: "one", day: day(on) }));
    const { notes: shown } = only({ notes: ticked }, { logs, notes });
    expect(shown).toEqual([{ day: "2026-11-06", words: "note of 2026-11-06" }]);
    const theirs = keyOfNote({ itemId: "two", day: day("2026-11-04") });
    expect(only({ notes: [theirs] }, { logs, notes }).notes).toEqual([]);
  });

  test("that a day has a note only where the note is shown", () => {
    const marked = (notesShown: string[]) =>
      only({ notes: notesShown }, { logs, notes }).marks[daysBetween(from, day("2026-11-06"))];
    expect(marked([])).toBe("unknown");
    expect(marked([keyOfNote({ itemId: "one", day: day("2026-11-06") })])).toBe("noted");
  });

  test("what the plan said, with the days from which it said so", () => {
    const later = { ...terms, minutes: 2, obstacle: "it rains" };
    const edited = { ...item, versions: amend(item.versions, day("2026-11-10"), later) };
    const says = (minutes: number) => `After I wake, I will practise for ${minutes} minutes, twice a week.`;
    expect(only({}, { plan: [edited] }).plans).toEqual([
      { from, until: "2026-11-09", says: says(5) },
      { from: "2026-11-10", until: to, says: says(2) },
    ]);
    const unseen = { ...item, versions: amend(item.versions, day("2026-11-10"), { ...later, minutes: 5 }) };
    expect(only({}, { plan: [unseen] }).plans).toEqual([{ from, until: to, says: says(5) }]);
  });

  test("whole weeks alone as weeks on plan", () => {
    const week = ["2026-11-09", "2026-11-10"].map((on) => log(on, { state: "done" }));
    expect(only({}, { logs: week }).weeks).toEqual({ on: 1, of: 1 });
    expect(only({ from: day("2026-11-10") }, { logs: week }).weeks).toEqual({ on: 0, of: 0 });
  });

  test.each(
    ["every day", "Mon Wed Fri", "5 times", "3 times", "once"].flatMap((plan) =>
      ([1, 6, 7] as const).map((firstDay) => [plan, firstDay] as const),
    ),
  )("no week in which it was begun or finished, of %s with weeks from %i", (plan, firstDay) => {
    const schedule = scheduleOf(plan);
    const first = startOfWeek(day("2026-11-11"), firstDay);
    const dates = { from: first, to: addDays(first, 27) };
    const logs = daysFrom(dates.from, dates.to).map((on) => log(on, { state: "done" }));
    const weeks = { firstDay, changes: [] };
    const wholeOf = (began: number, ended: number) => {
      const [startedOn, finishedOn] = [addDays(first, began), addDays(first, 27 - ended)];
      const own = {
        ...item,
        startedOn,
        finishedOn,
        versions: [{ ...terms, schedule, holdsFrom: startedOn }],
      };
      const done = logs.filter((one) => startedOn <= one.day && one.day <= finishedOn);
      return only(dates, { plan: [own], logs: done, weeks, today: dates.to }).weeks;
    };
    expect(wholeOf(0, 0)).toEqual({ on: 4, of: 4 });
    for (const late of [1, 2, 3, 4, 5, 6]) {
      expect(wholeOf(late, 0)).toEqual({ on: 3, of: 3 });
      expect(wholeOf(0, late)).toEqual({ on: 3, of: 3 });
    }
  });

  test("no shorter week between two first days", () => {
    const weeks: WeekStarts = { firstDay: 1, changes: [{ holdsFrom: day("2026-11-09"), firstDay: 7 }] };
    const dates = { from: day("2026-11-02"), to: day("2026-11-21") };
    const logs = daysFrom(dates.from, dates.to).map((on) => log(on, { state: "done" }));
    expect(only(dates, { logs, weeks, today: dates.to }).weeks).toEqual({ on: 2, of: 2 });
  });
});

describe("what was said when looking back, and check-ins", () => {
  const looks: Review[] = ["2026-11-18", "2026-11-17", "2026-11-05", "2026-11-03"].map((on) => ({
    ...{ itemId: "one", day: day(on), helped: "a-little", inTheWay: ["forgot", "pain"] },
    ...{ proposed: "keep", chosen: null },
  }));
  const reviews = [...looks, ...looks.map((look) => ({ ...look, itemId: "two" }))];
  const answered = (kind: "who-5" | "phq-4", of: number, points: number[]) => ({
    ...{ kind, name: kind.toUpperCase(), of },
    scores: ["2026-11-18", "2026-11-17", "2026-11-10", "2026-11-04", "2026-11-03"].flatMap((on, place) => {
      const sum = points[place];
      return sum === undefined ? [] : [{ day: day(on), points: sum }];
    }),
  });
  const checkIns = [answered("who-5", 100, [4, 56, 52, 48, 0]), answered("phq-4", 12, [9])];

  test("are in it once each is ticked, of these days alone, the oldest first", () => {
    const nothing = makeSummary(chosen, source({ reviews, checkIns }));
    expect(nothing.checkIns).toEqual([]);
    expect(nothing.practices[0]?.reviews).toBeNull();
    const all = makeSummary(
      { ...chosen, reviews: true, checkIns: ["who-5", "phq-4"] },
      source({ reviews, checkIns }),
    );
    expect(all.practices[0]?.reviews).toEqual([
      { day: "2026-11-05", helped: "a-little", inTheWay: ["forgot", "pain"] },
      { day: "2026-11-17", helped: "a-little", inTheWay: ["forgot", "pain"] },
    ]);
    // The other one was not answered in these days.
    expect(all.checkIns.map(({ kind, scores }) => [kind, scores.map(({ points }) => points)])).toEqual([
      ["who-5", [48, 52, 56]],
    ]);
    expect(summarySchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  test("read as sentences", () => {
    const all = makeSummary({ ...chosen, checkIns: ["who-5"] }, source({ checkIns }));
    expect(all.checkIns.map(scoresInWords)).toEqual([
      "WHO-5: 48 of 100 on 4 November 2026, and 56 on 17 November 2026, 8 higher. Answered 3 times in these days. Higher means feeling better.",
    ]);
    const scores = [{ day: from, points: 6 }];
    const once = { kind: "phq-4", name: "PHQ-4", of: 12, scores } as const;
    expect(scoresInWords({ ...once, scores })).toBe(
      "PHQ-4: 6 of 12 on 4 November 2026. Lower means less trouble.",
    );
    const twice = (points: number) => scoresInWords({ ...once, scores: [...scores, { day: to, points }] });
    expect(twice(4)).toContain(", and 4 on 17 November 2026, 2 lower.");
    expect(twice(6)).toContain(", and 6 on 17 November 2026, the same.");
    expect(reviewInWords({ day: from, helped: "a-little", inTheWay: ["forgot", "pain"] })).toBe(
      "4 November 2026: “Yes, a little”. In the way: “I forgot”, “Pain”.",
    );
    expect(reviewInWords({ day: from, helped: "worse", inTheWay: [] })).toBe(
      "4 November 2026: “No, things got worse”.",
    );
  });

  test("stand in the lines for somebody’s notes", () => {
    const all = makeSummary({ ...chosen, reviews: true, checkIns: ["who-5"] }, source({ reviews, checkIns }));
    expect(notesOfSummary(all)).toContain(" Looked back on 5 November 2026: “Yes, a little”.");
    expect(notesOfSummary(all)).toMatch(/\nWHO-5: 48 of 100/);
  });
});

test("a summary of the first version is read as the newest, and one of a later version is not read", () => {
  const { checkIns: _, practices, ...rest } = makeSummary(chosen, source());
  const first = { ...rest, version: 1, practices: practices.map(({ reviews: __, ...practice }) => practice) };
  expect(summarySchema.parse(first)).toEqual(makeSummary(chosen, source()));
  expect(summarySchema.safeParse({ ...first, version: 3 }).success).toBe(false);
  expect(summarySchema.safeParse({ ...first, version: 2 }).success).toBe(false);
});

describe("for any record and any days", () => {
  const some = fc.record({ record: someRecord, from: someDay, length: fc.integer({ min: 1, max: 120 }) });
  const sampled = some.map(({ record, from: first, length }) => {
    // Near the record, so that the two meet.
    const start = addDays(record.item.startedOn, (daysBetween(record.item.startedOn, first) % 80) - 5);
    const choice = {
      ...chosen,
      from: start,
      to: addDays(start, length - 1),
      practices: ["item"],
      ratings: true,
    };
    const logs = record.logs.map((entry): RatedLog => ({ ...entry, before: 5, after: 4 }));
    return { choice, logs, summary: makeSummary(choice, source({ plan: [record.item], logs })) };
  });

  test("a summary is as its schema says, and is read back the same", () => {
    fc.assert(
      fc.property(sampled, ({ summary }) => {
        expect(summarySchema.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
      }),
      many,
    );
  });

  test("each day has its own sign, which the calendar and the words repeat", () => {
    fc.assert(
      fc.property(sampled, ({ choice, logs, summary }) => {
        const [practice] = summary.practices;
        if (!practice) return false;
        const days = daysFrom(choice.from, choice.to);
        const said = new Map(logs.map((entry) => [entry.day, entry.state ?? "noted"]));
        const weeks = weeksOf(practice, summary);
        const shown = new Map(weeks.flat().map(({ day: on, sign }) => [on, sign]));
        const times = days.filter((on) => ["done", "tiny"].includes(said.get(on) ?? "")).length;
        const told = daysBySign(practice, summary).map(([sign, words]) => [sign, words.split(", ").length]);
        const runs = summarySigns.map((sign) => [sign, runsOf(practice.marks, sign)]);
        return (
          practice.marks.length === days.length &&
          practice.times === times &&
          days.every((on) => !said.has(on) || shown.get(on) === said.get(on)) &&
          [...shown.keys()].every((on) => days.includes(on) || shown.get(on) === "outside") &&
          [weeks[0], weeks.at(-1)].every((week) => !week || week.some(({ sign }) => sign !== "outside")) &&
          practice.marks.every(
            (sign, place) => sign === "outside" || shown.has(addDays(choice.from, place)),
          ) &&
          String(told) === String(runs.filter(([sign, count]) => sign !== "outside" && count !== 0))
        );
      }),
      many,
    );
  });
});

/** How often days with this sign begin anew. */
function runsOf<Sign>(signs: readonly Sign[], sign: Sign): number {
  return signs.filter((each, place) => each === sign && signs[place - 1] !== sign).length;
}

test("what is said of any record is what its calendar shows, on the page, on paper and in words", () => {
  fc.assert(
    fc.property(someRecord, fc.nat(69), fc.nat(69), ({ item, logs }, a, b) => {
      const [first, last] = [
        addDays(item.startedOn, Math.min(a, b)),
        addDays(item.startedOn, Math.max(a, b)),
      ];
      const rated = logs.map((each) => ({ ...each, before: null, after: null }));
      const choice = { ...chosen, from: first, to: last, practices: [item.id] };
      const summary = makeSummary(choice, source({ plan: [item], logs: rated, today: last }));
      const [practice] = summary.practices;
      if (!practice) throw new Error("There is no practice.");
      const done = practice.marks.filter((sign) => sign === "done" || sign === "tiny").length;
      const drawn = weeksOf(practice, summary).flat();
      expect(practice.times).toBe(done);
      expect(drawn.filter(({ sign }) => sign === "done" || sign === "tiny")).toHaveLength(done);
    }),
    many,
  );
});

describe("in words", () => {
  test("the days of each sign, those that follow one another together", () => {
    const said = ["2026-11-05", "2026-11-06", "2026-11-10"].map((on) => log(on, { state: "done" }));
    expect(daysBySign(only({ to: day("2026-11-10") }, { logs: said }), { from, madeOn: to })).toEqual([
      ["done", "5 Nov to 6 Nov, 10 Nov"],
      ["unknown", "4 Nov, 7 Nov to 9 Nov"],
    ]);
  });

  test("whose it is, or nobody’s", () => {
    expect(titleOfSummary({ name: "Ann" })).toBe("What Ann has practised");
    expect(titleOfSummary({ name: "" })).toBe("What I have practised");
  });

  test("the days", () => {
    expect(daysInWords({ from, to })).toBe("4 November 2026 to 17 November 2026");
    expect(daysInWords({ from, to: from })).toBe("4 November 2026");
  });

  test("how often, and never what was not done", () => {
    const done = [log("2026-11-09", { state: "done" }), log("2026-11-10", { state: "tiny" })];
    expect(countsInWords(only({}, { logs: done }))).toBe(
      "Done twice, once in the tiny version. 1 of 1 whole week on plan.",
    );
    expect(countsInWords(only({}, {}))).toBe("Nothing written as done in these days.");
    const gone = { ...item, startedOn: day("2026-01-05"), finishedOn: day("2026-02-01") };
    expect(countsInWords(only({}, { plan: [gone] }))).toBe("Not in the plan in these days.");
  });

  test("numbers: by day, and many of them by week", () => {
    const rated = (days: number) =>
      daysFrom(from, addDays(from, days - 1)).map((on: Day) => ({ day: on, before: 6, after: 5 }));
    expect(numbersInWords(rated(2))).toBe(
      "Of 2 days with both numbers, it was lower after on 2, the same on 0, and higher on 0.",
    );
    expect(numbersInWords([])).toBe("No day in this time has both numbers.");
    expect(numbersOf(rated(1), 1).rows).toEqual([["4 November 2026", "6", "5"]]);
    expect(numbersOf(rated(31), 1).rows).toHaveLength(31);
    expect(numbersOf(rated(32), 1).rows).toHaveLength(5);
    expect(numbersOf(rated(32), 1).rows[0]).toEqual(["2 November 2026", "6", "5"]);
  });
});

test("in short, for somebody’s notes: what was done, without a name and without a word that was written", () => {
  const notes: Note[] = [{ itemId: "one", day: day("2026-11-06"), words: "Zebra" }];
  const some = { ...chosen, ratings: true, name: "Ann", notes: notes.map(keyOfNote) };
  const logs = [log("2026-11-06", { state: "done", before: 8, after: 3 })];
  const text = notesOfSummary(makeSummary(some, source({ logs, notes })));
  expect(text).toBe(
    [
      "Practice record, 4 November 2026 to 17 November 2026, as the person wrote it down themselves:",
      "breathing: Done once. Numbers before and after: Of 1 day with both numbers, it was lower after on 1, the same on 0, and higher on 0.",
    ].join("\n"),
  );
});
