import type { EasyRead } from "#content/easy/easy-read.ts";
import { dog } from "#content/easy/outdoors.ts";
import { standing } from "#content/easy/people.ts";
import { sheetWith, thinks } from "#content/easy/scenes.ts";
import { lines, put, warm } from "#content/easy/strokes.ts";
import { gauge, stairs } from "#content/easy/things.ts";
import { around, arrow, faceSign, pen } from "#content/easy/writing.ts";

export const easy: EasyRead = {
  title: "Face one fear",
  steps: [
    {
      words: "Choose one safe thing you fear.",
      shows: "Somebody worried, who thinks of a dog.",
      drawn: [...thinks(put(dog, 1, 9, { scale: 0.6 }), "sad")],
    },
    {
      words: "Write small steps. Easy ones first.",
      shows: "Stairs drawn on a sheet, and a pen.",
      drawn: [...sheetWith(put(stairs, 0, 14, { scale: 0.6 })), ...put(pen, 58, 60)],
    },
    {
      words: "Start with an easy step.",
      shows: "Somebody on the lowest of some stairs.",
      drawn: [
        ...put(stairs, 56, 89, { scale: 1.05 }),
        ...put(standing({ mood: "plain" }), 32, 76, { scale: 0.75 }),
        ...put(arrow(14), 10, 82),
      ],
    },
    {
      words: "Stay until the fear gets smaller.",
      shows: "A sad face above a column that is full. A calmer face above one that is nearly empty.",
      drawn: [
        ...put(gauge(0.9), 24, 87, { scale: 0.92 }),
        ...put(faceSign("sad", 12), 24, 16),
        ...put(arrow(18), 49, 58),
        ...put(gauge(0.2), 74, 87, { scale: 0.92 }),
        ...put(faceSign("plain", 12), 74, 16),
      ],
    },
    {
      words: "Do the same step again.",
      shows: "Somebody on the lowest of some stairs. An arrow leads back to the beginning.",
      drawn: [
        ...put(stairs, 56, 89, { scale: 1.05 }),
        ...put(standing({ mood: "plain" }), 32, 76, { scale: 0.75 }),
        ...put(around(13), 70, 20),
      ],
    },
    {
      words: "Is it easier? Take the next step.",
      shows: "Somebody glad on the second of some stairs.",
      drawn: [
        ...put(stairs, 56, 89, { scale: 1.05 }),
        ...put(standing({ mood: "glad" }), 47, 64, { scale: 0.75 }),
        ...warm(lines("M18 70Q18 54 30 48M22 48L30 48L28 56")),
      ],
    },
  ],
  careful: "Trauma, panic, mental illness, thoughts of dying? Do this only with a therapist.",
};
