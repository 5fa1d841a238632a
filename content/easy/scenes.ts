/** What several guides show: each is a whole picture, or a corner of one, in the box of 96. */
import { clock } from "./clocks.ts";
import { bust, head, type Mood, standing, walking } from "./people.ts";
import { type Drawn, disc, lines, put, shape, warm } from "./strokes.ts";
import { arrow, calendar, sheet, speech, thought } from "./writing.ts";

/** Somebody who thinks of something. */
export function thinks(of: Drawn, mood: Mood = "plain"): Drawn {
  return [...put(bust(mood), 27, 89, { scale: 0.85 }), ...put(thought(1.05), 68, 24), ...put(of, 67, 23)];
}

/** Somebody who says something. */
export function says(what: Drawn, mood: Mood = "plain"): Drawn {
  return [...put(bust(mood), 27, 89, { scale: 0.85 }), ...put(speech(46, 34), 69, 23), ...put(what, 69, 23)];
}

/** Somebody on the left who says something to somebody on the right. */
export function tells(what: Drawn, { mood = "plain" as Mood, other = "plain" as Mood } = {}): Drawn {
  return [
    ...put(standing({ mood }), 20, 89, { scale: 0.8 }),
    ...put(warm(standing({ mood: other })), 76, 89, { scale: 0.8 }),
    ...put(speech(40, 27), 50, 17),
    ...put(what, 50, 17),
  ];
}

/** A day in the calendar, and a clock. */
export function dayAndTime(day: number, hour: number, minute = 0): Drawn {
  return [...put(calendar([day]), 38, 44), ...put(clock(hour, minute), 74, 66)];
}

/** Somebody before a mirror, and their picture in it. */
export function beforeMirror(mood: Mood): Drawn {
  const frame = "M56 22Q56 8 74 8Q92 8 92 22V72Q92 80 84 80H64Q56 80 56 72Z";
  return [
    ...shape(frame),
    ...put(bust(mood), 74, 80, { scale: 0.56 }),
    ...lines(frame, "M66 80L64 89M82 80L84 89"),
    ...put(bust(mood), 26, 89, { scale: 0.8 }),
  ];
}

/** Somebody who goes on. */
export function walksOn(mood: Mood = "side"): Drawn {
  return [...put(walking({ mood }), 40, 89, { scale: 1.05 }), ...put(arrow(22), 74, 60)];
}

/** A ring around what was chosen. */
export function ringed(x: number, y: number, radius: number): Drawn {
  return warm(lines(disc(x, y, radius)));
}

/** Two at a table, one of them somebody else. The top of the table is at y = 62. */
export const tableForTwo: Drawn = [
  ...put(bust("glad"), 26, 68, { scale: 0.62 }),
  ...put(warm(bust("glad")), 70, 68, { scale: 0.62 }),
  ...shape("M4 64H92V69H4Z", "M12 69H84V89H12Z"),
];

/** Somebody small, with a face. */
export function little(mood: Mood = "glad"): Drawn {
  return [...shape("M-13 14C-13 4 -8 1 0 1C8 1 13 4 13 14Z"), ...head(0, -6, 9, mood)];
}

/** A sheet with something drawn on it. */
export function sheetWith(what: Drawn): Drawn {
  return [...put(sheet(["empty", "empty", "empty", "empty", "line"], 52), 42, 50), ...put(what, 42, 42)];
}
