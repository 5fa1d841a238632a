/** Looking back at a practice every week or two: the answers, and what follows from them. */
import type { Day } from "./day.ts";

/** Whether it helped. */
export const helpedAnswers = ["a-lot", "a-little", "no-difference", "worse", "cannot-tell"] as const;
export type Helped = (typeof helpedAnswers)[number];

/** What can get in the way. */
export const obstacles = [
  "nothing",
  "no-time",
  "forgot",
  "too-tired",
  "pain",
  "no-private-space",
  "caring-for-others",
  "did-not-enjoy",
  "other",
] as const;
export type Obstacle = (typeof obstacles)[number];

/** What can be done about a practice after a review. Never done by itself: the member chooses. */
export const proposals = ["keep", "smaller", "other-cue", "swap", "pause", "finish"] as const;
export type Proposal = (typeof proposals)[number];

export type Review = {
  itemId: string;
  day: Day;
  helped: Helped;
  inTheWay: Obstacle[];
  proposed: Proposal;
  /** Null until the member has chosen. */
  chosen: Proposal | null;
};
