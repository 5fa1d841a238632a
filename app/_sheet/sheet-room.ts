import type { Sheet, SheetPart } from "#content/paper/paper.ts";

/** What a page gives to whoever writes on it. All in points, but `lines`. */
export type WritingRoom = {
  /** From one line to write on to the next. */
  ruled: number;
  /** How many lines there are beyond those that the sheet asks for, where it asks for words. */
  lines: number;
  /** Between the parts of a page. */
  air: number;
};

/** In points, what the last page of a part has left, and how many pages it takes. */
export type Spare = { spare: number; pages: number };

/** Room for a line of handwriting: 8 mm, or 7 where the paper is short, and 6.3 where it asks for very much. */
export function leastRoom(fontSize: number): WritingRoom {
  return { ruled: fontSize < 10 ? 17.9 : fontSize < 10.5 ? 19.8 : 22.7, lines: 0, air: 0 };
}

/** Lines farther apart than 10 mm look like a form: rather there are more of them. */
const farthest = 28;

/** The room that a sheet has when `spare` is left of its last page. Nothing grows by more than is spare. */
export function roomOnSheet(
  sheet: Sheet,
  { ruled, lines }: WritingRoom,
  { spare, pages }: Spare,
): WritingRoom {
  // On several pages a question that grew would go to the next, and leave a hole.
  const asksWords = pages === 1 && openParts(sheet).length > 0;
  const wider = (more: number) => ruled + (spare - more * ruled) / unitsOn(sheet, lines + more);
  let more = 0;
  while (asksWords && wider(more) > farthest && spare > (more + 1) * ruled) more++;
  return { ruled: Math.max(ruled, wider(more)), lines: lines + more, air: 0 };
}

/** How many lines each part has, in order: what is left over goes to the questions that ask for more than a line. */
export function linesOn(sheet: Sheet, room: WritingRoom): number[] {
  const open = openParts(sheet);
  return sheet.parts.map((part) => {
    if (part.kind !== "lines") return 0;
    const place = open.indexOf(part);
    return place < 0
      ? part.lines
      : part.lines + Math.floor((room.lines + open.length - 1 - place) / open.length);
  });
}

function openParts({ parts }: Sheet): SheetPart[] {
  const asking = parts.filter((part) => part.kind === "lines" && !part.beside);
  const long = asking.filter((part) => part.kind === "lines" && part.lines > 1);
  return long.length > 0 ? long : asking;
}

/** How many times the height of a line is on a sheet. */
function unitsOn(sheet: Sheet, more: number): number {
  return sheet.parts.reduce((sum, part) => sum + unitsOf(part), more);
}

function unitsOf(part: SheetPart): number {
  if (part.kind === "table") return part.rows.length * part.lines;
  if (part.kind === "lines") return part.lines + 0.35;
  return part.kind === "blanks" ? 1.4 : 0;
}
