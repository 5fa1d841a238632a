import type { EasyRead } from "#content/easy/easy-read.ts";
import { moon, sun } from "#content/easy/outdoors.ts";
import { armOut, standing } from "#content/easy/people.ts";
import { tells, thinks } from "#content/easy/scenes.ts";
import { ear, eye } from "#content/easy/senses.ts";
import { put, warm } from "#content/easy/strokes.ts";
import { gift } from "#content/easy/things.ts";
import { calendar } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Do a kind thing",
  steps: [
    {
      words: "Choose one day this week.",
      shows: "A calendar with one day chosen.",
      drawn: [...put(calendar([5]), 48, 54, { scale: 1.2 })],
    },
    {
      words: "Choose one small kind thing.",
      shows: "Somebody thinks of a present.",
      drawn: [...thinks(put(gift, 0, 13, { scale: 0.62 }), "glad")],
    },
    {
      words: "Do it for someone.",
      shows: "Somebody gives a present to another person.",
      drawn: [
        ...put(standing({ right: armOut }), 22, 89, { scale: 0.95 }),
        ...put(
          warm(
            standing({
              left: [
                [-12, -42],
                [-22, -40],
              ],
            }),
          ),
          76,
          89,
          { scale: 0.95 },
        ),
        ...put(gift, 49, 56, { scale: 0.55 }),
      ],
    },
    {
      words: "Later, think of a good moment.",
      shows: "Somebody glad at night, who thinks of the sun.",
      drawn: [...thinks(put(sun, 0, 0, { scale: 0.7 }), "glad"), ...put(moon, 80, 66, { scale: 0.8 })],
    },
    {
      words: "What did you see and hear?",
      shows: "An eye and an ear.",
      drawn: [...put(eye, 30, 48, { scale: 1 }), ...put(ear, 74, 50, { scale: 1.2 })],
    },
    {
      words: "Tell someone about it.",
      shows: "Somebody tells another person of the sun.",
      drawn: [...tells(put(sun, 0, 0, { scale: 0.65 }), { mood: "glad", other: "glad" })],
    },
  ],
  careful: "Do you care for others all day? You may need rest instead.",
};
