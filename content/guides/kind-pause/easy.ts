import type { EasyRead } from "#content/easy/easy-read.ts";
import { sun } from "#content/easy/outdoors.ts";
import { profile, standing } from "#content/easy/people.ts";
import { says, thinks, walksOn } from "#content/easy/scenes.ts";
import { flash } from "#content/easy/senses.ts";
import { put, warm } from "#content/easy/strokes.ts";
import { cup, steam, stopHand } from "#content/easy/things.ts";
import { arrow, heart, question } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Be kind to yourself",
  steps: [
    {
      words: "Stop. Breathe out.",
      shows: "A head from the side breathes out. A hand says stop.",
      drawn: [...put(profile(), 30), ...put(arrow(30), 71, 56), ...put(stopHand, 76, 24, { scale: 0.55 })],
    },
    {
      words: "Say: “This is hard.”",
      shows: "Somebody sad speaks.",
      drawn: [...says(put(flash, 0, 0, { scale: 1.1 }), "sad")],
    },
    {
      words: "Say: “Others feel this too.”",
      shows: "Three people who are sad, side by side.",
      drawn: [
        ...put(warm(standing({ mood: "sad" })), 18, 89, { scale: 0.9 }),
        ...put(warm(standing({ mood: "sad" })), 78, 89, { scale: 0.9 }),
        ...put(standing({ mood: "sad" }), 48, 89, { scale: 1.05 }),
      ],
    },
    {
      words: "Ask: “What would be kind?”",
      shows: "Somebody thinks of a heart and asks.",
      drawn: [...thinks([...put(heart, -8, 0, { scale: 0.75 }), ...put(question, 12, 0, { scale: 0.75 })])],
    },
    {
      words: "Do one kind thing for yourself.",
      shows: "A warm cup and a heart.",
      drawn: [
        ...put(cup, 44, 86, { scale: 2 }),
        ...put(heart, 43, 68, { scale: 0.8 }),
        ...put(steam, 43, 46, { scale: 1.4 }),
      ],
    },
    {
      words: "Go on with your day.",
      shows: "Somebody walks on under the sun.",
      drawn: [...walksOn(), ...put(sun, 76, 26)],
    },
  ],
  careful: "Sad feelings may come. Go slowly. Stop if it is too much.",
};
