import { expect, test } from "vitest";
import type { Log } from "#domain/record/log.ts";
import { day } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { whatHelped } from "./staying-well.ts";

const from = day("2026-11-02");
const practice = (id: string) => ({
  ...{ id, guide: `guide-${id}`, startedOn: from, finishedOn: null },
  ...{ versions: [{ holdsFrom: from, ...plainTerms }], pauses: [] },
});
const log = (itemId: string, on: string, state: Log["state"]): Log => ({ itemId, day: day(on), state });

test("what was done since the path began, most often first, and whether its latest review said that it helped", () => {
  const logs = [
    ...[log("a", "2026-11-01", "done"), log("a", "2026-11-03", "done"), log("a", "2026-11-04", "rest")],
    ...[log("b", "2026-11-02", "tiny"), log("b", "2026-11-03", "done"), log("c", "2026-11-03", "rest")],
  ];
  const reviews = [
    { itemId: "a", helped: "a-lot" as const },
    { itemId: "b", helped: "worse" as const },
    { itemId: "b", helped: "a-little" as const },
    { itemId: "a", helped: "no-difference" as const },
  ];
  expect(whatHelped(["a", "b", "c"].map(practice), logs, reviews, from)).toEqual([
    { guide: "guide-b", times: 2, saidSo: true },
    { guide: "guide-a", times: 1, saidSo: false },
  ]);
});
