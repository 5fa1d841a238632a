/** A personal care plan: what somebody writes down in a good hour, to be read in a bad one. */
import { paragraphs } from "#domain/text.ts";

/** Its parts, in the order in which they help. What is kept is named so in the database, in forms and in exports. */
export const careParts = ["signs", "alone", "places", "people", "professionals", "safer", "living"] as const;
export type CarePart = (typeof careParts)[number];

/** All that is kept of one: its parts, and the country whose helplines stand below them, by its code. */
export const careFields = [...careParts, "country"] as const;
export type CareField = (typeof careFields)[number];

/** What stands in each field; empty where nothing does. */
export type CarePlan = Record<CareField, string>;

export const emptyCarePlan: CarePlan = {
  signs: "",
  alone: "",
  places: "",
  people: "",
  professionals: "",
  safer: "",
  living: "",
  country: "",
};

/** In UTF-16 units and in lines: so much of each part fits beside the others on one page. */
export const mostCareWords = 600;
export const mostCareLines = 10;

/** The words of one part, tidied. */
export const careWordsSchema = paragraphs(mostCareWords).refine(
  (words) => words.split("\n").length <= mostCareLines,
  `Keep this to ${mostCareLines} lines, so that all of it fits on one page.`,
);

export type CareRevision = {
  /** What is to be kept anew. */
  changes: Partial<CarePlan>;
  /** Those of them that were changed elsewhere after the form was opened. */
  clashes: CareField[];
};

/**
 * What a form changes. A field that comes back as it was shown is left as it is by now; so is one that already says
 * what is wanted, as after a double press.
 * @param wasShown whether the form showed these words in the field when it was opened
 */
export function reviseCarePlan(
  kept: CarePlan,
  wanted: CarePlan,
  wasShown: (field: CareField, words: string) => boolean,
): CareRevision {
  const changed = careFields.filter(
    (field) => !wasShown(field, wanted[field]) && kept[field] !== wanted[field],
  );
  // The form proposes a country beside the first words. It is kept with them, touched or not, since nobody has chosen another.
  const isFirst = isBlankCarePlan(kept) && kept.country === "";
  const proposed = isFirst && !isBlankCarePlan(wanted) ? ["country" as const] : [];
  return {
    changes: Object.fromEntries([...changed, ...proposed].map((field) => [field, wanted[field]])),
    clashes: changed.filter((field) => !wasShown(field, kept[field]) && !(isFirst && field === "country")),
  };
}

/** Whether there is anything to read: a country alone is none. */
export function isBlankCarePlan(plan: CarePlan): boolean {
  return careParts.every((part) => plan[part] === "");
}
