import { afterEach, expect, test, vi } from "vitest";
import { eveningAndTravel, zoneAtHour } from "./clock.ts";

afterEach(() => {
  vi.useRealTimers();
});

// With summer time in the north and in the south, and at the turn of a year.
test.each(["2026-06-21", "2027-12-31"])("all round the clock on %s there is a zone for each story", (day) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  for (let hour = 0; hour < 24; hour += 1) {
    for (const minute of [31, 55]) {
      vi.setSystemTime(Date.parse(`${day}T00:00:30Z`) + (60 * hour + minute) * 60_000);
      for (const wanted of [1, 2, 12]) expect(zoneAtHour(wanted)).toBeDefined();
      expect(new Set(Object.values(eveningAndTravel())).size, `${hour}:${minute}`).toBe(3);
    }
  }
});
