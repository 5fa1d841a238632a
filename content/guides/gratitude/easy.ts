import { number } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { flower, sun } from "#content/easy/outdoors.ts";
import { onChair } from "#content/easy/people.ts";
import { little, sheetWith, thinks } from "#content/easy/scenes.ts";
import { put, warm } from "#content/easy/strokes.ts";
import { cup, steam, windowFrame } from "#content/easy/things.ts";
import { heart, pen, question, sheet } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Three good things",
  steps: [
    {
      words: "Sit down in a quiet place.",
      shows: "Somebody sits on a chair beside a window.",
      drawn: [...put(onChair(), 28, 89, { scale: 1.1 }), ...put(windowFrame, 74, 34, { scale: 1.2 })],
    },
    {
      words: "Think of one good thing.",
      shows: "Somebody glad, who thinks of the sun.",
      drawn: [...thinks(put(sun, 0, 0, { scale: 0.7 }), "glad")],
    },
    {
      words: "It can be small.",
      shows: "A small cup and a small flower.",
      drawn: [
        ...put(cup, 30, 88, { scale: 1.1 }),
        ...put(steam, 30, 64, { scale: 0.9 }),
        ...put(flower, 70, 89, { scale: 0.95 }),
      ],
    },
    {
      words: "Write it down.",
      shows: "A sheet with a heart on it, and a pen.",
      drawn: [...sheetWith(put(heart, 0, -4)), ...put(pen, 54, 60)],
    },
    {
      words: "Who or what made it happen?",
      shows: "Somebody thinks of another person, and asks.",
      drawn: [
        ...thinks([...put(warm(little()), -7, 0, { scale: 0.85 }), ...put(question, 14, 0, { scale: 0.75 })]),
      ],
    },
    {
      words: "Do this up to three times.",
      shows: "A list: 1, 2, 3, with a heart for each.",
      drawn: [
        ...put(sheet(["empty", "empty", "empty", "empty", "empty", "empty"], 60), 48, 50),
        ...[1, 2, 3].flatMap((each) => [
          ...put(number(each, 0.9), 30, 8 + each * 21),
          ...put(heart, 56, 8 + each * 21, { scale: 0.65 }),
        ]),
      ],
    },
  ],
  careful: "Does it make you feel bad? Then leave it.",
};
