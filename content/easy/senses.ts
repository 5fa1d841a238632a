/** Parts of a face by themselves, and what the body feels; each drawn around its middle. */
import { type Drawn, disc, lines, shape, warm } from "./strokes.ts";

export const eye: Drawn = [
  ...shape("M-24 0Q0 -24 24 0Q0 24 -24 0Z", disc(0, 0, 9)),
  ...lines(disc(0, 0, 2), "M-18 -14L-21 -19M0 -19V-25M18 -14L21 -19"),
];

export const ear: Drawn = [
  ...shape("M-8 -4C-12 -24 16 -28 16 -8C16 4 6 6 6 16C6 26 -8 26 -8 14"),
  ...lines("M-2 -6C-3 -16 9 -17 9 -8C9 -2 0 -2 1 6"),
];

export const nose: Drawn = lines(
  "M-2 -24C-2 -8 -14 4 -14 12C-14 18 -6 18 -3 15C2 20 8 20 12 15C17 14 16 6 10 4",
  "M-6 14C-5 11 -2 11 -1 13",
);

export const mouth: Drawn = [
  ...shape("M-20 -4C-12 -14 -4 -12 0 -9C4 -12 12 -14 20 -4C12 10 -12 10 -20 -4Z"),
  ...lines("M-20 -4Q0 2 20 -4"),
  ...warm(lines("M-5 6V12Q-5 17 0 17Q5 17 5 12V6")),
];

/** Somebody sleeps. */
export const snores: Drawn = warm(lines("M0 0H7L0 9H7M12 -14H22L12 -2H22"));

/** It hurts, or it is hard. */
export const flash: Drawn = warm(lines("M4 -12L-4 0H4L-4 12"));

export const shield: Drawn = shape(
  "M0 -20C6 -15 12 -14 17 -14C18 4 12 14 0 20C-12 14 -18 4 -17 -14C-12 -14 -6 -15 0 -20Z",
);

/** Two small lines on either side of what moves. */
export function moving(apart: number): Drawn {
  return warm(
    lines(
      `M${-apart} -6Q${-apart - 5} 0 ${-apart} 6M${-apart - 6} -9Q${-apart - 13} 0 ${-apart - 6} 9`,
      `M${apart} -6Q${apart + 5} 0 ${apart} 6M${apart + 6} -9Q${apart + 13} 0 ${apart + 6} 9`,
    ),
  );
}
