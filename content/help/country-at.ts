import { type Country, countries } from "#content/index.ts";
import type { Zone } from "#domain/day.ts";
import { zonesOf } from "./country-zones.ts";

const codes = countries.map(({ code }) => code);

/** The country in which clocks go like that, of those whose helplines we have. */
export function countryAt(zone: Zone): Country | undefined {
  return countries.find(({ code }) => zonesOf(code, codes).includes(zone));
}
