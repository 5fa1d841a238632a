import { expect, test, vi } from "vitest";
import type { ClockTime } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { day } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { composeReminder } from "./reminder-letter.ts";

const practice = (minutes: number): PlanItem => {
  const startedOn = day("2026-11-02");
  const versions = [{ ...plainTerms, minutes, holdsFrom: startedOn }];
  return { id: "item", guide: "breathing", startedOn, finishedOn: null, versions, pauses: [] };
};

test("names the time that was chosen, by the member’s own clock, so that it is true whenever it leaves", () => {
  vi.stubEnv("AUTH_URL", "https://tend.example");
  for (const [time, clockHours, says] of [
    ["07:30", 24, "You chose 07:30 as a time for you: 5 minutes and 10 minutes."],
    ["00:05", 12, "You chose 12:05 am as a time for you: 5 minutes and 10 minutes."],
  ] as const) {
    const practices = [practice(5), practice(10)];
    const said = { practices, time: time as ClockTime, clockHours, isLast: true, stopToken: "token" };
    const { text, html } = composeReminder(said);
    for (const part of [text, html]) {
      expect(part).toContain(says);
      // Meanwhile they may have come by, and it may be another hour.
      expect(part).not.toMatch(/\b(this is|have not been|today is)\b/i);
    }
  }
  vi.unstubAllEnvs();
});
