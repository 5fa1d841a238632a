import { timer } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { bust, onChair, profile } from "#content/easy/people.ts";
import { thinks } from "#content/easy/scenes.ts";
import { moving } from "#content/easy/senses.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { shoe, stopHand } from "#content/easy/things.ts";
import { arrow, tangle } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Sit still",
  steps: [
    {
      words: "Sit on a chair.",
      shows: "Somebody sits on a chair.",
      drawn: [...put(onChair(), 42, 89, { scale: 1.15 })],
    },
    {
      words: "Set a clock: two minutes.",
      shows: "A stopwatch that says 2.",
      drawn: [...put(timer(2), 48, 56, { scale: 1.1 })],
    },
    {
      words: "Close your eyes, or look down.",
      shows: "A face with closed eyes.",
      drawn: [...put(bust("calm"), 48, 89, { scale: 1.2 })],
    },
    {
      words: "Feel your breath.",
      shows: "A head from the side. Air goes in at the nose, and out again.",
      drawn: [...put(profile(), 34), ...put(arrow(24), 74, 38, { flip: true }), ...put(arrow(24), 74, 56)],
    },
    {
      words: "Thoughts come. Go back to your breath.",
      shows: "Somebody with a tangled thought. An arrow leads from the thought back to the chest.",
      drawn: [
        ...thinks(put(tangle, 0, 0, { scale: 0.9 }), "calm"),
        ...warm(lines("M80 44C86 66 70 78 52 78M59 72L52 78L59 84")),
      ],
    },
    {
      words: "Move your hands and feet.",
      shows: "A hand and a foot that move.",
      drawn: [
        ...put(stopHand, 36, 32, { scale: 0.75 }),
        ...put(moving(20), 35, 30),
        ...put(shoe, 66, 86, { scale: 1.2 }),
        ...warm(lines("M86 68Q91 73 91 80M46 70Q41 75 42 83")),
      ],
    },
  ],
  careful: "Hear voices or have trauma? Ask a doctor first. Too much? Open your eyes and stop.",
};
