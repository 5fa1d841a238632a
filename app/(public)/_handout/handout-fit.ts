import type { Paper } from "#app/_paper/pdf.ts";
import { leastRoom, type Spare, type WritingRoom } from "#app/_sheet/sheet-room.ts";

/** A part of a paper, which begins on a page of its own. */
export type PaperPart = {
  /** Sizes of type to try, in points, the largest first. */
  sizes: readonly number[];
  /** It takes the pages that its smallest size takes; otherwise one. */
  isLong?: boolean;
  /** Draws it, and returns how many points its last page has left. */
  draw: (paper: Paper, room: WritingRoom) => number;
  /** What becomes of the points that are left. */
  stretch?: (room: WritingRoom, left: Spare) => WritingRoom;
};

/** The largest type in which a part takes no more pages than it may, and its room there: tried on paper that is thrown away. */
export function fitting(scrap: Paper, part: PaperPart): { fontSize: number; room: WritingRoom } | undefined {
  const last = part.sizes.length - 1;
  const fits = part.sizes.map((fontSize) => () => {
    const room = leastRoom(fontSize);
    return { fontSize, room, ...tried(scrap, part, fontSize, room) };
  });
  const smallest = fits[last]?.();
  const most = part.isLong ? smallest?.pages : 1;
  if (!smallest || !most || smallest.pages > most) return;
  let [best, from, to] = [smallest, 0, last];
  // What fits in one size fits in each smaller one.
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const fit = fits[middle]?.();
    if (fit && fit.pages <= most) [best, to] = [fit, middle];
    else from = middle + 1;
  }
  return { fontSize: best.fontSize, room: stretched(scrap, part, best) };
}

type Fit = { fontSize: number; room: WritingRoom; spare: number; pages: number };

/** A row that its words make taller than its lines takes less than it is given, so that the rest is shared out again. */
function stretched(scrap: Paper, part: PaperPart, { fontSize, room, spare, pages }: Fit): WritingRoom {
  if (!part.stretch) return room;
  for (const share of [1, 0.5, 0.25]) {
    const wider = part.stretch(room, { spare: (spare - 1) * share, pages });
    const then = tried(scrap, part, fontSize, wider);
    if (then.pages !== pages) continue;
    if (then.spare < 3 || spare - then.spare < 3) return wider;
    return stretched(scrap, part, { fontSize, room: wider, spare: then.spare, pages });
  }
  return room;
}

function tried(scrap: Paper, part: PaperPart, fontSize: number, room: WritingRoom) {
  scrap.doc.addPage();
  const before = scrap.pages();
  const spare = part.draw(scrap.sized(fontSize), room);
  return { pages: scrap.pages() - before + 1, spare };
}
