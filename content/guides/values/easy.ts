import type { EasyRead } from "#content/easy/easy-read.ts";
import { standing, walking } from "#content/easy/people.ts";
import { thinks } from "#content/easy/scenes.ts";
import { put } from "#content/easy/strokes.ts";
import { house, shoe, stairs } from "#content/easy/things.ts";
import { arrow, calendar, faceSign, heart, question } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "What matters to you",
  steps: [
    {
      words: "What matters most in your life?",
      shows: "Somebody thinks of a heart.",
      drawn: [...thinks(put(heart, 0, 1, { scale: 1 }))],
    },
    {
      words: "Choose one part, like family.",
      shows: "A family inside a large heart.",
      drawn: [
        ...put(heart, 48, 52, { scale: 3.1 }),
        ...put(standing(), 36, 78, { scale: 0.6 }),
        ...put(standing(), 58, 78, { scale: 0.42 }),
      ],
    },
    {
      words: "How do you want to be there?",
      shows: "Somebody thinks of a smile, and asks.",
      drawn: [...thinks([...put(faceSign("glad", 9), -7, 0), ...put(question, 13, 0, { scale: 0.75 })])],
    },
    {
      words: "Choose one small step.",
      shows: "A shoe on the lowest of some stairs.",
      drawn: [...put(stairs, 52, 89, { scale: 1.2 }), ...put(shoe, 24, 74, { scale: 0.75 })],
    },
    {
      words: "Choose a day and a place.",
      shows: "A calendar with one day chosen, and a house.",
      drawn: [...put(calendar([5]), 32, 40, { scale: 0.95 }), ...put(house, 70, 89, { scale: 0.8 })],
    },
    {
      words: "Take the step.",
      shows: "Somebody walks towards a heart.",
      drawn: [
        ...put(walking(), 28, 89, { scale: 1.1 }),
        ...put(arrow(14), 59, 46),
        ...put(heart, 80, 46, { scale: 0.9 }),
      ],
    },
  ],
  careful: "Does someone hurt you? Are you in pain? Get help first.",
};
