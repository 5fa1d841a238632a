import { number, timer } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { bust, inABed, onChair, profile } from "#content/easy/people.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { arrow, question, thought } from "#content/easy/writing.ts";

const count = [1, 2, 3, 4, 5].flatMap((each, place) => put(number(each, 0.7), 49 + place * 9.5, 13));

export const easy: EasyRead = {
  title: "Breathe slowly",
  steps: [
    {
      words: "Sit or lie down.",
      shows: "Somebody sits on a chair, and somebody lies in bed.",
      drawn: [...put(onChair(), 20, 89, { scale: 0.8 }), ...put(inABed(), 67, 89, { scale: 0.66 })],
    },
    {
      words: "Let your shoulders drop.",
      shows: "A calm face, and arrows that point down beside the shoulders.",
      drawn: [
        ...put(bust("calm"), 48),
        ...put(arrow(24), 12, 54, { turn: 90 }),
        ...put(arrow(24), 84, 54, { turn: 90 }),
      ],
    },
    {
      words: "Breathe in. Count to five.",
      shows: "A head from the side. Air goes in at the nose. Beside it: 1, 2, 3, 4, 5.",
      drawn: [
        ...put(profile(), 30),
        ...count,
        ...put(arrow(26), 70, 48, { flip: true }),
        ...warm(lines("M60 38Q70 32 86 36", "M60 57Q70 62 86 58")),
      ],
    },
    {
      words: "Breathe out. Count to five.",
      shows: "A head from the side. Air goes out at the mouth. Beside it: 1, 2, 3, 4, 5.",
      drawn: [
        ...put(profile(), 30),
        ...count,
        ...put(arrow(32), 70, 56),
        ...warm(lines("M54 50Q66 44 82 44", "M54 61Q66 68 82 68")),
      ],
    },
    {
      words: "Do this for five minutes.",
      shows: "A stopwatch that says 5.",
      drawn: put(timer(5), 48, 56, { scale: 1.1 }),
    },
    {
      words: "Ask: how do I feel now?",
      shows: "A face, and a thought with a question mark.",
      drawn: [
        ...put(bust("plain"), 34, 89, { scale: 0.9 }),
        ...put(thought(), 70, 24),
        ...put(question, 69, 24, { scale: 0.8 }),
      ],
    },
  ],
  careful: "Heart or lung problem? Ask a doctor first. Stop if you feel dizzy.",
};
