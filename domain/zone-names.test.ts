import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dayAt, zoneSchema, zones } from "./day.ts";
import { currentName, fixedZones, proposedZone } from "./zone-names.ts";

/** What a Linux machine knows of the IANA time zone database, former names included; not every machine has it. */
const tzdata = "/usr/share/zoneinfo/tzdata.zi";

const former = [
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["US/Eastern", "America/New_York"],
  ["GB", "Europe/London"],
  ["Iceland", "Atlantic/Reykjavik"],
  ["Etc/GMT+5", "Etc/GMT+5"],
] as const;

test.each(former)("%s is proposed, and taken from a form, as %s", (said, name) => {
  expect(proposedZone(said, zones)).toBe(name);
  expect(zoneSchema.parse(said)).toBe(name);
});

test("whatever name a browser may say is proposed from the list, and is the same clock", () => {
  const known = existsSync(tzdata) ? [...readFileSync(tzdata, "utf8").matchAll(/^(?:L \S+|Z) (\S+)/gm)] : [];
  const names = [
    ...Intl.supportedValuesOf("timeZone"),
    ...fixedZones,
    ...former.map(([name]) => name),
    ...known.map(([, name = ""]) => name),
  ].filter((name) => name !== "Factory" && currentName(name) !== "UTC");
  for (const name of names) {
    const proposed = proposedZone(name, zones);
    expect(zones, name).toContain(proposed);
    expect(zoneSchema.parse(name)).toBe(proposed);
    expect(hoursIn(proposed ?? ""), name).toEqual(hoursIn(name));
  }
});

test.each([undefined, "", "Etc/Unknown", "UTC", "GMT", "Etc/UTC", "Mars/Olympus"])(
  "a browser that says %s proposes nothing",
  (said) => {
    expect(proposedZone(said, zones)).toBeUndefined();
  },
);

test("who lives by UTC can choose it, and a fixed number of hours", () => {
  expect(zoneSchema.parse("Etc/UTC")).toBe("UTC");
  expect(dayAt(zoneSchema.parse("Etc/GMT-14"), Date.parse("2026-11-28T10:00Z"))).toBe("2026-11-29");
});

/** What its clock shows in the winter and the summer of this decade. */
function hoursIn(timeZone: string): string[] {
  const clock = new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short", timeStyle: "short" });
  return ["2025-01-15", "2025-07-15", "2026-01-15", "2026-07-15"].map((day) =>
    clock.format(Date.parse(`${day}T12:00Z`)),
  );
}
