import { alarm, timer } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { atTable } from "#content/easy/people.ts";
import { sheetWith } from "#content/easy/scenes.ts";
import { put } from "#content/easy/strokes.ts";
import { book, cup, door, tap } from "#content/easy/things.ts";
import { faceSign, pen } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Write about your day",
  steps: [
    {
      words: "Find a private place.",
      shows: "Somebody alone at a table. The door is shut.",
      drawn: [...put(atTable(), 38, 89, { scale: 0.95 }), ...put(door, 82, 89, { scale: 0.9 })],
    },
    {
      words: "Set a clock: five minutes.",
      shows: "A stopwatch that says 5.",
      drawn: [...put(timer(5), 48, 56, { scale: 1.1 })],
    },
    {
      words: "Write what happened.",
      shows: "An open book and a pen.",
      drawn: [...put(book, 44, 58, { scale: 1.5 }), ...put(pen, 58, 60)],
    },
    {
      words: "Write how you feel.",
      shows: "A sheet with a glad, a plain and a sad face, and a pen.",
      drawn: [
        ...sheetWith([
          ...put(faceSign("glad", 7), -16, -4),
          ...put(faceSign("plain", 7), 0, -4),
          ...put(faceSign("sad", 7), 16, -4),
        ]),
        ...put(pen, 54, 60),
      ],
    },
    {
      words: "Stop when the clock rings.",
      shows: "A clock that rings.",
      drawn: [...put(alarm(6), 48, 52, { scale: 1.3 })],
    },
    {
      words: "Then do something simple. Wash a cup.",
      shows: "A cup under a running tap.",
      drawn: [...put(tap, 40, 28, { scale: 1.2 }), ...put(cup, 52, 87, { scale: 1.3 })],
    },
  ],
  careful: "Did something terrible happen? Write about it only with a therapist.",
};
