import { expect, test } from "vitest";
import { daySchema, type Instant, zoneSchema } from "#domain/day.ts";
import { asksOf, type EveningSaid, eveningCounts, eveningsSince } from "./evening.ts";

const zone = zoneSchema.parse("Pacific/Auckland");
const [yesterday, today] = ["2026-11-27", "2026-11-28"].map((day) => daySchema.parse(day));
/** On the clock in Auckland on 28 November, which is 13 hours ahead. */
const at = (hour: number): Instant => Date.UTC(2026, 10, 28, hour - 13);

test.each([
  [0, yesterday],
  [3, yesterday],
  [4, undefined],
  [16, undefined],
  [17, today],
  [23, today],
])("at %i o’clock it asks of the right day, or of none", (hour, asked) => {
  const days = [yesterday, today].filter((day) => day && asksOf(day, zone, at(hour)));
  expect(days).toEqual(asked ? [asked] : []);
});

test("what was said is counted in its order, and nothing that was not said", () => {
  const evenings = ["good", "hard", "good"].map((answer) => ({ day: today, answer }) as EveningSaid);
  expect(eveningCounts(evenings)).toEqual([
    { answer: "hard", times: 1 },
    { answer: "good", times: 2 },
  ]);
});

test("days are counted from the first of which anything could be said", () => {
  const [plan, evenings] = [
    [{ startedOn: daySchema.parse("2026-11-20") }],
    [{ day: daySchema.parse("2026-11-18") }],
  ];
  expect(eveningsSince([], plan)).toBe("2026-11-20");
  expect(eveningsSince(evenings, plan)).toBe("2026-11-18");
  expect(eveningsSince(evenings, [])).toBe("2026-11-18");
});
