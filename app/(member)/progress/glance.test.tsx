import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Glance } from "./glance.tsx";

const drawn = (weeks: string, isString: boolean) =>
  renderToStaticMarkup(<Glance weeks={weeks} isString={isString} endsToday={false} />);

/** Where the dots of days stand on which it was done. */
const done = (html: string) =>
  [...(html.match(/class="stroke-accent"[^>]* d="([^"]*)"/)?.[1] ?? "").matchAll(/M([\d.]+) ([\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)],
  );

test("days before the practice began and days to come are no part of the string, and weeks stand apart", () => {
  const [monday, tuesday, next] = done(drawn("xxxxxdd ddfffff", true)).map(([x]) => x ?? 0);
  expect([monday, (tuesday ?? 0) - (monday ?? 0)]).toEqual([8, 12]);
  expect((next ?? 0) - (tuesday ?? 0)).toBe(12 + 6);
});

test("a column is a week, and each weekday has its row, whenever the practice began", () => {
  expect(done(drawn("xxxxxxd dffffff", false))).toEqual([
    [6, 78],
    [18, 6],
  ]);
});
