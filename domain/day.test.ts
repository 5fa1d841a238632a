import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "./date-words.ts";
import {
  addDays,
  dayAt,
  daySchema,
  daysBetween,
  daysFrom,
  formatDay,
  formatEnds,
  isSmallHours,
  startOfWeek,
  weekdayName,
  weekdayOf,
  weekdays,
  zoneSchema,
  zones,
} from "./day.ts";
import { onTheWall } from "./testing/on-the-wall.ts";
import { day, many, someDay, someFirstDay, someInstant, someZone } from "./testing/samples.ts";
import { fixedZones } from "./zone-names.ts";

describe("the day in a zone", () => {
  test("is the one that the platform’s own calendar shows, in every zone", () => {
    fc.assert(
      fc.property(someZone, someInstant, (zone, instant) => {
        expect(dayAt(zone, instant)).toBe(onTheWall(zone, instant).day);
        expect(isSmallHours(zone, instant)).toBe(onTheWall(zone, instant).hour < 4);
      }),
      many,
    );
  });

  test("is known in each zone in the list", () => {
    for (const zone of zones) expect(dayAt(zone, 1_800_000_000_000)).toMatch(/^2027-01-1[456]$/);
  });

  test("never goes back while one stays in a zone", () => {
    fc.assert(
      fc.property(someZone, someInstant, fc.nat(48 * 3600), (zone, instant, seconds) => {
        expect(dayAt(zone, instant + seconds * 1000) >= dayAt(zone, instant)).toBe(true);
      }),
      many,
    );
  });

  test("is one or two days further on at UTC+14 than at UTC−11", () => {
    const [east, west] = [zone("Pacific/Kiritimati"), zone("Pacific/Pago_Pago")];
    fc.assert(
      fc.property(someInstant, (instant) => {
        expect([1, 2]).toContain(daysBetween(dayAt(west, instant), dayAt(east, instant)));
      }),
      many,
    );
  });

  test.each([
    // A night in which clocks go forward, and one in which they go back.
    ["Europe/Lisbon", "2026-03-29T00:59:59Z", "2026-03-29", "small hours"],
    ["Europe/Lisbon", "2026-03-29T02:59:59Z", "2026-03-29", "small hours"],
    ["Europe/Lisbon", "2026-03-29T03:00:00Z", "2026-03-29", "day"],
    ["Europe/Lisbon", "2026-10-24T22:59:59Z", "2026-10-24", "day"],
    ["Europe/Lisbon", "2026-10-24T23:00:00Z", "2026-10-25", "small hours"],
    ["Europe/Lisbon", "2026-10-25T00:30:00Z", "2026-10-25", "small hours"],
    ["Europe/Lisbon", "2026-10-25T01:30:00Z", "2026-10-25", "small hours"],
    // Here midnight itself is left out in spring, so the day begins at 1, and 23 o’clock comes twice in autumn.
    ["Asia/Beirut", "2026-03-28T21:59:59Z", "2026-03-28", "day"],
    ["Asia/Beirut", "2026-03-28T22:00:00Z", "2026-03-29", "small hours"],
    ["Asia/Beirut", "2026-10-24T20:59:59Z", "2026-10-24", "day"],
    ["Asia/Beirut", "2026-10-24T21:59:59Z", "2026-10-24", "day"],
    ["Asia/Beirut", "2026-10-24T22:00:00Z", "2026-10-25", "small hours"],
    // Half an hour of summer time, three quarters of an hour of zone, and the two ends of the world.
    ["Australia/Lord_Howe", "2026-04-04T14:59:59Z", "2026-04-05", "small hours"],
    ["Asia/Kathmandu", "2026-11-24T18:14:59Z", "2026-11-24", "day"],
    ["Asia/Kathmandu", "2026-11-24T18:15:00Z", "2026-11-25", "small hours"],
    ["Pacific/Kiritimati", "2026-11-24T10:00:00Z", "2026-11-25", "small hours"],
    ["Pacific/Pago_Pago", "2026-11-24T10:59:59Z", "2026-11-23", "day"],
  ])("%s at %s is %s, %s", (name, moment, expected, hours) => {
    const instant = Date.parse(moment);
    expect(dayAt(zone(name), instant)).toBe(expected);
    expect(isSmallHours(zone(name), instant)).toBe(hours === "small hours");
  });
});

describe("counting days", () => {
  test("comes to the same in the browser, which has no calendar but the platform’s", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -800, max: 800 }), (from, count) => {
        expect(daysLater(from, count)).toBe(addDays(from, count));
      }),
      many,
    );
  });

  test("there and back again", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(Math.sign(count)).toBe(to === from ? 0 : to > from ? 1 : -1);
      }),
      many,
    );
  });

  test("agrees with the platform’s own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 200_000 }), (number) => {
        const { day: expected, weekday } = onTheWall("UTC", number * 86_400_000);
        expect(addDays(day("1970-01-01"), number)).toBe(expected);
        expect(weekdayName(weekdayOf(expected), "short")).toBe(weekday);
      }),
      many,
    );
  });

  test.each([
    ["2028-02-28", 1, "2028-02-29"],
    ["2028-02-29", 1, "2028-03-01"],
    ["2028-02-29", 365, "2029-02-28"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %i more is %s", (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  test("lists every day of a span once, in order", () => {
    expect(daysFrom(day("2028-02-28"), day("2028-03-01"))).toEqual([
      "2028-02-28",
      "2028-02-29",
      "2028-03-01",
    ]);
    expect(daysFrom(day("2028-03-01"), day("2028-02-28"))).toEqual([]);
  });
});

