import { expect, test } from "vitest";
import { mismatchesOf, paths } from "./paths.ts";

test("there are the four paths, each for a need of its own", () => {
  expect(paths.map(({ slug }) => slug)).toEqual([
    "four-weeks-of-looking-after-yourself",
    "four-weeks-towards-sleep",
    "four-weeks-with-low-mood",
    "four-weeks-with-worry",
  ]);
  expect(new Set(paths.map(({ front }) => front.area)).size).toBe(paths.length);
});

test("a guide that is not there, a dose that it does not offer, and two ways of asking are named", () => {
  const [path] = paths;
  if (!path) throw new Error("There is no path.");
  const [week, ...others] = path.front.weeks;
  const [practice] = week?.practices ?? [];
  if (!week || !practice) throw new Error("There is no practice.");
  const asked = (change: object) =>
    mismatchesOf({
      slug: "some",
      front: {
        ...path.front,
        weeks: [
          { ...week, practices: [{ ...practice, ...change }] },
          { ...week, practices: [practice] },
          ...others,
        ],
      },
    }).join();
  expect(asked({})).toBe("");
  expect(asked({ guide: "nothing-such" })).toContain("there is no such guide");
  expect(asked({ minutes: 7 })).toContain("7 minutes are none of the “doses”");
  expect(asked({ schedule: { kind: "times", times: 7 } })).toContain("in two ways");
});
