import type { EasyRead } from "#content/easy/easy-read.ts";
import { sun } from "#content/easy/outdoors.ts";
import { walking } from "#content/easy/people.ts";
import { ringed, sheetWith } from "#content/easy/scenes.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { balance, bulb, stairs } from "#content/easy/things.ts";
import { calendar, pen, plus, tangle } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Solve one problem",
  steps: [
    {
      words: "Write one problem down.",
      shows: "A sheet with a tangle on it, and a pen.",
      drawn: [...sheetWith(put(tangle, 0, -4, { scale: 1.3 })), ...put(pen, 54, 60)],
    },
    {
      words: "Write down what you want instead.",
      shows: "A sheet with the sun on it, and a pen.",
      drawn: [...sheetWith(put(sun, 0, -4)), ...put(pen, 54, 60)],
    },
    {
      words: "Think of four ideas.",
      shows: "Four lamps that stand for ideas.",
      drawn: [
        ...[26, 70].flatMap((x) => [
          ...put(bulb, x, 30, { scale: 0.68 }),
          ...put(bulb, x, 71, { scale: 0.68 }),
        ]),
      ],
    },
    {
      words: "What is good? What is hard?",
      shows: "A pair of scales, with a plus on one side and a minus on the other.",
      drawn: [
        ...put(balance("even"), 48, 89, { scale: 1.15 }),
        ...put(plus, 18, 40, { scale: 0.7 }),
        ...warm(lines("M72 40H84")),
      ],
    },
    {
      words: "Choose one idea.",
      shows: "Three lamps. The one in the middle has a ring around it.",
      drawn: [
        ...put(bulb, 12, 62, { scale: 0.4 }),
        ...put(bulb, 48, 56, { scale: 0.68 }),
        ...put(bulb, 84, 62, { scale: 0.4 }),
        ...ringed(48, 52, 25),
      ],
    },
    {
      words: "Pick a day. Do a small part.",
      shows: "A calendar, and somebody before the first of some stairs.",
      drawn: [
        ...put(calendar([5]), 24, 26, { scale: 0.65 }),
        ...put(walking(), 22, 89, { scale: 0.6 }),
        ...put(stairs, 66, 89, { scale: 0.85 }),
      ],
    },
  ],
  careful: "Choose a problem you can change. Is it grief or illness? Talk to someone.",
};
