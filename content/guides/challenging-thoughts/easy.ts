import { clock } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { sheetWith } from "#content/easy/scenes.ts";
import { put } from "#content/easy/strokes.ts";
import { balance } from "#content/easy/things.ts";
import { arrow, faceSign, pen, question, sheet, tangle, thought, written } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Look at a hard thought",
  steps: [
    {
      words: "Wait until you feel calmer.",
      shows: "A sad face, a clock, and a plain face.",
      drawn: [
        ...put(faceSign("sad", 17), 21, 62),
        ...put(faceSign("plain", 17), 75, 62),
        ...put(arrow(14), 48, 62),
        ...put(clock(2, 0, 13), 48, 24),
      ],
    },
    {
      words: "Write down what happened.",
      shows: "A sheet with writing on it, and a pen.",
      drawn: [...put(written(["line", "line", "line", "line"], 52), 40, 52, { scale: 1.2 })],
    },
    {
      words: "Write down the hard thought.",
      shows: "A sheet with a tangled thought on it, and a pen.",
      drawn: [
        ...sheetWith([...put(thought(0.85), 2, -8), ...put(tangle, 1, -9, { scale: 0.75 })]),
        ...put(pen, 58, 64),
      ],
    },
    {
      words: "What shows it is true?",
      shows: "A list with ticks, and a question mark.",
      drawn: [
        ...put(sheet(["tick", "tick", "tick", "tick"], 46), 36, 52, { scale: 1.2 }),
        ...put(question, 80, 44, { scale: 1.1 }),
      ],
    },
    {
      words: "What shows it is false?",
      shows: "A list with crosses, and a question mark.",
      drawn: [
        ...put(sheet(["cross", "cross", "cross", "cross"], 46), 36, 52, { scale: 1.2 }),
        ...put(question, 80, 44, { scale: 1.1 }),
      ],
    },
    {
      words: "Write a fairer thought.",
      shows: "A pair of scales in balance, and a pen.",
      drawn: [...put(balance("even"), 38, 89, { scale: 0.9 }), ...put(pen, 64, 80)],
    },
  ],
  careful: "Does somebody hurt you? Are you in danger? Get help first.",
};
