import type { Piece } from "#content/paper/paper-help.ts";
import { textOfPieces } from "#content/paper/paper-help.ts";
import type { Paper } from "./pdf.ts";

/** In points: 4 cm, which a telephone number takes when it is written by hand. */
const least = 114;
/** And 6 mm from one line to the next. */
const upright = 17;

type Look = { scale?: number; width?: number; x?: number; after?: number };

/** A sentence that may end in a gap to write in: the rule goes to the end of its line, or of the next. */
export function writeSentence(paper: Paper, pieces: readonly Piece[], look: Look = {}) {
  const { doc, write, rule, field, widthOf, fontSize, left, width } = paper;
  const { gap } = pieces.at(-1) ?? {};
  if (!gap) return write("P", pieces, look);
  const { x = left, width: measure = width, scale = 1, after = 0 } = look;
  const place = placeOfGap(paper, pieces, look);
  doc.y += place.above;
  const about = textOfPieces(pieces).trim();
  write("P", about, { ...look, after: 0 });
  if (place.isBelow) doc.y += upright;
  const from = place.isBelow ? 0 : widthOf(textOfPieces(pieces), look);
  const line = { x: x + from, width: measure - from };
  const foot = doc.y - fontSize * scale * 0.25;
  rule(foot, line);
  field(
    { kind: "text", name: gap, about, size: Math.min(fontSize, 12) },
    { ...line, y: foot - upright + 3, height: upright - 3 },
  );
  doc.y += after;
}

export function heightOfSentence(paper: Paper, pieces: readonly Piece[], look: Look = {}): number {
  const { above, isBelow } = placeOfGap(paper, pieces, look);
  return above + paper.heightOf(pieces, look) + (isBelow ? upright : 0) + (look.after ?? 0);
}

function placeOfGap({ widthOf, width, lineHeight }: Paper, pieces: readonly Piece[], look: Look) {
  if (!pieces.at(-1)?.gap) return { above: 0, isBelow: false };
  const isBelow = widthOf(textOfPieces(pieces), look) + least > (look.width ?? width);
  return { above: isBelow ? 0 : Math.max(0, upright - lineHeight), isBelow };
}
