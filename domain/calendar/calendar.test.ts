import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import {
  addDays,
  type ClockTime,
  type Day,
  dayAt,
  daysFrom,
  type Instant,
  timeAt,
  type Zone,
  zoneSchema,
  zones,
} from "#domain/day.ts";
import { type PlanItem, pauseOn, versionOn } from "#domain/practice/plan.ts";
import { type Terms, unaided } from "#domain/practice/terms.ts";
import { excuses, type Log } from "#domain/record/log.ts";
import { type Weeks, weekOf } from "#domain/record/week.ts";
import { cases, isLong } from "#domain/testing/cases.ts";
import { day, someRecord, someWeeks, someZone } from "#domain/testing/samples.ts";
import { entriesBetween } from "./days-shown.ts";
import { calendarEntries, calendarSince } from "./entries.ts";
import { toICalendar } from "./icalendar.ts";

const made = Date.UTC(2026, 10, 28, 9, 0);
const lisbon = zoneSchema.parse("Europe/Lisbon");
const everyDay: Terms = {
  ...unaided,
  minutes: 10,
  tiny: "One.",
  schedule: { kind: "days", days: [1, 2, 3, 4, 5, 6, 7] },
};

function practice(terms: Partial<Terms>, rest: Partial<PlanItem> = {}): PlanItem {
  const startedOn = day("2026-11-02");
  const versions = [{ ...everyDay, ...terms, holdsFrom: startedOn }];
  return { id: "item", guide: "breathing", startedOn, finishedOn: null, versions, pauses: [], ...rest };
}

function written(
  item: PlanItem,
  {
    logs = [],
    zone = lisbon,
    since = item.startedOn,
    weeks = 1,
  }: { logs?: Log[]; zone?: Zone; since?: Day; weeks?: Weeks } = {},
) {
  return toICalendar(calendarEntries(item, logs, since, weeks), { zone, since, made });
}

type Occurrence = { day: string; time: string | null; instant: Instant; title: string };

