import type { GuideFront } from "./schema.ts";

const named: Record<GuideFront["areas"][number], string | undefined> = {
  "stress-and-anxiety": "the stress",
  "low-mood": "the low mood",
  sleep: "the trouble with sleep",
  "relationships-and-saying-no": "the strain with others",
  "pain-and-old-wounds": "the pain",
  // To keep well is no trouble.
  "keeping-well": undefined,
};

/** Made once: to make one takes nine times as long as to use it. */
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/**
 * What “How strong was it?” asks about, from the needs that a guide is listed under: "the stress, the low mood or
 * whatever brought you here".
 */
export function troubleOf(areas: GuideFront["areas"]): string {
  const troubles = areas.flatMap((area) => named[area] ?? []).slice(0, 2);
  const any = "whatever brought you here";
  return either.format([...troubles, any]);
}
