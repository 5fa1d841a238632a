import { type Country, countries } from "#content/index.ts";
import type { Zone } from "#domain/day.ts";
import { zonesOf } from "./country-zones.ts";

/** Made once, at the first question: an engine takes milliseconds to look up the zones of all countries. */
let countryByZone: ReadonlyMap<string, Country> | undefined;

/** The country in which clocks go like that, of those whose helplines we have. */
export function countryAt(zone: Zone): Country | undefined {
  countryByZone ??= readZones();
  return countryByZone.get(zone);
}

/** No zone is in two countries of the list. */
function readZones(): ReadonlyMap<string, Country> {
  const codes = countries.map(({ code }) => code);
  return new Map(
    countries.flatMap((country) => zonesOf(country.code, codes).map((zone) => [zone, country] as const)),
  );
}
