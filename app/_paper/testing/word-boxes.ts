/** For tests: where the words of a PDF stand, as any reader of PDFs finds them. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Words in one run, and the box of their letters, in points. */
export type Box = {
  page: number;
  words: string;
  left: number;
  right: number;
  below: number;
  above: number;
  baseline: number;
  size: number;
};

/** Each two runs of words of which one is printed over the other, in words for whoever has to mend it. */
export async function overprinted(bytes: Uint8Array): Promise<string[]> {
  const boxes = await wordBoxes(bytes);
  return boxes.flatMap((box, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => isOver(box, other))
      .map((other) => `page ${box.page}: “${box.words}” and “${other.words}”`),
  );
}

/** The size of the smallest letters, in points. */
export async function smallestLetters(bytes: Uint8Array): Promise<number> {
  const boxes = await wordBoxes(bytes);
  return Math.min(...boxes.map(({ above, below }) => (above - below) / 0.9));
}

/** All runs of words, in the order in which they are read. */
export async function wordBoxes(bytes: Uint8Array): Promise<Box[]> {
  // A copy: pdf.js transfers the buffer to its worker.
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const boxes: Box[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) if ("str" in item && item.str.trim()) boxes.push(boxOf(item, page));
  }
  return boxes;
}

/** From the tail of a “g” to the top of a “d”, which is less than the line: lines set close together do not touch. */
function boxOf(
  { str, transform, width }: { str: string; transform: number[]; width: number },
  page: number,
): Box {
  const [, , , size = 0, left = 0, baseline = 0] = transform;
  return {
    page,
    words: str,
    left,
    right: left + width,
    below: baseline - size * 0.2,
    above: baseline + size * 0.7,
    baseline,
    size,
  };
}

function isOver(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const upright = Math.min(one.above, other.above) - Math.max(one.below, other.below);
  // Runs that follow each other share an edge, give or take what is lost in writing it down.
  return one.page === other.page && across > 0.5 && upright > 0.5;
}
