/** People in the pictures: each stands on y = 0 around x = 0, some 70 high, and looks to the right or at the reader. */
import { along, body, type Drawn, disc, lines, shape } from "./strokes.ts";

/** `side` looks to the right. */
export type Mood = "calm" | "glad" | "sad" | "plain" | "side";
type Point = readonly [number, number];
/** From the shoulder on: elbow and hand. */
type Arm = readonly Point[];

const [arm, leg] = [6, 7];

/** A head with a face: `calm` has its eyes closed. */
export function head(x: number, y: number, radius = 8.5, mood: Mood = "side"): Drawn {
  return [...shape(disc(x, y, radius)), ...faceOf(x, y, radius / 8.5, mood)];
}

function faceOf(x: number, y: number, size: number, mood: Mood): Drawn {
  if (mood === "side") {
    const mouth = y + 3.6 * size;
    return lines(
      `M${x + 4 * size} ${y - 2 * size}V${y - 1.6 * size}M${x + 4.5 * size} ${mouth}H${x + 8 * size}`,
    );
  }
  const [across, up] = [3.4 * size, 1.6 * size];
  const eyes = [-1, 1].map((side) => {
    const at = x + side * across;
    return mood === "calm"
      ? `M${at - 1.7 * size} ${y - up}Q${at} ${y - up + 2 * size} ${at + 1.7 * size} ${y - up}`
      : `M${at} ${y - up - 0.3 * size}L${at} ${y - up + 0.3 * size}`;
  });
  const bend = { calm: 1.8, glad: 3, sad: -2.6, plain: 0 }[mood] * size;
  const mouth = y + (mood === "sad" ? 5 : 3.4) * size;
  return lines(...eyes, `M${x - across} ${mouth}Q${x} ${mouth + bend * 1.6} ${x + across} ${mouth}`);
}

function limb(from: Point, points: readonly Point[], thick: number) {
  return { d: along(from, ...points), thick };
}

type Standing = { left?: Arm; right?: Arm; mood?: Mood };

/** Somebody who stands and looks at the reader. */
export function standing({ left, right, mood = "glad" }: Standing = {}): Drawn {
  return [
    ...body(
      { d: "M0 -44V-31", thick: 17 },
      { d: "M-4.500 -30L-5 -3.500M4.500 -30L5 -3.500", thick: leg },
      limb(
        [-6, -47],
        left ?? [
          [-12.5, -38],
          [-12.5, -27],
        ],
        arm,
      ),
      limb(
        [6, -47],
        right ?? [
          [12.5, -38],
          [12.5, -27],
        ],
        arm,
      ),
    ),
    ...head(0, -62, 9, mood),
  ];
}

/** Somebody who walks to the right. */
export function walking({ mood = "side" }: { mood?: Mood } = {}): Drawn {
  return [
    ...body(
      limb(
        [0, -45],
        [
          [-9, -37],
          [-12, -28],
        ],
        arm,
      ),
    ),
    ...body(
      { d: "M0 -44L-1 -30", thick: 14 },
      { d: "M-1 -29L8 -17L10 -3.500H15", thick: leg },
      { d: "M-1 -29L-4 -16L-14 -6L-11 -3.500", thick: leg },
    ),
    ...body(
      limb(
        [0, -45],
        [
          [8, -36],
          [15, -33],
        ],
        arm,
      ),
    ),
    ...head(2, -62, 9, mood),
  ];
}

/** Somebody on a chair, from the side. */
export function onChair({ arm: given, mood = "side" }: { arm?: Arm; mood?: Mood } = {}): Drawn {
  return [
    ...lines("M-11 -48V0M-11 -19H13V0"),
    ...body({ d: "M0 -42V-25", thick: 15 }, { d: "M0 -24L17 -24L18 -3.500H23", thick: leg }),
    ...body(
      limb(
        [0, -43],
        given ?? [
          [5, -32],
          [16, -29],
        ],
        arm,
      ),
    ),
    ...head(1, -60, 9, mood),
  ];
}

/** Somebody in bed, under a blanket. */
export function inABed({ mood = "calm" }: { mood?: Mood } = {}): Drawn {
  return [
    ...lines("M-38 -36V0M38 -22V0M-38 -10H38"),
    ...shape("M-36 -10C-38 -20 -34 -24 -24 -22C-17 -20 -16 -14 -18 -10Z"),
    ...head(-23, -25, 8.5, mood),
    ...shape("M-14 -10C-16 -24 -8 -27 4 -26C16 -25 24 -22 38 -21V-10Z"),
    ...lines("M-12 -20C-6 -17 0 -17 6 -18"),
  ];
}

/** Somebody who lies flat on a mat, from the side. */
export function lying(): Drawn {
  return [
    ...lines("M-40 -1H40"),
    ...body({ d: "M-16 -9H0", thick: 14 }, { d: "M2 -7L34 -6L35 -10", thick: leg }),
    ...body(
      limb(
        [-15, -8],
        [
          [-4, -7],
          [6, -6],
        ],
        arm,
      ),
    ),
    ...head(-31, -11, 9),
  ];
}

/** Somebody behind a table, whose top is at y = −27, with room for things on it. */
export function atTable({ mood = "plain" }: { mood?: Mood } = {}): Drawn {
  return [
    ...body({ d: "M0 -41V-24", thick: 20 }),
    ...head(0, -60, 9.5, mood),
    ...shape("M-36 -27H36V-22H-36Z", "M-31 -22H31V0H-31Z"),
    ...body(
      limb(
        [-8, -42],
        [
          [-17, -31],
          [-7, -29],
        ],
        arm,
      ),
      limb(
        [8, -42],
        [
          [17, -31],
          [7, -29],
        ],
        arm,
      ),
    ),
  ];
}

/** Head and shoulders, near enough to see how somebody feels. */
export function bust(mood: Mood = "plain"): Drawn {
  return [...shape("M-29 0C-29 -18 -20 -26 -7 -28V-34H7V-28C20 -26 29 -18 29 0Z"), ...head(0, -48, 18, mood)];
}

/** A head from the side, for what goes in and out of nose, mouth and ear. Its nose is at (22, −44). */
export function profile(): Drawn {
  return [
    ...shape(
      "M-15 0V-22C-23 -28 -27 -42 -22 -54C-16 -68 2 -72 12 -64C18 -59 18 -54 17 -50L22 -42L17 -40V-34C17 -28 12 -27 6 -28L6 -20C14 -18 20 -12 22 0Z",
    ),
    ...lines("M7 -52C9 -50 11 -50 13 -52", "M-9 -50C-13 -52 -14 -43 -9 -41", "M11 -35H16"),
  ];
}

/** Two who sit or stand beside each other hold hands like this: the arm that reaches out. */
export const armOut: Arm = [
  [12, -42],
  [22, -40],
];
/** An arm that is held up. */
export const raised: Arm = [
  [15, -52],
  [17, -65],
];
