import { alarm, clock } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { sun } from "#content/easy/outdoors.ts";
import { atTable, onChair, walking } from "#content/easy/people.ts";
import { sheetWith, thinks, walksOn } from "#content/easy/scenes.ts";
import { put } from "#content/easy/strokes.ts";
import { pen, sheet, tangle, ticked, written } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "A time for worry",
  steps: [
    {
      words: "Choose a time and place to worry.",
      shows: "Somebody on a chair, and a clock.",
      drawn: [...put(onChair(), 28, 89, { scale: 1.1 }), ...put(clock(5, 30), 72, 32, { scale: 1.2 })],
    },
    {
      words: "A worry comes? Write it down.",
      shows: "Somebody with a tangled thought, a sheet and a pen.",
      drawn: [
        ...thinks(put(tangle, 0, 0, { scale: 0.9 })),
        ...put(written(["line", "line"], 30), 64, 70, { scale: 0.85 }),
      ],
    },
    {
      words: "Go back to your day.",
      shows: "Somebody walks on under the sun.",
      drawn: [...walksOn(), ...put(sun, 76, 26)],
    },
    {
      words: "At worry time, read your list.",
      shows: "Somebody at a table with a list, and a clock.",
      drawn: [
        ...put(atTable(), 40, 89, { scale: 1 }),
        ...put(sheet(["line", "line"], 20), 40, 56, { scale: 0.7 }),
        ...put(clock(5, 30, 15), 79, 22),
      ],
    },
    {
      words: "Can you do something? Write what and when.",
      shows: "A sheet with a tick and a clock on it, and a pen.",
      drawn: [
        ...sheetWith([...put(ticked, -12, -4, { scale: 0.8 }), ...put(clock(10, 0, 11), 12, -4)]),
        ...put(pen, 58, 64),
      ],
    },
    {
      words: "The clock rings? Stop. Get up.",
      shows: "A clock that rings. Somebody walks away from it.",
      drawn: [...put(alarm(6), 24, 36, { scale: 0.72 }), ...put(walking(), 66, 89, { scale: 1 })],
    },
  ],
  careful: "Is it danger or illness? Get help right away.",
};
