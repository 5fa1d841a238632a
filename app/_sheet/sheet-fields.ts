import type { Element, FieldBox, Paper } from "#app/_paper/pdf.ts";
import type { Written } from "#content/kit/written.ts";
import type { Sheet, SheetTable } from "#content/paper/paper.ts";

/** A sheet, and what was written in its fields. */
export type FilledSheet = { sheet: Sheet; written: Written };

type Asked = { name: string; about: string; column?: SheetTable["columns"][number] };

const from0to10 = Array.from({ length: 11 }, (_, number) => `${number}`);

/** Of what is typed, in points: as large as running text. */
export function typedSize({ fontSize }: Paper): number {
  return Math.max(fontSize, 9);
}

export const typedLeading = (size: number) => size * 1.3;

/** A field of the kind that its name or its column asks for. */
export function drawField(
  paper: Paper,
  { sheet, written }: FilledSheet,
  { name, about, column }: Asked,
  box: FieldBox & { leading?: number },
  parent?: Element,
) {
  const { leading, ...place } = box;
  const value = written[name];
  const size = Math.min(typedSize(paper), place.height * 0.8);
  const choices = sheet.choices?.[name];
  if (column?.as === "tick")
    return paper.field({ kind: "tick", name, about, value }, squareIn(place), parent);
  const options = choices ? Object.values(choices) : column?.to10 && from0to10;
  if (!options || (value && !choices && !options.includes(value)))
    return paper.field({ kind: "text", name, about, value, size, leading }, place, parent);
  paper.field(
    { kind: "choice", name, about, value, size, options, isOpen: choices !== undefined },
    place,
    parent,
  );
}

/** A box to tick in the middle of a cell. */
function squareIn({ x, y, width, height }: FieldBox): FieldBox {
  const side = Math.min(width, height, 14);
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}
