import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type ClockTime,
  dayAt,
  daysFrom,
  instantOf,
  type Weekday,
  weekdayOf,
  zoneSchema,
} from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { unaided } from "#domain/practice/terms.ts";
import { cases } from "#domain/testing/cases.ts";
import { day, someDay, someZone } from "#domain/testing/samples.ts";
import { goesOut, type MailChoice, mailTimesAt, nextMailTime, toMind, useful } from "./due.ts";

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const choice = (time: string, rest: Partial<MailChoice> = {}): MailChoice => ({
  ...{ itemId: "item", time: time as ClockTime, days: everyDay, savedAt: 0 },
  ...rest,
});
const minute = 60_000;

/** Looks every five minutes from one day to another, as a server does, and gives each mail once with when it came in UTC. */
function mailsIn(name: string, choices: MailChoice[], from: string, to: string) {
  const zone = zoneSchema.parse(name);
  const end = instantOf(zone, addDays(day(to), 1), "00:00" as ClockTime);
  const found = new Map<string, string>();
  for (let at = instantOf(zone, day(from), "00:00" as ClockTime); at < end; at += 5 * minute)
    for (const mail of mailTimesAt(choices, zone, at))
      if (mail.day >= from && !found.has(`${mail.day} ${mail.time}`))
        found.set(`${mail.day} ${mail.time}`, new Date(at).toISOString().slice(5, 16));
  return [...found].map(([wall, utc]) => `${wall} at ${utc}`);
}

describe("over both changes of the clocks a mail comes once a day, at its time on the wall", () => {
  test.each([
    ["Europe/Lisbon", "07:30", "2027-03-27", ["03-27T07:30", "03-28T06:30", "03-29T06:30"]],
    ["Europe/Lisbon", "07:30", "2027-10-30", ["10-30T06:30", "10-31T07:30", "11-01T07:30"]],
    // 02:30 is skipped in New York on 14 March, and comes twice on 7 November.
    ["America/New_York", "02:30", "2027-03-13", ["03-13T07:30", "03-14T07:30", "03-15T06:30"]],
    ["America/New_York", "01:30", "2027-11-06", ["11-06T05:30", "11-07T05:30", "11-08T06:30"]],
    // Half an hour, on the other half of the world.
    ["Australia/Lord_Howe", "02:00", "2027-10-02", ["10-01T15:30", "10-02T15:30", "10-03T15:00"]],
    // In the past: what Morocco does from 2027 on, two versions of the zone data say differently.
    ["Africa/Casablanca", "07:30", "2024-03-09", ["03-09T06:30", "03-10T07:30", "03-11T07:30"]],
    ["Pacific/Chatham", "07:30", "2027-04-03", ["04-02T17:45", "04-03T18:45", "04-04T18:45"]],
    ["Asia/Kathmandu", "00:00", "2027-03-27", ["03-26T18:15", "03-27T18:15", "03-28T18:15"]],
  ])("in %s at %s from %s", (zone, time, from, moments) => {
    const days = daysFrom(day(from), addDays(day(from), 2));
    const wanted = days.map((each, place) => `${each} ${time} at ${moments[place]}`);
    expect(mailsIn(zone, [choice(time)], from, days.at(-1) ?? from)).toEqual(wanted);
  });

  test("in any zone, on any days, at any time", () => {
    const someTime = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, rest]) => `${String(hour).padStart(2, "0")}:${String(rest).padStart(2, "0")}`);
    fc.assert(
      fc.property(
        someZone,
        someDay,
        someTime,
        fc.subarray(everyDay, { minLength: 1 }),
        (zone, from, time, days) => {
          const chosen = choice(time, { days });
          const asked = daysFrom(from, addDays(from, 13)).filter((each) => days.includes(weekdayOf(each)));
          const found: string[] = [];
          const end = instantOf(zone, addDays(from, 14), "00:00" as ClockTime);
          for (
            let at = nextMailTime([chosen], zone, instantOf(zone, from, "00:00" as ClockTime) - 1);
            at !== null && at < end;
            at = nextMailTime([chosen], zone, at)
          )
            found.push(...mailTimesAt([chosen], zone, at).map((mail) => mail.day));
          // A day that a place left out, when it moved to the other side of the date line, has no mail of its own.
          const there = asked.filter(
            (each) => dayAt(zone, instantOf(zone, each, "12:00" as ClockTime)) === each,
          );
          expect([...new Set(found)].filter((each) => there.some((other) => other === each))).toEqual(there);
        },
      ),
      cases(100),
    );
  });
});