/** What a calendar that is not ours shows up to the day `to`. */
function occurrences(text: string, to: Day): Occurrence[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar
    .getAllSubcomponents("vevent")
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const found: Occurrence[] = [];
      const iterator = event.iterator();
      for (let at = iterator.next(); at; at = iterator.next()) {
        const date = at.toString().slice(0, 10);
        if (date > to) break;
        found.push({
          day: date,
          time: at.isDate ? null : at.toString().slice(11, 16),
          instant: at.toUnixTime() * 1000,
          title: event.summary,
        });
      }
      return found;
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const daysOf = (found: Occurrence[]) => found.map((one) => one.day);

test("a daily practice with a time is one series of that time, under a title that says nothing of it", () => {
  const text = written(practice({ time: "07:30" as ClockTime, cue: "feed the cat", place: "in the pantry" }));
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  const found = occurrences(text, day("2026-11-08"));
  expect(daysOf(found)).toEqual(daysFrom(day("2026-11-02"), day("2026-11-08")));
  expect(found[0]).toMatchObject({ time: "07:30", title: "10 minutes for me" });
  expect(text).not.toMatch(/breath|cat|pantry/i);
});

test("a practice without a time is a note for the whole day, which keeps nobody busy", () => {
  const text = written(practice({ schedule: { kind: "days", days: [2, 5] } }));
  const found = occurrences(text, day("2026-11-15"));
  expect(daysOf(found)).toEqual(["2026-11-03", "2026-11-06", "2026-11-10", "2026-11-13"]);
  expect(found[0]?.time).toBeNull();
  expect(text).toContain("TRANSP:TRANSPARENT");
});

test("times a week are a note on the first day of each week", () => {
  const found = occurrences(written(practice({ schedule: { kind: "times", times: 3 } })), day("2026-11-29"));
  expect(daysOf(found)).toEqual(["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"]);
  expect(found[0]?.title).toBe("10 minutes for me, 3 times this week");
});

test("of a week that begins late or is paused in part, the note says what is left", () => {
  const item = practice(
    { schedule: { kind: "times", times: 3 } },
    {
      startedOn: day("2026-11-05"),
      versions: [{ ...everyDay, schedule: { kind: "times", times: 3 }, holdsFrom: day("2026-11-05") }],
      pauses: [{ from: day("2026-11-14"), until: day("2026-11-18") }],
    },
  );
  const rest: Log = { itemId: "item", day: day("2026-11-23"), state: "rest" };
  const found = occurrences(written(item, { logs: [rest] }), day("2026-12-06"));
  expect(found.map(({ day, title }) => [day, title.replace(/^.*, /, "")])).toEqual([
    ["2026-11-05", "twice this week"],
    ["2026-11-09", "3 times this week"],
    ["2026-11-19", "twice this week"],
    ["2026-11-24", "3 times this week"],
    ["2026-11-30", "3 times this week"],
  ]);
});

test("a calendar is written from the month before on", () => {
  expect(["2026-11-28", "2027-01-31", "2026-03-01"].map((on) => calendarSince(day(on)))).toEqual([
    "2026-10-01",
    "2026-12-01",
    "2026-02-01",
  ]);
});

test("an edit, a pause, a rest day and the end leave only the days that are asked for", () => {
  const item = practice(
    {},
    {
      finishedOn: day("2026-11-27"),
      versions: [
        { ...everyDay, holdsFrom: day("2026-11-02"), time: "07:30" as ClockTime },
        { ...everyDay, minutes: 5, holdsFrom: day("2026-11-16"), schedule: { kind: "days", days: [1, 5] } },
      ],
      pauses: [{ from: day("2026-11-05"), until: day("2026-11-13") }],
    },
  );
  const rest: Log = { itemId: "item", day: day("2026-11-15"), state: "rest" };
  const found = occurrences(written(item, { logs: [rest] }), day("2027-11-01"));
  expect(daysOf(found)).toEqual([
    "2026-11-02",
    "2026-11-03",
    "2026-11-04",
    "2026-11-14",
    "2026-11-16",
    "2026-11-20",
    "2026-11-23",
  ]);
  expect(found.at(-1)?.title).toBe("5 minutes for me");
});

/** In each zone: over both changes of the clocks, if it has any, the time on the wall stays. */
test.each([
  ["Europe/Lisbon", "2027-03-25", "2027-10-28"],
  ["America/New_York", "2027-03-10", "2027-11-04"],
  ["Australia/Lord_Howe", "2027-04-01", "2027-09-30"],
  ["Africa/Casablanca", "2027-02-04", "2027-03-11"],
  ["Asia/Kathmandu", "2027-03-25", "2027-10-28"],
  ["Pacific/Chatham", "2027-04-01", "2027-09-23"],
  ["America/Sao_Paulo", "2027-02-15", "2027-11-01"],
])("in %s a practice at 07:30 is at 07:30 before and after each change", (name, spring, autumn) => {
  const zone = zoneSchema.parse(name);
  const time = "07:30" as ClockTime;
  const text = written(practice({ time }), { zone });
  const found = occurrences(text, day("2027-12-31"));
  const near = [spring, autumn].flatMap((from) => daysFrom(day(from), addDays(day(from), 7)));
  for (const on of near) {
    const [one, ...more] = found.filter((each) => each.day === on);
    expect(more).toEqual([]);
    expect(one && [dayAt(zone, one.instant), timeAt(zone, one.instant)]).toEqual([on, time]);
  }
});

test("every zone is explained as Tend's own clocks go, in ten years’ time too", () => {
  const from = Date.UTC(2026, 10, 3);
  const odd = ["Africa/Casablanca", "Asia/Gaza", "Australia/Lord_Howe", "America/Santiago"];
  for (const zone of zones.filter((zone, place) => isLong || place % 12 === 0 || odd.includes(zone))) {
    const text = written(practice({}), { zone });
    const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vtimezone");
    const theirs = new ICAL.Timezone(found ?? undefined);
    for (let weeks = 0; weeks < 10 * 52; weeks += 13) {
      const instant = from + weeks * 7 * 86_400_000 + 43_200_000;
      const [year = 0, month = 0, date = 0] = dayAt(zone, instant).split("-").map(Number);
      const [hour = 0, minute = 0] = timeAt(zone, instant).split(":").map(Number);
      const time = new ICAL.Time({ year, month, day: date, hour, minute, second: 0 }, theirs);
      expect(`${zone} ${time.toUnixTime() * 1000}`).toBe(`${zone} ${instant}`);
    }
  }
});

/** By the plan's own rules, read day by day. */
function asks(item: PlanItem, logs: Log[], on: Day) {
  const version = on === item.finishedOn || pauseOn(item, on) ? undefined : versionOn(item, on);
  return version && !logs.some((log) => log.day === on && excuses(log)) ? version.schedule : undefined;
}

const weekday = (on: Day) => new Date(`${on}T12:00Z`).getUTCDay() || 7;

test("each day that the plan asks for is in the calendar once, and no other day on which days are set", () => {
  fc.assert(
    fc.property(
      someRecord,
      someZone,
      someWeeks,
      fc.constantFrom(0, 20),
      fc.constantFrom(null, "07:30", "02:30"),
      ({ item: plain, logs }, zone, weeks, after, time) => {
        const item = {
          ...plain,
          versions: plain.versions.map((version) => ({ ...version, time: time as ClockTime | null })),
        };
        const since = addDays(item.startedOn, after);
        const to = addDays(item.startedOn, 150);
        const found = occurrences(written(item, { logs, zone, since, weeks }), to);
        const notes = found.filter(({ title }) => title.includes("this week"));
        for (const { day: on } of found) expect(on >= since).toBe(true);
        for (const on of daysFrom(since, to)) {
          const schedule = asks(item, logs, on);
          const isSet = schedule?.kind === "days" && schedule.days.some((each) => each === weekday(on));
          const set = found.filter((one) => one.day === on && !one.title.includes("this week"));
          expect([on, set.length]).toEqual([on, isSet ? 1 : 0]);
        }
        const shown = entriesBetween(calendarEntries(item, logs, since, weeks), since, to);
        expect(shown.map(({ day, title }) => `${day} ${title}`)).toEqual(
          found.map(({ day, title }) => `${day} ${title}`),
        );
        for (const { day: on } of notes) expect(asks(item, logs, day(on))?.kind).toBe("times");
        const noted = notes.map((note) => weekOf(day(note.day), weeks).from);
        expect(new Set(noted).size).toBe(noted.length);
        for (const on of daysFrom(since, addDays(to, -7))) {
          const week = weekOf(on, weeks);
          const whole = daysFrom(week.from, week.to).map((each) => asks(item, logs, each));
          if (week.from >= since && whole.length === 7 && whole.every((each) => each?.kind === "times"))
            expect(noted).toContain(week.from);
        }
      },
    ),
    cases(100),
  );
});

test("no line is too long for a calendar, and every line ends as it must", () => {
  fc.assert(
    fc.property(someRecord, someZone, ({ item, logs }, zone) => {
      const text = written({ ...item, id: "0".repeat(36) }, { logs, zone });
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    }),
    cases(50),
  );
});

const python = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", "import icalendar"]).status === 0,
);

/** Where Python's icalendar is not installed, ical.js above is the one that looks. */
test.skipIf(!python)("Python's icalendar reads it too", () => {
  const text = written(
    practice(
      { time: "07:30" as ClockTime },
      { pauses: [{ from: day("2026-11-05"), until: day("2026-11-13") }] },
    ),
  );
  const script = [
    "import sys, icalendar",
    "calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())",
    "for event in calendar.walk('VEVENT'):",
    "  start = event.decoded('DTSTART')",
    "  print(event['SUMMARY'], start.isoformat(), event['RRULE'].to_ical().decode())",
  ].join("\n");
  const said = execFileSync(python ?? "", ["-c", script], { input: text, encoding: "utf8" });
  expect(said.trim().split("\n")).toEqual([
    "10 minutes for me 2026-11-02T07:30:00+00:00 FREQ=WEEKLY;UNTIL=20261104T073000Z;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "10 minutes for me 2026-11-14T07:30:00+00:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
  ]);
});
