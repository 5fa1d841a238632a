/** Things in the pictures. Those that stand somewhere stand on y = 0; the others are drawn around their middle. */
import { bar, type Drawn, disc, lines, shape, warm } from "./strokes.ts";

/** A telephone to carry. */
export const phone: Drawn = [...shape("M-8 -15H8V15H-8Z"), ...lines("M-8 -10H8M-8 9H8M-1 12H1")];

/** A cup that stands. */
export const cup: Drawn = [
  ...shape("M-10 -16H10V-6Q10 0 4 0H-4Q-10 0 -10 -6Z"),
  ...lines("M10 -13Q17 -13 16 -8Q15 -4 10 -5"),
];

export const steam: Drawn = warm(lines("M-4 0C-8 -5 0 -8 -4 -13M4 0C0 -5 8 -8 4 -13"));

/** A plate that stands, seen from the side, with food on it. */
export const plate: Drawn = [
  ...shape("M-12 -5C-12 -14 -2 -15 0 -10C3 -16 13 -13 12 -5Z", "M-20 -5H20Q16 0 8 0H-8Q-16 0 -20 -5Z"),
];

/** A plate from above, with fork and knife. */
export const setPlace: Drawn = [
  ...shape(disc(0, 0, 16)),
  ...lines(
    disc(0, 0, 10),
    "M-26 -15V-5Q-26 -1 -23 -1V16M-20 -15V-5Q-20 -1 -23 -1M-23 -15V-6",
    "M24 16V-15Q29 -10 28 2H24",
  ),
];

export const apple: Drawn = [
  ...shape("M0 -7C-4 -11 -12 -9 -11 0C-11 8 -5 12 0 10C5 12 11 8 11 0C12 -9 4 -11 0 -7Z"),
  ...lines("M0 -7V-12"),
  ...warm(lines("M0 -10Q5 -16 10 -13Q6 -8 0 -10")),
];

/** A lamp on a table: its light is told by its rays. */
export function lamp(isBright: boolean): Drawn {
  const rays = warm(lines("M-18 -22L-24 -18M18 -22L24 -18M0 -17V-10M-10 -18L-13 -12M10 -18L13 -12"));
  return [...shape("M-8 -42H8L15 -22H-15Z"), ...lines("M0 -22V0M-10 0H10"), ...(isBright ? rays : [])];
}

/** A bright lamp to sit by, which shines to the right. */
export const lightBox: Drawn = [
  ...shape("M-9 -44H9V-6H-9Z"),
  ...lines("M-12 0L-5 -6M12 0L5 -6"),
  ...warm(lines("M14 -40L22 -44M15 -31L25 -32M15 -22H26M15 -13L24 -10")),
];

export const windowFrame: Drawn = [...shape("M-17 -20H17V20H-17Z"), ...lines("M0 -20V20M-17 0H17")];

export const door: Drawn = [...shape("M-14 -50H14V0H-14Z"), ...lines(disc(8, -24, 1.2))];

export const house: Drawn = [
  ...shape("M-20 -24H20V0H-20Z", "M-26 -22L0 -44L26 -22Z"),
  ...lines("M-5 0V-15H5V0", "M9 -18H15V-12H9Z"),
];

/** A house with a sign of help on it: a doctor’s. */
export const surgery: Drawn = [
  ...shape("M-21 -42H21V0H-21Z"),
  ...lines("M-5 0V-14H5V0M-15 -12V-8H-11V-12ZM11 -12V-8H15V-12Z"),
  ...warm(lines("M0 -36V-22M-7 -29H7")),
];

/** Stairs up to the right: four of them, 15 wide and 12 high. */
export const stairs: Drawn = lines("M-32 0V-12H-16V-24H0V-36H16V-48H32V0");

