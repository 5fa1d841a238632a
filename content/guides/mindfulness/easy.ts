import { number } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { bust, standing } from "#content/easy/people.ts";
import { ear, eye, mouth, nose } from "#content/easy/senses.ts";
import { lines, put } from "#content/easy/strokes.ts";
import { stopHand } from "#content/easy/things.ts";
import { arrow } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Use your five senses",
  steps: [
    {
      words: "Stop. Put your feet down.",
      shows: "Somebody stands. Arrows point to both feet on the floor.",
      drawn: [
        ...put(standing({ mood: "plain" }), 48, 89, { scale: 1.1 }),
        ...put(arrow(22), 26, 74, { turn: 90 }),
        ...put(arrow(22), 70, 74, { turn: 90 }),
      ],
    },
    {
      words: "See five things.",
      shows: "An eye, and the number 5.",
      drawn: [...put(eye, 36, 52, { scale: 1.2 }), ...put(number(5, 1.9), 80, 50)],
    },
    {
      words: "Feel four things.",
      shows: "A hand, and the number 4.",
      drawn: [...put(stopHand, 36, 54, { scale: 1.2 }), ...put(number(4, 1.9), 78, 50)],
    },
    {
      words: "Hear three things.",
      shows: "An ear, and the number 3.",
      drawn: [...put(ear, 34, 52, { scale: 1.5 }), ...put(number(3, 1.9), 76, 50)],
    },
    {
      words: "Smell two things. Taste one.",
      shows: "A nose and the number 2. A mouth and the number 1.",
      drawn: [
        ...put(nose, 22, 34),
        ...put(number(2, 1.3), 24, 68),
        ...put(mouth, 68, 38),
        ...put(number(1, 1.3), 70, 68),
        ...lines("M46 14V82"),
      ],
    },
    {
      words: "Look around again.",
      shows: "A face. Arrows lead to the left and to the right.",
      drawn: [
        ...put(bust("plain"), 48, 89, { scale: 0.95 }),
        ...put(arrow(20), 14, 44, { flip: true }),
        ...put(arrow(20), 82, 44),
      ],
    },
  ],
  careful: "Do you hear voices? Ask your doctor first. Bad memories? Only look and listen.",
};
