import { zones } from "#domain/day.ts";

/** Zones of a region, by what stands behind its name: "Abidjan Accra Addis_Ababa". Those of none have an empty name. */
export type ZonesOfRegion = [region: string, names: string];

/** All zones, cities in the order of the alphabet, in as few letters as it takes: a page sends them once more than it draws them. */
export const zoneRegions: ZonesOfRegion[] = [...new Set(zones.map(regionOf))].map((region) => [
  region,
  zones
    .filter((zone) => regionOf(zone) === region)
    .map((zone) => zone.slice(region === "" ? 0 : region.length + 1))
    .join(" "),
]);

function regionOf(zone: string): string {
  return zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "";
}
