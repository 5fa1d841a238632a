/** The staying-well sheet: what each part asks, on the screen and on paper. */
import type { StayingWellPart } from "#domain/path/staying-well.ts";

type Asked = {
  part: StayingWellPart;
  title: string;
  asks: string;
  /** Room on paper, in ruled lines. */
  lines: number;
};

export const stayingWellAsked: readonly Asked[] = [
  {
    part: "signs",
    title: "My early signs",
    asks: "What changes first when things begin to slip: in my sleep, in my body, in what I say no to?",
    lines: 13,
  },
  {
    part: "helped",
    title: "What helped",
    asks: "Practices, people, places and small things that made a difference, even a little one.",
    lines: 13,
  },
  {
    part: "badWeek",
    title: "What I do in a bad week",
    asks: "The smallest version of what helped. What can I drop? What do I keep, whatever happens?",
    lines: 13,
  },
  {
    part: "ask",
    title: "Whom I ask, and when",
    asks: "Names and numbers: a friend, a doctor, a line. At which sign do I call, and wait no longer?",
    lines: 13,
  },
];
