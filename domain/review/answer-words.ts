/** How the answers of a review read: where they are asked, where they are listed later, and in a summary. */
import type { Helped, Obstacle } from "./review.ts";

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
