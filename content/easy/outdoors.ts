/** What is out of doors. What grows stands on y = 0; what is in the sky is drawn around its middle. */
import { type Drawn, disc, lines, shape, warm } from "./strokes.ts";

export const sun: Drawn = warm(
  lines(
    disc(0, 0, 8),
    "M0 -13V-17M0 13V17M-13 0H-17M13 0H17M-9 -9L-12 -12M9 -9L12 -12M-9 9L-12 12M9 9L12 12",
  ),
);

/** The sun that comes up above the ground. */
export const sunrise: Drawn = warm(
  lines("M-14 0A14 14 0 0 1 14 0M-19 0H-25M19 0H25M-13 -14L-18 -19M13 -14L18 -19M0 -20V-27"),
);

export const moon: Drawn = [
  ...shape("M3 -14A14 14 0 1 0 14 6A12 12 0 0 1 3 -14Z"),
  ...warm(lines("M13 -14V-6M9 -10H17")),
];

export const tree: Drawn = [
  ...lines("M-4 0C-3 -10 -3 -18 -3 -24M4 0C3 -10 3 -18 3 -24"),
  ...shape(
    "M-8 -22C-20 -20 -24 -33 -17 -38C-19 -50 -7 -56 0 -51C8 -57 20 -49 17 -38C24 -33 20 -20 8 -22C4 -18 -4 -18 -8 -22Z",
  ),
];

export const flower: Drawn = [
  ...lines("M0 0V-26M0 -8C-8 -8 -12 -13 -12 -18C-5 -18 0 -14 0 -8"),
  ...warm(
    shape(
      "M0 -30C-4 -36 -3 -44 0 -45C3 -44 4 -36 0 -30ZM0 -30C4 -36 11 -38 14 -36C14 -31 7 -28 0 -30ZM0 -30C7 -28 11 -22 9 -19C5 -18 1 -24 0 -30ZM0 -30C-1 -24 -5 -18 -9 -19C-11 -22 -7 -28 0 -30ZM0 -30C-7 -28 -14 -31 -14 -36C-11 -38 -4 -36 0 -30Z",
    ),
  ),
];

export const cloud: Drawn = shape(
  "M-16 7C-26 7 -25 -6 -15 -5C-14 -15 0 -16 3 -8C11 -13 20 -5 16 1C22 3 20 8 15 7Z",
);

export const rain: Drawn = warm(lines("M-10 0L-13 9M0 0L-3 9M10 0L7 9"));

export const bird: Drawn = [
  ...shape("M-16 0C-14 -8 -6 -10 0 -6C4 -4 10 -4 16 -8C14 2 8 8 0 8C-8 8 -14 6 -16 0Z"),
  ...lines("M-16 -1L-22 0L-15 3M-10 -2V-1M-2 8L-3 14M3 8L4 14"),
];

/** Notes that are sung or played. */
export const notes: Drawn = warm(
  lines("M-8 8V-8L6 -11V5M-8 8A3 3 0 1 1 -14 8A3 3 0 1 1 -8 8ZM6 5A3 3 0 1 1 0 5A3 3 0 1 1 6 5Z"),
);

/** A dog that stands, and looks to the left. */
export const dog: Drawn = [
  ...shape(
    "M-24 -26C-22 -32 -14 -34 -10 -28L-6 -22H14C18 -22 20 -26 22 -30C26 -26 24 -18 20 -14V0H14V-9H-4V0H-10V-14C-14 -16 -16 -20 -24 -20Z",
  ),
  ...lines("M-17 -27V-26", "M-11 -28C-8 -30 -6 -26 -7 -22"),
];
