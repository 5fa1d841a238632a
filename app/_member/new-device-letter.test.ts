import { expect, test, vi } from "vitest";
import { zoneSchema } from "#domain/day.ts";
import { newDeviceLetter } from "./new-device-letter.ts";

const letterAt = (moment: string, zone: string | null, clockHours: 12 | 24 = 24) =>
  newDeviceLetter(
    "Firefox on Windows",
    { zone: zone === null ? null : zoneSchema.parse(zone), clockHours },
    Date.parse(moment),
  );

test("says when it was by the member’s own calendar and clock, with the year, on whatever day it is read", () => {
  vi.stubEnv("AUTH_URL", "https://tend.example");
  for (const [moment, zone, hours, says] of [
    ["2026-12-31T11:30:00Z", "Pacific/Auckland", 12, "On 1 January 2027 at 12:30 am (Pacific/Auckland)"],
    ["2027-01-01T02:30:00Z", "America/New_York", 24, "On 31 December 2026 at 21:30 (America/New York)"],
    // The same time on the clock comes twice in that night.
    ["2026-10-25T00:30:00Z", "Europe/Lisbon", 24, "On 25 October 2026 at 01:30 (Europe/Lisbon)"],
    ["2026-10-25T01:30:00Z", "Europe/Lisbon", 24, "On 25 October 2026 at 01:30 (Europe/Lisbon)"],
    ["2028-02-29T23:59:00Z", null, 24, "On 29 February 2028 at 23:59 (UTC)"],
  ] as const) {
    const { text, html } = letterAt(moment, zone, hours);
    for (const part of [text, html]) expect(part).toContain(`${says} somebody signed in to Tend as you`);
  }
  vi.unstubAllEnvs();
});
