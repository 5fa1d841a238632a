/** How the answers of a review read, where they are asked and where they are listed later. */
import type { Helped, Obstacle, Proposal } from "#domain/review/review.ts";

/** "Did it help?" */
export const helpedWords: Record<Helped, string> = {
  "a-lot": "Yes, a lot",
  "a-little": "Yes, a little",
  "no-difference": "It made no difference",
  worse: "No, things got worse",
  "cannot-tell": "I cannot tell yet",
};

/** "What got in the way?" */
export const obstacleWords: Record<Obstacle, string> = {
  nothing: "Nothing",
  "no-time": "There was no time",
  forgot: "I forgot",
  "too-tired": "I was too tired",
  pain: "Pain",
  "no-private-space": "Nowhere to be alone",
  "caring-for-others": "Looking after others",
  "did-not-enjoy": "I did not enjoy it",
  other: "Something else",
};

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
