import type { Written } from "#content/kit/written.ts";
import { trimUnseen } from "#domain/unseen.ts";

export type SupportOnMap = "listen" | "company" | "practical" | "professional";

/** What people, places and professionals are good for; and where to look while nobody is. */
export const supports: { id: SupportOnMap; label: string; nobodyYet: string }[] = [
  {
    id: "listen",
    label: "Listens",
    nobodyYet: "A helpline counts. So does a group of people with the same trouble.",
  },
  {
    id: "company",
    label: "Company",
    nobodyYet: "A place where one may sit among others counts: a library, a café, a choir.",
  },
  {
    id: "practical",
    label: "Practical help",
    nobodyYet: "A neighbour, a community centre or an advice service may be a start.",
  },
  {
    id: "professional",
    label: "Professional",
    nobodyYet: "Your doctor or health centre is a door to it.",
  },
];

/** How near they are, the nearest first, with room for so many. */
export const rings = [
  { id: "near", label: "Close by", hint: "I could ask them today.", room: 3 },
  { id: "middle", label: "A little further", hint: "I could ask them this month.", room: 3 },
  { id: "far", label: "Further out", hint: "I have not asked them yet, or not for a long time.", room: 2 },
] as const;

/** Names of the fields of each place on the map, by ring: "near-0", "near-1" and so on. */
export function placesIn({ id, room }: (typeof rings)[number]): string[] {
  return Array.from({ length: room }, (_, place) => `${id}-${place}`);
}

/** Everyone on the map, the nearest first. */
export function namesWritten(written: Written): string[] {
  return allPlaces.map((place) => nameAt(written, place)).filter((name) => name !== "");
}

/** Who gives this kind of support, the nearest first. */
export function whoGives(support: SupportOnMap, written: Written): string[] {
  return allPlaces
    .filter((place) => (written[`${place}-${support}`] ?? "") !== "")
    .map((place) => nameAt(written, place))
    .filter((name) => name !== "");
}

const allPlaces = rings.flatMap(placesIn);

function nameAt(written: Written, place: string): string {
  return trimUnseen(written[place] ?? "");
}