const lisbon = zoneSchema.parse("Europe/Lisbon");
const at = (on: string, time: string) => instantOf(lisbon, day(on), time as ClockTime);

test("practices that share a time share a mail; a time before it was chosen, or long past, has none", () => {
  const choices = [
    choice("07:30"),
    choice("07:30", { itemId: "other" }),
    choice("08:00", { itemId: "late", savedAt: at("2026-11-28", "08:10") }),
  ];
  expect(mailTimesAt(choices, lisbon, at("2026-11-28", "08:15"))).toEqual([
    { day: "2026-11-28", time: "07:30", itemIds: ["item", "other"] },
  ]);
  expect(mailTimesAt(choices, lisbon, at("2026-11-28", "07:30") + useful)).toEqual([]);
  expect(mailTimesAt(choices, lisbon, at("2026-11-28", "07:29"))).toEqual([]);
  expect(mailTimesAt([choice("23:50")], lisbon, at("2026-11-28", "00:10"))).toMatchObject([
    { day: "2026-11-27" },
  ]);
  expect(nextMailTime([], lisbon, at("2026-11-28", "08:15"))).toBeNull();
});

const practice = (id: string, rest: Partial<PlanItem> = {}): PlanItem => {
  const schedule = { kind: "days" as const, days: everyDay };
  const versions = [{ ...unaided, minutes: 5, tiny: "One.", schedule, holdsFrom: day("2026-11-02") }];
  return {
    id,
    guide: "breathing",
    startedOn: day("2026-11-02"),
    finishedOn: null,
    versions,
    pauses: [],
    ...rest,
  };
};

test("nothing is said of a practice that is logged, paused, not due, finished or not in the mail", () => {
  const on = day("2026-11-28");
  const plan = [
    practice("due"),
    practice("paused", { pauses: [{ from: on, until: on }] }),
    practice("finished", { finishedOn: on }),
    practice("later", { startedOn: addDays(on, 1) }),
    practice("not due", {
      versions: [
        {
          ...unaided,
          minutes: 5,
          tiny: "One.",
          holdsFrom: day("2026-11-02"),
          schedule: { kind: "days", days: [7] },
        },
      ],
    }),
    practice("enough", {
      versions: [
        {
          ...unaided,
          minutes: 5,
          tiny: "One.",
          holdsFrom: day("2026-11-02"),
          schedule: { kind: "times", times: 1 },
        },
      ],
    }),
    ...["done", "rest", "noted", "no mail"].map((id) => practice(id)),
  ];
  const logs = [
    { itemId: "done", day: on, state: "done" as const },
    { itemId: "rest", day: on, state: "rest" as const },
    { itemId: "noted", day: on, state: null },
    { itemId: "enough", day: addDays(on, -1), state: "tiny" as const },
  ];
  const chosen = plan.map(({ id }) => id).filter((id) => id !== "no mail");
  expect(toMind(chosen, plan, logs, on, 1).map(({ id }) => id)).toEqual(["due"]);
});

test("after three days of mail without a visit there is no more, and the third says so, until the next visit", () => {
  const [visit, one, two, three, four] = daysFrom(day("2026-11-20"), day("2026-11-24"));
  if (!visit || !one || !two || !three || !four) return;
  expect(goesOut([], visit, visit)).toBe("yes");
  expect(goesOut([visit], visit, one)).toBe("yes");
  expect(goesOut([visit, one], visit, one)).toBe("yes");
  expect(goesOut([one], visit, two)).toBe("yes");
  expect(goesOut([one, two], visit, three)).toBe("last");
  expect(goesOut([one, two, three], visit, three)).toBe("no");
  expect(goesOut([one, two, three], visit, four)).toBe("no");
  expect(goesOut([one, two, three], three, four)).toBe("yes");
});
