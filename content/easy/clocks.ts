/** Clocks and numbers, each drawn around its middle. */
import { along, type Drawn, disc, lines, put, shape, warm } from "./strokes.ts";

/** A clock that says the hour, and its hands. */
export function clock(hour: number, minute = 0, radius = 17): Drawn {
  const hand = (turns: number, length: number) =>
    along([0, 0], [Math.sin(turns * 2 * Math.PI) * length, -Math.cos(turns * 2 * Math.PI) * length]);
  return [
    ...shape(disc(0, 0, radius)),
    ...lines(...[0, 1, 2, 3].map((quarter) => tick(quarter / 4, radius))),
    ...warm(lines(hand((hour + minute / 60) / 12, radius * 0.5), hand(minute / 60, radius * 0.72))),
  ];
}

function tick(turns: number, radius: number): string {
  const at = (share: number): [number, number] => [
    Math.sin(turns * 2 * Math.PI) * radius * share,
    -Math.cos(turns * 2 * Math.PI) * radius * share,
  ];
  return along(at(0.99), at(0.84));
}

/** A clock with two bells, which rings. */
export function alarm(hour: number, minute = 0): Drawn {
  return [
    ...clock(hour, minute),
    ...shape("M-15 -12A7 7 0 0 1 -5 -19Z", "M15 -12A7 7 0 0 0 5 -19Z"),
    ...lines("M-10 14L-14 20M10 14L14 20"),
    ...warm(lines("M-24 -16L-27 -20M24 -16L27 -20M-25 -8L-30 -9M25 -8L30 -9")),
  ];
}

/** A stopwatch that says for how many minutes. */
export function timer(minutes: number): Drawn {
  return [
    ...shape("M-4 -32H4V-26H-4Z", disc(0, 0, 26)),
    ...lines("M19 -19L23 -23"),
    ...warm(lines("M0 -21A21 21 0 0 1 21 0")),
    ...number(minutes, 1.5),
  ];
}

const digits = [
  "M0 -8C-6 -8 -6 8 0 8C6 8 6 -8 0 -8Z",
  "M-3 -5L1 -8V8",
  "M-4.500 -4C-4.500 -9.500 4.500 -9.500 4.500 -4C4.500 0 -4.500 4 -4.500 8H4.500",
  "M-4 -6.500C-1 -9.500 4.500 -8 4 -4C4 -1 1 0 -1 0C1 0 5 1 5 4C5 8.500 -2 9.500 -4.500 6",
  "M2 8V-8L-5 3H5",
  "M4 -8H-3L-4 -1C0 -3 5 -1 5 3C5 8 -1 9.500 -4.500 6.500",
  "M3 -8C-4 -5 -5 2 -4 5C-2 9.500 5 9 5 3C5 -2 -2 -2 -4 3",
  "M-5 -8H5L-1 8",
  "M0 0C-5 -1 -5 -8 0 -8C5 -8 5 -1 0 0C-6 1 -6 8 0 8C6 8 6 1 0 0Z",
  "M-3 8C4 5 5 -2 4 -5C2 -9.500 -5 -9 -5 -3C-5 2 2 2 4 -3",
];

/** A number, drawn. */
export function number(value: number, scale = 1): Drawn {
  const figures = [...String(value)].map(Number);
  return figures.flatMap((figure, place) => {
    const across = (place - (figures.length - 1) / 2) * 11.5 * scale;
    return put(lines(digits[figure] ?? ""), across, 0, { scale });
  });
}
