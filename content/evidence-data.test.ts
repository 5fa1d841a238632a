import { expect, test } from "vitest";
import { z } from "zod";
import {
  asCells,
  evidenceColumns,
  evidenceData,
  evidenceJsonSchema,
  evidenceSchema,
} from "./evidence-data.ts";
import { guides } from "./index.ts";

const data = evidenceData((path) => `https://tend.test${path}`);

test("the data holds every claim once, and reads back through its published schema", () => {
  expect(data.claims.map(({ id }) => id)).toEqual(
    guides.flatMap(({ slug, front }) => front.claims.map(({ id }) => `${slug}/${id}`)),
  );
  const read = z.fromJSONSchema(evidenceJsonSchema());
  expect(read.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  const [first] = data.claims;
  expect(read.safeParse({ ...data, claims: [{ ...first, certainty: "certain" }] }).success).toBe(false);
  expect(evidenceSchema.safeParse(data).success).toBe(true);
});

test("each work of a claim is there, once", () => {
  const ids = data.works.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(data.claims.flatMap(({ works }) => works))).toEqual(new Set(ids));
});

test("a row of the table has a cell for each column, with the works by their DOIs", () => {
  const row = data.claims.find(({ id }) => id === "breathing/stress");
  const cells = row && asCells(row, data.works);
  expect(cells).toHaveLength(evidenceColumns.length);
  expect(cells?.[evidenceColumns.indexOf("works")]).toBe("10.1038/s41598-022-27247-y");
  expect(cells?.[evidenceColumns.indexOf("areas")]).toBe("stress-and-anxiety");
  expect(cells?.[evidenceColumns.indexOf("url")]).toBe("https://tend.test/guides/breathing#claim-stress");
});
