import type { EasyRead } from "#content/easy/easy-read.ts";
import { bird, flower, notes, sun, tree } from "#content/easy/outdoors.ts";
import { profile, standing, walking } from "#content/easy/people.ts";
import { dayAndTime } from "#content/easy/scenes.ts";
import { lines, put } from "#content/easy/strokes.ts";
import { house, phone } from "#content/easy/things.ts";
import { cross, thought } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Go outside",
  steps: [
    {
      words: "Choose a safe place with trees.",
      shows: "Trees, a flower and the sun.",
      drawn: [
        ...put(tree, 26, 89, { scale: 1.25 }),
        ...put(tree, 62, 89, { scale: 0.85 }),
        ...put(flower, 84, 89, { scale: 0.7 }),
        ...put(sun, 74, 22),
      ],
    },
    {
      words: "Choose a day and time.",
      shows: "A calendar with one day chosen, and a clock.",
      drawn: [...dayAndTime(5, 10)],
    },
    {
      words: "Go there. Put your phone away.",
      shows: "Somebody walks. A telephone is crossed out.",
      drawn: [
        ...put(walking(), 32, 89, { scale: 1.1 }),
        ...put(phone, 76, 44, { scale: 1.2 }),
        ...put(cross, 76, 44, { scale: 1.7 }),
      ],
    },
    {
      words: "Look at one tree or flower.",
      shows: "Somebody looks at a large flower.",
      drawn: [
        ...put(standing(), 22, 89, { scale: 0.95 }),
        ...put(flower, 74, 89, { scale: 1.5 }),
        ...lines("M36 30H40M44 31H48M52 32H56"),
      ],
    },
    {
      words: "Listen. Smell the air.",
      shows: "A head from the side. A bird sings at the ear, and a flower stands at the nose.",
      drawn: [
        ...put(profile(), 42),
        ...put(flower, 80, 89, { scale: 1.05 }),
        ...put(bird, 22, 12, { scale: 0.75, flip: true }),
        ...put(notes, 12, 36, { scale: 0.6 }),
      ],
    },
    {
      words: "Go home. Remember what you saw.",
      shows: "Somebody walks home, and thinks of a tree.",
      drawn: [
        ...put(walking(), 18, 89, { scale: 0.8 }),
        ...put(house, 70, 89, { scale: 0.85 }),
        ...put(thought(0.9), 56, 18),
        ...put(tree, 55, 29, { scale: 0.38 }),
      ],
    },
  ],
  careful: "Is it too hot or icy? Stay inside. Go only where you feel safe.",
};
