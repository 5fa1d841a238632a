import { type Terms, unaided } from "#domain/practice/terms.ts";

/** What a practice asks for in most examples: five minutes, three times a week, and nothing that helps with it. */
export const plainTerms: Terms = {
  ...unaided,
  minutes: 5,
  tiny: "One.",
  schedule: { kind: "times", times: 3 },
};
