import { expect, test } from "vitest";
import { sprigShape } from "./sprig-shape.ts";

const counts = Array.from({ length: 93 }, (_, leaves) => leaves);

test("a sprig has as many leaves as there were days, for every day a season can have", () => {
  for (const leaves of counts) {
    const { leaves: drawn, newest } = sprigShape(leaves);
    expect((drawn + newest).match(/M/g)?.length ?? 0, `${leaves}`).toBe(leaves);
  }
});

test("a leaf stays where it has grown, and the newest is told apart", () => {
  for (const leaves of counts.slice(1)) {
    const { leaves: drawn, newest } = sprigShape(leaves);
    const before = sprigShape(leaves - 1);
    const places = (path: string) => path.match(/M-?\d+[ -]\d+/g) ?? [];
    expect(places(drawn), `${leaves}`).toEqual(places(before.leaves + before.newest));
    expect(places(drawn)).not.toContain(places(newest)[0]);
  }
});

test("nothing of it is cut off, and its lines are few letters", () => {
  for (const leaves of counts) {
    const { stems, leaves: drawn, newest, box } = sprigShape(leaves);
    const ends = [...(stems + drawn + newest).matchAll(/M(-?\d+) ?(-?\d+)/g)];
    for (const [, x, y] of ends) {
      expect(Number(x)).toBeGreaterThan(box.left);
      expect(Number(x)).toBeLessThan(box.left + box.width);
      expect(Number(y)).toBeGreaterThanOrEqual(box.top);
    }
    expect(stems.length + drawn.length + newest.length).toBeLessThan(3_500);
  }
});
