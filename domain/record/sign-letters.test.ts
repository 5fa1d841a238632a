import { expect, test } from "vitest";
import { lettersOf, signsIn } from "./sign-letters.ts";

test("every sign comes back as it was", () => {
  const all = [
    ...(["done", "tiny", "rest", "not-applicable", "noted"] as const),
    ...(["unknown", "paused", "outside", "future", "done"] as const),
  ];
  expect(signsIn(lettersOf(all))).toEqual(all);
  expect(new Set(lettersOf(all)).size).toBe(9);
  expect(signsIn("d?")).toEqual(["done", "unknown"]);
});
