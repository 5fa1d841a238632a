/** Made-up zones, days, plans and records for the property tests. */
import fc from "fast-check";
import { addDays, type Day, daySchema, type Weekday, type Zone, zones } from "#domain/day.ts";
import { amend, type Pause, type PlanItem } from "#domain/practice/plan.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import { type Log, logStates } from "#domain/record/log.ts";
import { chooseFirstDay, type WeekStarts } from "#domain/record/week.ts";
import { cases } from "./cases.ts";

/** How often each property is tried. */
export const many = cases(500);

export const day = (text: string): Day => daySchema.parse(text);

export const someZone: fc.Arbitrary<Zone> = fc.constantFrom(...zones);

/** Between 2015 and 2045, every second as likely as another. */
export const someInstant = fc
  .integer({ min: 1_420_070_400, max: 2_366_841_600 })
  .map((seconds) => seconds * 1000);

/** Between 2015 and 2045, leap days included. */
export const someDay: fc.Arbitrary<Day> = fc.nat(11_000).map((days) => addDays(day("2015-01-01"), days));

const someWeekday = fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7);

/** Weeks that start on Monday, Saturday or Sunday. */
export const someFirstDay = fc.constantFrom<Weekday[]>(1, 6, 7);

/** Weeks whose first day was changed up to three times in those years, each time on some day. */
export const someWeeks: fc.Arbitrary<WeekStarts> = fc
  .record({
    firstDay: someFirstDay,
    choices: fc.array(fc.tuple(fc.nat(11_000), someWeekday), { maxLength: 3 }),
  })
  .map(({ firstDay, choices }) =>
    choices
      .sort(([one], [other]) => one - other)
      .reduce<WeekStarts>(
        (weeks, [days, chosen]) =>
          chooseFirstDay(weeks, chosen, addDays(day("2015-01-01"), days), day("2014-01-01")),
        { firstDay, changes: [] },
      ),
  );

export const someTerms: fc.Arbitrary<Terms> = fc
  .record({
    minutes: fc.constantFrom(3, 5, 10),
    tiny: fc.constant("Three slow breaths."),
    schedule: fc.oneof(
      fc.record({
        kind: fc.constant("days" as const),
        days: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      }),
      fc.record({ kind: fc.constant("times" as const), times: fc.integer({ min: 1, max: 7 }) }),
    ),
    cue: fc.constantFrom("", "put the kettle on"),
  })
  .map((terms) => ({ ...unaided, ...terms }));

/** Up to two pauses after `startedOn`, which share no day. */
function somePauses(startedOn: Day): fc.Arbitrary<Pause[]> {
  return fc
    .uniqueArray(fc.nat(69), { maxLength: 4 })
    .map((days) => days.sort((a, b) => a - b).map((after) => addDays(startedOn, after)))
    .map(([a, b, c, d]) => [
      ...(a && b ? [{ from: a, until: b }] : []),
      ...(c && d ? [{ from: c, until: d }] : []),
    ]);
}

/** A practice begun on any day, edited up to four times, perhaps twice on one day, paused or not, finished or not. */
export const someItem: fc.Arbitrary<PlanItem> = fc
  .record({
    startedOn: someDay,
    terms: someTerms,
    edits: fc.array(fc.tuple(fc.nat(15), someTerms), { maxLength: 4 }),
    finishedAfter: fc.option(fc.nat(70)),
  })
  .chain((made) => fc.record({ made: fc.constant(made), pauses: somePauses(made.startedOn) }))
  .map(({ made: { startedOn, terms, edits, finishedAfter }, pauses }) => {
    let today = startedOn;
    let versions = [{ holdsFrom: startedOn, ...terms }];
    for (const [later, edited] of edits) {
      today = addDays(today, later);
      versions = amend(versions, today, edited);
    }
    const finishedOn = finishedAfter === null ? null : addDays(today, finishedAfter);
    return { id: "item", guide: "breathing", startedOn, finishedOn, versions, pauses };
  });

/** Logs of one item on some of the 70 days from its start, at most one for each day; of some there is only a note. */
function someLogs(item: PlanItem): fc.Arbitrary<Log[]> {
  return fc
    .uniqueArray(fc.tuple(fc.nat(69), fc.constantFrom(...logStates, null)), {
      selector: ([after]) => after,
      maxLength: 70,
    })
    .map((days) =>
      days.map(([after, state]) => ({ itemId: item.id, day: addDays(item.startedOn, after), state })),
    );
}

/** A practice and what was said of it. */
export const someRecord: fc.Arbitrary<{ item: PlanItem; logs: Log[] }> = someItem.chain((item) =>
  someLogs(item).map((logs) => ({ item, logs })),
);
