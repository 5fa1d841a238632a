import { number } from "#content/easy/clocks.ts";
import type { EasyRead } from "#content/easy/easy-read.ts";
import { bust, inABed, lying, onChair, standing } from "#content/easy/people.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { fist, stopHand } from "#content/easy/things.ts";
import { arrow } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Relax your body",
  steps: [
    {
      words: "Sit or lie down.",
      shows: "Somebody sits on a chair, and somebody lies on the floor.",
      drawn: [...put(onChair(), 16, 89, { scale: 0.8 }), ...put(lying(), 66, 89, { scale: 0.68 })],
    },
    {
      words: "Make two fists. Hold for five seconds.",
      shows: "Two tight fists, and the number 5.",
      drawn: [
        ...put(fist, 24, 62, { scale: 1.1 }),
        ...put(fist, 72, 62, { scale: 1.1, flip: true }),
        ...put(number(5, 1.3), 48, 22),
        ...warm(lines("M16 36L12 30M30 34V28M66 34V28M80 36L84 30")),
      ],
    },
    {
      words: "Let go. Wait and feel.",
      shows: "Two open hands.",
      drawn: [
        ...put(stopHand, 24, 58, { scale: 0.95, flip: true, turn: -14 }),
        ...put(stopHand, 72, 58, { scale: 0.95, turn: 14 }),
      ],
    },
    {
      words: "Do the same with your shoulders.",
      shows: "A person. Arrows point up at the shoulders, then down.",
      drawn: [
        ...put(bust("calm"), 48),
        ...put(arrow(22), 9, 52, { turn: -90 }),
        ...put(arrow(22), 19, 52, { turn: 90 }),
        ...put(arrow(22), 77, 52, { turn: -90 }),
        ...put(arrow(22), 87, 52, { turn: 90 }),
      ],
    },
    {
      words: "Do your face, belly and legs.",
      shows: "A person. Arrows point to the face, the belly and the legs.",
      drawn: [
        ...put(standing({ mood: "calm" }), 38, 89, { scale: 1.12 }),
        ...put(arrow(24), 74, 20, { flip: true }),
        ...put(arrow(24), 74, 48, { flip: true }),
        ...put(arrow(24), 74, 72, { flip: true }),
      ],
    },
    {
      words: "Rest. Get up slowly.",
      shows: "Somebody rests in bed. An arrow leads upwards.",
      drawn: [
        ...put(inABed(), 42, 89, { scale: 0.95 }),
        ...warm(lines("M60 52C76 50 82 38 82 20M76 27L82 19L88 27")),
      ],
    },
  ],
  careful: "More tense? Stop and open your eyes. Leave out what hurts.",
};
