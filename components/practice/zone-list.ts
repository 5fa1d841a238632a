import { zones } from "#domain/day.ts";

/** The zones as a list for people: by region, cities in the order of the alphabet. */
export const zoneRegions = [...new Set(zones.map(regionOf))].map((region) => ({
  region,
  zones: zones
    .filter((zone) => regionOf(zone) === region)
    .map((zone) => ({ value: zone, label: labelOf(zone) })),
}));

function regionOf(zone: string): string {
  if (zone.startsWith("Etc/")) return "Always so many hours from UTC";
  return zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "Everywhere";
}

/** In names such as "Etc/GMT+5" the sign is against common usage, which says UTC−5. */
function labelOf(zone: string): string {
  if (zone.startsWith("Etc/GMT")) return `UTC${zone[7] === "+" ? "−" : "+"}${zone.slice(8)}`;
  return zone.slice(zone.indexOf("/") + 1).replaceAll("_", " ");
}
