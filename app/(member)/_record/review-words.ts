/** What can come of a review, and how long it looks back, in words. */
import type { Proposal } from "#domain/review/review.ts";

/** What was chosen in the end. */
export const proposalWords: Record<Proposal, string> = {
  keep: "Keep it as it is",
  smaller: "Make it smaller",
  "other-cue": "Choose another moment",
  swap: "Swap it for another",
  pause: "Pause it",
  finish: "Finish with it",
};

/** "One week", "Two weeks", and after four of them no number any more: nobody is to be reckoned with. */
export function lengthInWords(days: number): string {
  return (
    ["A few days", "One week", "Two weeks", "Three weeks", "Four weeks"][Math.floor(days / 7)] ?? "Some weeks"
  );
}
