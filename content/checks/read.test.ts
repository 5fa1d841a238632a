import { expect, test } from "vitest";
import { guides } from "#content/index.ts";

test("the content can be read", () => {
  expect(guides.length).toBeGreaterThan(0);
});