describe("weeks", () => {
  test("start on the chosen day, at most six days back", () => {
    fc.assert(
      fc.property(someDay, someFirstDay, (any, firstDay) => {
        const start = startOfWeek(any, firstDay);
        expect(weekdayOf(start)).toBe(firstDay);
        expect(weekdayOf(any)).toBe(weekdays(firstDay)[daysBetween(start, any)]);
      }),
      many,
    );
  });

  test.each([
    [1, "2026-11-23"],
    [6, "2026-11-21"],
    [7, "2026-11-22"],
  ] as const)(
    "with weeks from weekday %i, that of Tuesday 24 November 2026 starts on %s",
    (firstDay, start) => {
      expect(startOfWeek(day("2026-11-24"), firstDay)).toBe(start);
    },
  );

  test("days have names", () => {
    expect(
      weekdays(6)
        .map((weekday) => weekdayName(weekday, "short"))
        .join(" "),
    ).toBe("Sat Sun Mon Tue Wed Thu Fri");
    expect(weekdayName(weekdayOf(day("2026-11-24")), "long")).toBe("Tuesday");
    expect(formatDay(day("2026-11-24"), "long", day("2026-01-01"))).toBe("Tuesday 24 November");
    expect(formatDay(day("2026-09-01"), "short", day("2026-12-31"))).toBe("1 Sep");
  });

  test("with the year whenever it is not this one, in every length, so that no two days within a lifetime read alike", () => {
    expect(formatDay(day("2027-11-27"), "long", day("2026-11-28"))).toBe("Saturday 27 November 2027");
    expect(formatDay(day("2025-12-31"), "short", day("2026-01-01"))).toBe("31 Dec 2025");
    // Where a span crosses into another year, both ends say theirs, and whichever is this one.
    const ends = (from: string, to: string, today: string) =>
      formatEnds(day(from), day(to), "plain", day(today)).join(" to ");
    for (const today of ["2026-11-28", "2027-01-02", "2028-02-29"])
      expect(ends("2026-12-28", "2027-01-03", today)).toBe("28 December 2026 to 3 January 2027");
    expect(ends("2026-11-23", "2026-11-29", "2026-11-28")).toBe("23 November to 29 November");
    expect(ends("2026-11-23", "2026-11-29", "2027-11-28")).toBe("23 November 2026 to 29 November 2026");
    const length = fc.constantFrom("long" as const, "plain" as const, "short" as const);
    fc.assert(
      fc.property(someDay, someDay, someDay, length, (one, other, today, words) => {
        const [first, second] = [formatDay(one, words, today), formatDay(other, words, today)];
        expect(first === second).toBe(one === other);
        const year = one.slice(0, 4);
        expect(first.endsWith(` ${year}`)).toBe(year !== today.slice(0, 4));
        expect(formatDay(one, "dated")).toContain(` ${year}`);
      }),
      many,
    );
  });
});

describe("what a browser sends", () => {
  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-1-1",
    "24/11/2026",
    "0000-01-01",
    "9999-12-31",
    "+002026-11-24",
    "",
    "NaN",
  ])("is no day: %j", (text) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  });

  test.each([
    ["Europe/Kiev", "Europe/Kyiv"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["america/buenos_aires", "America/Argentina/Buenos_Aires"],
    ["Etc/UTC", "UTC"],
    ["GMT", "UTC"],
    ["US/Eastern", "America/New_York"],
    ["Etc/GMT+12", "Etc/GMT+12"],
  ])("is a zone: %s, kept as %s", (sent, kept) => {
    expect(zoneSchema.parse(sent)).toBe(kept);
  });

  test.each([
    "",
    " ",
    "Mars/Olympus",
    "+01:00",
    "2026-11-24T10:00[Europe/Lisbon]",
    "Europe/Lisbon\0",
    "__proto__",
    "constructor",
    "A".repeat(5000),
    ["Europe/Lisbon"],
    null,
  ])("is no zone: %j", (sent) => {
    expect(zoneSchema.safeParse(sent).error?.issues[0]?.message).toMatch(/^Choose your time zone/);
  });

  test("every zone that this platform knows can be chosen, once, by the name in use today", () => {
    const known = Intl.supportedValuesOf("timeZone").map((name) => zoneSchema.parse(name));
    expect(new Set(zones)).toEqual(new Set([...known, ...fixedZones, "UTC"]));
    expect(zones).toEqual([...new Set(zones)].sort());
    expect(zones).toContain("Europe/Kyiv");
    expect(zones).not.toContain("Europe/Kiev");
  });
});

function zone(name: string) {
  return zoneSchema.parse(name);
}
