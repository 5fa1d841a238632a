import { expect, test } from "vitest";
import { easyReadOf } from "#content/easy/easy-read.ts";
import { guides } from "#content/index.ts";

test("the content can be read", () => {
  expect(guides.length).toBeGreaterThan(0);
  expect(easyReadOf("breathing")).toBeDefined();
});
