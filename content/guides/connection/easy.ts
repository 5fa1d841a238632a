import type { EasyRead } from "#content/easy/easy-read.ts";
import { standing } from "#content/easy/people.ts";
import { little, ringed, says } from "#content/easy/scenes.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { cup, phone, shoe } from "#content/easy/things.ts";
import { arrow, cross, faceSign, pen, question, sheet, ticked } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Ask for help",
  steps: [
    {
      words: "Who is there for you? Write names.",
      shows: "A list of people, and a pen.",
      drawn: [
        ...put(sheet(["empty", "empty", "empty", "empty", "empty", "empty"], 58), 42, 50),
        ...[27, 48, 69].flatMap((y) => [
          ...put(warm(little()), 26, y, { scale: 0.56 }),
          ...lines(`M38 ${y}H60`),
        ]),
        ...put(pen, 60, 70),
      ],
    },
    {
      words: "Leave out people who hurt you.",
      shows: "An angry face that is crossed out.",
      drawn: [...put(faceSign("angry", 27), 48, 50), ...put(cross, 48, 50, { scale: 2.6 })],
    },
    {
      words: "Choose one person.",
      shows: "Three people. One has a ring around them.",
      drawn: [
        ...put(warm(little()), 11, 66, { scale: 0.72 }),
        ...put(warm(little()), 85, 66, { scale: 0.72 }),
        ...put(warm(little()), 48, 54, { scale: 1.05 }),
        ...ringed(48, 53, 25),
      ],
    },
    {
      words: "Choose one small thing.",
      shows: "A cup, a telephone and a shoe. The telephone has a ring around it.",
      drawn: [
        ...put(cup, 12, 72, { scale: 0.75 }),
        ...put(phone, 48, 56, { scale: 1.1 }),
        ...put(shoe, 84, 72, { scale: 0.75 }),
        ...ringed(48, 56, 23),
      ],
    },
    {
      words: "Ask: “Can you call me?”",
      shows: "Somebody asks. In what they say there is a telephone.",
      drawn: [...says([...put(phone, -8, 0, { scale: 0.75 }), ...put(question, 11, -1, { scale: 0.8 })])],
    },
    {
      words: "A no is okay. Ask someone else.",
      shows: "One person says no. An arrow leads to another, who says yes.",
      drawn: [
        ...put(warm(standing({ mood: "plain" })), 18, 89, { scale: 0.8 }),
        ...put(cross, 18, 18, { scale: 0.8 }),
        ...put(arrow(20), 48, 58),
        ...put(warm(standing()), 78, 89, { scale: 0.8 }),
        ...put(ticked, 78, 18, { scale: 0.9 }),
      ],
    },
  ],
  careful: "Does someone hurt or scare you? Call for help.",
};
