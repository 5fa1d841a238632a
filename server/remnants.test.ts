import { expect, test } from "vitest";
import { withoutRemnants } from "./remnants.mjs";

test.each([
  ["/guides/breathing.", "/guides/breathing"],
  ["/guides/breathing%E2%80%8B", "/guides/breathing"],
  ["/guides/breathing%3E", "/guides/breathing"],
  ["/guides/breathing).", "/guides/breathing"],
  ["/guides/breathing%2E", "/guides/breathing"],
  ["/guides/breathing%E2%80%9C", "/guides/breathing"],
  ["/guides/breathing%E3%80%8D%E3%80%82", "/guides/breathing"],
  ["/guides/breathing%E2%80%BA,", "/guides/breathing"],
  ["/guides/breathing%60", "/guides/breathing"],
  ["/guides/breathing&", "/guides/breathing"],
  ["/guides/breathing%C2%AD%20", "/guides/breathing"],
  ["/guides/breathing%25E2%2580%258B", "/guides/breathing"],
  ["/guides/breathing%E2%80", "/guides/breathing"],
  ["/guides/breathing%F0", "/guides/breathing"],
  ["/guides/breathing", "/guides/breathing"],
  ["/", "/"],
  ["/...", "/"],
])("%s leads to %s", (path, meant) => {
  expect(withoutRemnants(path)).toBe(meant);
});
