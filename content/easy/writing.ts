/** Paper, pens and what is said, each drawn around its middle. */
import { type Drawn, disc, lines, put, shape, warm } from "./strokes.ts";

type Row = "line" | "tick" | "cross" | "empty" | "dot";

/** A sheet with a row for each of `rows`. */
export function sheet(rows: readonly Row[] = ["line", "line", "line"], width = 38): Drawn {
  const height = rows.length * 10 + 8;
  const [left, top] = [-width / 2, -height / 2];
  return [
    ...shape(`M${left} ${top}H${-left}V${-top}H${left}Z`),
    ...rows.flatMap((row, place) =>
      inRow(row, { left: left + 5, right: -left - 5, y: top + 9 + place * 10 }),
    ),
  ];
}

function inRow(row: Row, { left, right, y }: { left: number; right: number; y: number }): Drawn {
  if (row === "empty") return [];
  if (row === "line") return lines(`M${left} ${y}H${right}`);
  const sign =
    row === "tick" ? put(ticked, left + 3, y, { scale: 0.45 }) : put(cross, left + 3, y, { scale: 0.4 });
  const dot = lines(disc(left + 2, y, 1.2));
  return [...(row === "dot" ? dot : sign), ...lines(`M${left + 10} ${y}H${right}`)];
}

/** A pen whose tip is at 0, 0 and which points down to the left. */
export const pen: Drawn = [...shape("M0 0L3 -9L23 -29L29 -23L9 -3Z"), ...lines("M3 -9L9 -3")];

/** A sheet that is being written on. */
export function written(rows: readonly Row[] = ["line", "line", "empty"], width = 42): Drawn {
  return [...sheet(rows, width), ...put(pen, 4, rows.length * 5 - 8)];
}

export const ticked: Drawn = warm(lines("M-10 0L-3 8L11 -9"));
export const cross: Drawn = warm(lines("M-9 -9L9 9M9 -9L-9 9"));
export const plus: Drawn = warm(lines("M-9 0H9M0 -9V9"));

/** What somebody says; its tip points down to the left. */
export function speech(width = 40, height = 28): Drawn {
  const [x, y] = [width / 2, height / 2];
  return shape(
    `M${-x + 6} ${-y}H${x - 6}Q${x} ${-y} ${x} ${-y + 6}V${y - 6}Q${x} ${y} ${x - 6} ${y}H${-x + 18}L${-x + 5} ${y + 10}L${-x + 9} ${y}H${-x + 6}Q${-x} ${y} ${-x} ${y - 6}V${-y + 6}Q${-x} ${-y} ${-x + 6} ${-y}Z`,
  );
}

/** What somebody thinks; its small rounds lead down to the left. */
export function thought(size = 1): Drawn {
  return [
    ...put(
      shape(
        "M-16 12C-26 12 -27 0 -19 -2C-22 -12 -9 -17 -4 -11C1 -19 17 -16 15 -7C24 -8 27 6 18 8C18 14 10 16 6 12C2 17 -8 17 -10 12Q-13 13 -16 12Z",
      ),
      0,
      0,
      { scale: size },
    ),
    ...shape(disc(-16 * size, 19 * size, 3), disc(-20.5 * size, 26 * size, 1.8)),
  ];
}

/** A thought that goes round and round. */
export const tangle: Drawn = warm(
  lines("M-12 4C-14 -8 6 -12 9 -2C12 8 -8 11 -8 1C-8 -6 4 -8 6 0C8 8 -4 8 -3 2C-2 -3 12 -4 14 4"),
);

export const question: Drawn = warm(lines("M-6 -6C-6 -15 7 -15 7 -6C7 0 0 -1 0 6", "M0 12V12.3"));

export const heart: Drawn = warm(
  lines("M0 11C-9 4 -14 -1 -13 -6C-12 -12 -3 -13 0 -5C3 -13 12 -12 13 -6C14 -1 9 4 0 11Z"),
);

/** An arrow to the right. */
export function arrow(length = 20): Drawn {
  return warm(
    lines(`M${-length / 2} 0H${length / 2}M${length / 2 - 6} -5L${length / 2} 0L${length / 2 - 6} 5`),
  );
}

/** An arrow that comes back to where it began. */
export function around(radius = 16): Drawn {
  return warm(
    lines(
      `M${-radius} 2A${radius} ${radius} 0 1 1 0 ${radius}`,
      `M${-radius - 6} -4L${-radius} 3L${-radius + 6} -4`,
    ),
  );
}

/** A month with some of its days chosen: 4 across, 3 down, counted from 0. */
export function calendar(chosen: readonly number[] = []): Drawn {
  const days = Array.from({ length: 12 }, (_, day) => ({
    x: -19.5 + (day % 4) * 13,
    y: -5 + Math.floor(day / 4) * 12,
  }));
  return [
    ...shape("M-27 -26H27V27H-27Z"),
    ...lines("M-27 -14H27M-13 -31V-22M13 -31V-22"),
    ...days.flatMap(({ x, y }, day) =>
      chosen.includes(day) ? put(ticked, x, y, { scale: 0.45 }) : lines(`M${x} ${y}V${y + 0.3}`),
    ),
  ];
}

/** A round face as a sign. */
export function faceSign(mood: "glad" | "sad" | "plain" | "angry", radius = 12): Drawn {
  const size = radius / 12;
  const bend = { glad: 4, sad: -4, plain: 0, angry: -4 }[mood];
  const mouth = mood === "sad" || mood === "angry" ? 7 : 4;
  return put(
    [
      ...shape(disc(0, 0, 12)),
      ...lines("M-4 -3V-2M4 -3V-2", `M-5 ${mouth}Q0 ${mouth + bend} 5 ${mouth}`),
      ...(mood === "angry" ? lines("M-7 -7L-2 -5M7 -7L2 -5") : []),
    ],
    0,
    0,
    { scale: size },
  );
}
