import { clock } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { moon, sun, sunrise } from "#content/easy/outdoors.ts";
import { tableForTwo } from "#content/easy/scenes.ts";
import { eye } from "#content/easy/senses.ts";
import { lines, put, shape } from "#content/easy/strokes.ts";
import { apple, plate, setPlace } from "#content/easy/things.ts";
import { calendar, plus, question } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Eat well",
  steps: [
    {
      words: "Look at your day. When do you eat?",
      shows: "Morning, noon and evening, with a plate below each.",
      drawn: [
        ...put(sunrise, 18, 34, { scale: 0.6 }),
        ...put(sun, 48, 24, { scale: 0.8 }),
        ...put(moon, 80, 24, { scale: 0.8 }),
        ...[18, 48, 78].flatMap((x) => put(plate, x, 66, { scale: 0.7 })),
        ...put(question, 48, 80, { scale: 0.5 }),
      ],
    },
    {
      words: "Choose times for two or three meals.",
      shows: "Three clocks above a plate with knife and fork.",
      drawn: [
        ...put(clock(8, 0, 12), 18, 20),
        ...put(clock(1, 0, 12), 48, 20),
        ...put(clock(6, 0, 12), 78, 20),
        ...put(setPlace, 48, 63, { scale: 1.3 }),
      ],
    },
    {
      words: "Add one thing, like fruit.",
      shows: "A plate, a plus and an apple.",
      drawn: [
        ...put(plate, 26, 76, { scale: 1.1 }),
        ...put(plus, 56, 66, { scale: 0.7 }),
        ...put(apple, 79, 66, { scale: 1.2 }),
      ],
    },
    {
      words: "Put it where you see it.",
      shows: "An apple on a table, and an eye that sees it.",
      drawn: [
        ...put(eye, 26, 28, { scale: 0.75 }),
        ...lines("M42 38L46 41M51 45L55 48"),
        ...put(apple, 70, 54, { scale: 1.1 }),
        ...shape("M6 67H90V72H6Z"),
        ...lines("M14 72V89M82 72V89"),
      ],
    },
    {
      words: "Eat with someone.",
      shows: "Two people at a table with plates.",
      drawn: [...tableForTwo, ...put(plate, 26, 64, { scale: 0.6 }), ...put(plate, 70, 64, { scale: 0.6 })],
    },
    {
      words: "Look back after two weeks.",
      shows: "An eye looks at a calendar with all its days ticked.",
      drawn: [
        ...put(calendar([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 48, 58, { scale: 1 }),
        ...put(eye, 48, 17, { scale: 0.55 }),
      ],
    },
  ],
  careful: "Have or had an eating problem? Talk to a doctor first.",
};
