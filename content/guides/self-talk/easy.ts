import type { EasyRead } from "#content/easy/easy-read.ts";
import { beforeMirror, little, tells, thinks } from "#content/easy/scenes.ts";
import { put, warm } from "#content/easy/strokes.ts";
import { door } from "#content/easy/things.ts";
import { faceSign, heart, sheet, written } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Talk kindly to yourself",
  steps: [
    {
      words: "Notice hard words in your head.",
      shows: "Somebody sad, with an angry face in their thoughts.",
      drawn: [...thinks(faceSign("angry", 10), "sad")],
    },
    {
      words: "Write them down.",
      shows: "A sheet and a pen.",
      drawn: [...put(written(["line", "line", "line", "line"], 52), 40, 52, { scale: 1.2 })],
    },
    {
      words: "Think of a friend.",
      shows: "Somebody who thinks of a friend.",
      drawn: [...thinks(put(warm(little()), 0, 1, { scale: 0.85 }))],
    },
    {
      words: "What would you tell your friend?",
      shows: "Somebody says something kind to a friend.",
      drawn: [...tells(put(heart, 0, 0, { scale: 0.7 }), { mood: "glad", other: "sad" })],
    },
    {
      words: "Say it to yourself.",
      shows: "Somebody smiles into a mirror.",
      drawn: [...beforeMirror("glad"), ...put(heart, 40, 16, { scale: 0.7 })],
    },
    {
      words: "Put it where you see it.",
      shows: "A door. A note with a heart hangs on it.",
      drawn: [
        ...put(door, 48, 89, { scale: 1.55 }),
        ...put(sheet(["empty", "empty"], 30), 47, 31, { scale: 0.85 }),
        ...put(heart, 47, 31, { scale: 0.6 }),
      ],
    },
  ],
  careful: "It may feel sad. Go slowly. Stop when it is enough.",
};
