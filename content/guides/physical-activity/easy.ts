import { number, timer } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { notes, sun } from "#content/easy/outdoors.ts";
import { inABed, raised, standing, walking } from "#content/easy/people.ts";
import { bar, lines, put, warm } from "#content/easy/strokes.ts";
import { calendar, speech } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Move your body",
  steps: [
    {
      words: "Choose a way to move.",
      shows: "Somebody walks, and somebody dances.",
      drawn: [
        ...put(walking(), 26, 89, { scale: 1 }),
        ...put(
          standing({
            left: [
              [-15, -40],
              [-24, -48],
            ],
            right: raised,
          }),
          68,
          89,
          { scale: 1 },
        ),
        ...put(notes, 50, 16, { scale: 0.6 }),
      ],
    },
    {
      words: "Choose two or three days.",
      shows: "A calendar with three days chosen.",
      drawn: [...put(calendar([1, 6, 8]), 48, 54, { scale: 1.2 })],
    },
    {
      words: "Start with ten minutes.",
      shows: "A stopwatch that says 10.",
      drawn: [...put(timer(10), 48, 56, { scale: 1.1 })],
    },
    {
      words: "Go slowly. You can still talk.",
      shows: "Two people walk and talk.",
      drawn: [
        ...put(walking(), 28, 89, { scale: 0.85 }),
        ...put(warm(walking()), 62, 89, { scale: 0.85 }),
        ...put(speech(34, 20), 58, 13),
        ...lines("M48 11H68M48 16H62"),
      ],
    },
    {
      words: "Do a bit more each week.",
      shows: "Three columns, each taller than the last: 10, 12 and 15.",
      drawn: [
        ...bar("M20 80V62", 13),
        ...bar("M48 80V50", 13),
        ...bar("M76 80V36", 13),
        ...put(number(10, 0.8), 20, 44),
        ...put(number(12, 0.8), 48, 32),
        ...put(number(15, 0.8), 76, 18),
      ],
    },
    {
      words: "Rest on the other days.",
      shows: "Somebody lies down and rests.",
      drawn: [...put(inABed(), 48, 89, { scale: 1.1 }), ...put(sun, 74, 26)],
    },
  ],
  careful: "Chest pain, heart or lung problem? Ask a doctor first.",
};
