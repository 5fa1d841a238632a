import { expect, test } from "vitest";
import { afterwards, end, onward, onwardLabel, senseAt, senses } from "./senses.ts";

test("each button leads to the step that it names", () => {
  for (let place = 0; place < end - 1; place++) {
    const { heading } = senseAt(onward(place));
    expect(onwardLabel(place)).toBe(`Next: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`);
  }
});

test("after five senses comes the end, and from there the first again", () => {
  const way = Array.from({ length: end + 1 }).reduce<number[]>(
    (places) => [...places, onward(places.at(-1) ?? 0)],
    [0],
  );
  expect(way).toEqual([0, 1, 2, 3, 4, 5, 0]);
  expect(senseAt(end)).toEqual({ heading: "Here, now", help: afterwards, instead: "" });
  expect([onwardLabel(end - 1), onwardLabel(end)]).toEqual(["I have come through", "Go round again"]);
});

test("it counts down from five to one, and no sense is asked for without another way", () => {
  expect(senses.map(({ count }) => count)).toEqual(["Five", "Four", "Three", "Two", "One"]);
  for (const { instead } of senses) expect(instead).not.toBe("");
});
