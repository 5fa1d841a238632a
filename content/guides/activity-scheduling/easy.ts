import { number } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { cloud, rain } from "#content/easy/outdoors.ts";
import { walking } from "#content/easy/people.ts";
import { dayAndTime, sheetWith } from "#content/easy/scenes.ts";
import { put, shape } from "#content/easy/strokes.ts";
import { cup, phone, shoe } from "#content/easy/things.ts";
import { arrow, heart, pen, sheet, ticked } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Plan small things",
  steps: [
    {
      words: "Choose two things for this week.",
      shows: "A shoe and a telephone, each with a tick.",
      drawn: [
        ...put(shoe, 26, 60, { scale: 1.4 }),
        ...put(phone, 72, 42, { scale: 1.3 }),
        ...put(ticked, 24, 76, { scale: 0.8 }),
        ...put(ticked, 72, 76, { scale: 0.8 }),
      ],
    },
    {
      words: "Make them very small.",
      shows: "A tall pile of plates, and then one cup.",
      drawn: [
        ...[86, 79, 72, 65, 58, 51, 44].flatMap((y) =>
          put(shape("M-20 -5H20Q16 0 8 0H-8Q-16 0 -20 -5Z"), 27, y),
        ),
        ...put(arrow(16), 59, 70),
        ...put(cup, 80, 88, { scale: 0.8 }),
      ],
    },
    {
      words: "Choose a day and a time.",
      shows: "A calendar with one day chosen, and a clock.",
      drawn: [...dayAndTime(5, 10)],
    },
    {
      words: "Do it, even when you feel low.",
      shows: "Somebody sad walks out under a cloud with rain.",
      drawn: [
        ...put(walking({ mood: "sad" }), 46, 89, { scale: 0.9 }),
        ...put(cloud, 46, 14, { scale: 1 }),
        ...put(rain, 20, 28),
        ...put(rain, 72, 28),
        ...put(arrow(18), 80, 62),
      ],
    },
    {
      words: "How was it? Write a number.",
      shows: "A sheet with the number 6 on it, and a pen.",
      drawn: [...sheetWith(put(number(6, 1.8), 0, -5)), ...put(pen, 58, 64)],
    },
    {
      words: "Keep the things that helped.",
      shows: "A list. What has a tick has a heart too.",
      drawn: [
        ...put(sheet(["tick", "cross", "tick", "cross"], 44), 36, 52, { scale: 1.2 }),
        ...put(heart, 80, 33, { scale: 0.8 }),
        ...put(heart, 80, 57, { scale: 0.8 }),
      ],
    },
  ],
  careful: "Very low, or sometimes far too high? Plan this with a doctor.",
};
