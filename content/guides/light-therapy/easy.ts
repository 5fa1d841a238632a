import { timer } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { sunrise } from "#content/easy/outdoors.ts";
import { atTable, bust, onChair, standing } from "#content/easy/people.ts";
import { flash } from "#content/easy/senses.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { book, lightBox, stopHand, surgery } from "#content/easy/things.ts";
import { cross, question } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Sit by a bright lamp",
  steps: [
    {
      words: "Ask a doctor if unsure.",
      shows: "Somebody asks at a doctor’s house.",
      drawn: [
        ...put(standing({ mood: "plain" }), 20, 89, { scale: 0.85 }),
        ...put(surgery, 68, 89, { scale: 1.05 }),
        ...put(question, 36, 20, { scale: 0.9 }),
      ],
    },
    {
      words: "Get a bright lamp without UV.",
      shows: "A lamp that shines. The letters UV are crossed out.",
      drawn: [
        ...put(lightBox, 20, 88, { scale: 1.3 }),
        ...put(lines("M-13 -8V2Q-13 8 -8 8Q-3 8 -3 2V-8M3 -8L8.500 8L14 -8"), 79, 24),
        ...put(cross, 79, 24, { scale: 1.6 }),
      ],
    },
    {
      words: "Sit near it in the morning.",
      shows: "Somebody sits before a lamp that shines. The sun comes up.",
      drawn: [
        ...put(onChair(), 24, 89, { scale: 0.95 }),
        ...put(lightBox, 80, 88, { scale: 1.05, flip: true }),
        ...put(sunrise, 54, 30, { scale: 0.6 }),
      ],
    },
    {
      words: "Read or eat. Look away from it.",
      shows: "Somebody reads at a table. The lamp shines from the side.",
      drawn: [
        ...put(atTable(), 65, 89, { scale: 0.8 }),
        ...put(book, 65, 61, { scale: 0.5 }),
        ...put(lightBox, 13, 88, { scale: 0.85 }),
      ],
    },
    {
      words: "Stay ten to thirty minutes.",
      shows: "Two stopwatches. One says 10, the other 30.",
      drawn: [
        ...put(timer(10), 24, 58, { scale: 0.75 }),
        ...warm(lines("M46 58H50")),
        ...put(timer(30), 72, 58, { scale: 0.75 }),
      ],
    },
    {
      words: "Eyes or head hurt? Stop.",
      shows: "Somebody whose head hurts, and a hand that says stop.",
      drawn: [
        ...put(bust("sad"), 32, 89, { scale: 0.95 }),
        ...put(flash, 12, 16, { scale: 0.9, turn: -20 }),
        ...put(flash, 32, 12, { scale: 0.8 }),
        ...put(flash, 52, 16, { scale: 0.9, turn: 20 }),
        ...put(stopHand, 78, 50, { scale: 0.75 }),
      ],
    },
  ],
  careful: "Bipolar disorder or eye disease? Ask a doctor first.",
};
