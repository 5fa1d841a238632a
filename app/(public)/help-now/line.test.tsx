import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { countries } from "#content/index.ts";
import { Line } from "./line.tsx";

test("what is said of a line begins as a sentence does", () => {
  const said = countries
    .flatMap(({ lines }) => lines)
    .map((line) => renderToStaticMarkup(<Line line={line} />).match(/text-quiet">([^<]*)/)?.[1] ?? "");
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((words) => /^\p{Ll}/u.test(words))).toEqual([]);
});