export const book: Drawn = [
  ...shape("M0 -12C-6 -17 -16 -17 -24 -15V13C-16 11 -6 11 0 16C6 11 16 11 24 13V-15C16 -17 6 -17 0 -12Z"),
  ...lines("M0 -12V16M-18 -7Q-11 -8 -6 -5M-18 1Q-11 0 -6 3M6 -5Q11 -8 18 -7M6 3Q11 0 18 1"),
];

export const shoe: Drawn = [
  ...shape("M-14 -16H-3L2 -9Q13 -7 14 0H-14Z"),
  ...lines("M-14 -4H13M-1 -12L-5 -10M2 -9L-2 -7"),
];

export const gift: Drawn = [
  ...shape("M-14 -20H14V0H-14Z", "M-17 -27H17V-20H-17Z"),
  ...warm(lines("M0 -27V0M0 -27C-4 -38 -14 -34 0 -27C4 -38 14 -34 0 -27")),
];

export const bulb: Drawn = [
  ...shape("M-6 10C-6 4 -12 0 -12 -8A12 12 0 0 1 12 -8C12 0 6 4 6 10Z"),
  ...lines("M-5 15H5M-3 19H3"),
  ...warm(lines("M-18 -14L-23 -17M18 -14L23 -17M0 -26V-31M-13 -24L-16 -29M13 -24L16 -29")),
];

/** Two scales of a balance: `lower` says which side hangs lower; they stand on y = 0. */
export function balance(lower: "left" | "right" | "even"): Drawn {
  const tilt = { left: 6, right: -6, even: 0 }[lower];
  const pan = (x: number, y: number) =>
    `M${x - 12} ${y}H${x + 12}Q${x + 8} ${y + 8} ${x} ${y + 8}Q${x - 8} ${y + 8} ${x - 12} ${y}ZM${x} ${y - 18}L${x - 12} ${y}M${x} ${y - 18}L${x + 12} ${y}`;
  return [
    ...lines(`M0 0V-58M-12 0H12M-26 ${-54 + tilt}L26 ${-54 - tilt}`),
    ...lines(pan(-26, -36 + tilt), pan(26, -36 - tilt)),
  ];
}

/** How strong something is: a column that is filled from below, and stands on y = 0. `share` from 0 to 1. */
export function gauge(share: number): Drawn {
  return [
    ...shape("M-9 -51Q-9 -60 0 -60Q9 -60 9 -51V-9Q9 0 0 0Q-9 0 -9 -9Z"),
    ...bar(`M0 -9V${-9 - share * 42}`, 7),
  ];
}

/** An open hand that says stop. */
export const stopHand: Drawn = [
  ...shape(
    "M-13 24V6C-18 1 -23 -4 -26 -9C-28 -13 -23 -16 -20 -13L-13 -6V-24C-13 -29 -6 -29 -6 -24V-31C-6 -36 1 -36 1 -31V-28C1 -33 8 -33 8 -28V-22C8 -27 15 -27 15 -22V4C15 12 12 15 11 24Z",
  ),
  ...lines("M-6 -24V-8M1 -28V-9M8 -22V-8"),
];

/** A fist, seen from the side of the thumb. */
export const fist: Drawn = [
  ...shape(
    "M-12 22V8C-17 4 -18 -4 -16 -10C-14 -16 -8 -17 -4 -15C0 -18 5 -17 7 -14C12 -15 15 -12 15 -8C18 -2 17 6 12 10V22Z",
  ),
  ...lines("M-16 -2C-8 -6 -2 -4 2 -1C4 2 1 6 -3 5L-8 4M-4 -15V-6M7 -14V-5M15 -8V0"),
];

/** A tap that runs: what is washed stands below it. */
export const tap: Drawn = [
  ...shape("M-22 -8H4Q14 -8 14 2V6H6V2Q6 0 2 0H-22Z", "M-8 -8V-13H-14V-17H2V-13H-4V-8Z"),
  ...warm(lines("M10 11V16M10 21V26M10 31V36")),
];
