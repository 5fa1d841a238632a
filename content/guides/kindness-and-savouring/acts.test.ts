import { expect, test } from "vitest";
import { aboutActs } from "./acts.ts";

test("what is planned is counted, and a tick without a deed is none", () => {
  expect(aboutActs({ "act-0-done": "on" })).toBe("");
  expect(aboutActs({ "act-1": "carry a bag" })).toBe("One, to be done when it fits.");
  expect(aboutActs({ "act-0": "a", "act-1": "b", "act-1-done": "on" })).toBe("1 of 2 done.");
});

test("nobody is praised for having done it all", () => {
  expect(aboutActs({ "act-0": "a", "act-0-done": "on" })).toBe(
    "All done. Whether anybody noticed does not matter.",
  );
});
