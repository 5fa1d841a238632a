/** For tests: what every blank paper of ours has to be. */
import { expect } from "vitest";
import { fieldsByQpdf, fieldsIn, fieldsOverOthers, hasQpdf } from "#app/_paper/testing/fields.ts";
import { overprinted, wordBoxes } from "#app/_paper/testing/word-boxes.ts";

/** That it has these fields among others, each told of and empty, that nothing lies over anything, and how many pages it takes at most. */
export async function expectToBeBlank(file: Uint8Array, names: readonly string[], most: number) {
  const fields = await fieldsIn(file);
  expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  expect(fields.filter(({ about, value }) => about === "" || value !== "")).toEqual([]);
  expect(await fieldsOverOthers(file, fields)).toEqual([]);
  expect(await overprinted(file)).toEqual([]);
  if (hasQpdf) expect(fieldsByQpdf(file).map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  const pages = Math.max(...(await wordBoxes(file)).map(({ page }) => page));
  expect(pages).toBeLessThanOrEqual(most);
}

/** How far above the foot of the paper each page ends, in points: its lowest words or field. */
export async function pageEnds(file: Uint8Array): Promise<number[]> {
  const ends: number[] = [];
  const marks = [
    ...(await wordBoxes(file)).map(({ page, below }) => ({ page, at: below })),
    ...(await fieldsIn(file)).map(({ page, rect }) => ({ page, at: rect[1] ?? 0 })),
  ];
  for (const { page, at } of marks) ends[page - 1] = Math.min(at, ends[page - 1] ?? at);
  return ends;
}
