import { expect, test } from "vitest";
import { guides } from "./index.ts";

test("the content can be read", () => {
  expect(guides.length).toBeGreaterThan(0);
});
