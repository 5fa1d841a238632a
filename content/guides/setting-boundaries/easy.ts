import type { EasyRead } from "#content/easy/easy-read.ts";
import { moon } from "#content/easy/outdoors.ts";
import { beforeMirror, ringed, sheetWith, tells, thinks } from "#content/easy/scenes.ts";
import { flash, moving, shield } from "#content/easy/senses.ts";
import { lines, put } from "#content/easy/strokes.ts";
import { phone, stopHand } from "#content/easy/things.ts";
import { arrow, heart, pen, question, speech } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Say no kindly",
  steps: [
    {
      words: "Is it safe? Ask yourself first.",
      shows: "Somebody thinks of a shield, and asks.",
      drawn: [...thinks([...put(shield, -6, 0, { scale: 0.68 }), ...put(question, 14, 0, { scale: 0.75 })])],
    },
    {
      words: "Choose one small thing.",
      shows: "A telephone that rings late, under the moon. It has a ring around it.",
      drawn: [
        ...put(phone, 40, 54, { scale: 1.3 }),
        ...put(moving(17), 40, 54),
        ...ringed(40, 54, 33),
        ...put(moon, 80, 20, { scale: 0.8 }),
      ],
    },
    {
      words: "Write what you need.",
      shows: "A sheet with a heart on it, and a pen.",
      drawn: [...sheetWith(put(heart, 0, -4)), ...put(pen, 54, 60)],
    },
    {
      words: "Practise saying it aloud.",
      shows: "Somebody speaks to their picture in a mirror.",
      drawn: [...beforeMirror("plain"), ...put(speech(26, 18), 40, 15), ...lines("M33 13H47M33 18H43")],
    },
    {
      words: "Say it once, calmly.",
      shows: "Somebody says no to another, with a hand that says stop.",
      drawn: [...tells(put(stopHand, 0, 1, { scale: 0.36 }), { mood: "glad", other: "plain" })],
    },
    {
      words: "If they push, say it again.",
      shows: "Another person is angry. Somebody says the same once more.",
      drawn: [
        ...tells([...put(stopHand, -8, 1, { scale: 0.36 }), ...put(stopHand, 9, 1, { scale: 0.36 })], {
          mood: "plain",
          other: "sad",
        }),
        ...put(flash, 87, 24, { scale: 0.7, turn: 20 }),
        ...put(arrow(16), 52, 62, { flip: true }),
      ],
    },
  ],
  careful: "Could someone hurt you for this? Stop. Get help first.",
};
