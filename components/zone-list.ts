import { zones } from "#domain/day.ts";

/** The zones as a list for people: by region, cities in the order of the alphabet. */
export const zoneRegions = [...new Set(zones.map(regionOf))].map((region) => ({
  region,
  zones: zones
    .filter((zone) => regionOf(zone) === region)
    .map((zone) => ({ value: zone, label: zone.slice(zone.indexOf("/") + 1).replaceAll("_", " ") })),
}));

function regionOf(zone: string): string {
  return zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "Everywhere";
}
