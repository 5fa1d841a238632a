import { alarm } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { moon, sunrise } from "#content/easy/outdoors.ts";
import { inABed, onChair } from "#content/easy/people.ts";
import { snores } from "#content/easy/senses.ts";
import { put } from "#content/easy/strokes.ts";
import { lamp, phone } from "#content/easy/things.ts";
import { arrow, calendar, cross } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "A calm evening",
  steps: [
    {
      words: "Get up at the same time.",
      shows: "A clock that rings, and the sun that comes up.",
      drawn: [...put(alarm(7), 38, 50, { scale: 1.1 }), ...put(sunrise, 76, 88, { scale: 0.7 })],
    },
    {
      words: "Dim the lights in the evening.",
      shows: "A bright lamp, then a dark one under the moon.",
      drawn: [
        ...put(lamp(true), 24, 86, { scale: 0.9 }),
        ...put(arrow(14), 50, 66),
        ...put(lamp(false), 76, 86, { scale: 0.9 }),
        ...put(moon, 72, 22, { scale: 0.9 }),
      ],
    },
    {
      words: "Put your phone away.",
      shows: "A telephone that is crossed out.",
      drawn: [...put(phone, 48, 48, { scale: 2.2 }), ...put(cross, 48, 48, { scale: 2.6 })],
    },
    {
      words: "Go to bed when you are sleepy.",
      shows: "Somebody asleep in bed, under the moon.",
      drawn: [
        ...put(inABed(), 48, 89, { scale: 1.1 }),
        ...put(moon, 76, 26),
        ...put(snores, 34, 40, { scale: 0.9 }),
      ],
    },
    {
      words: "Awake and upset? Get up. Sit quietly.",
      shows: "Somebody sits on a chair at night, beside a lamp.",
      drawn: [
        ...put(onChair(), 32, 89, { scale: 1.05 }),
        ...put(lamp(false), 78, 86, { scale: 0.85 }),
        ...put(moon, 76, 22, { scale: 0.8 }),
      ],
    },
    {
      words: "Try this for two weeks.",
      shows: "A calendar with all its days ticked.",
      drawn: [...put(calendar([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 48, 54, { scale: 1.2 })],
    },
  ],
  careful: "Are you sleepy by day? Do not drive.",
};
