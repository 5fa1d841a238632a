import { expect, test } from "vitest";
import { zones } from "#domain/day.ts";
import { zoneRegions } from "./zone-list.ts";

test("every zone can be told from the list of regions, each once", () => {
  const told = zoneRegions.flatMap(([region, names]) =>
    names.split(" ").map((name) => (region === "" ? name : `${region}/${name}`)),
  );
  expect([...told].sort()).toEqual([...zones].sort());
  // As a list of both values and labels it was 22,000.
  expect(JSON.stringify(zoneRegions).length).toBeLessThan(6_000);
});
