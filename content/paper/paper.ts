/** A guide's tool as a sheet of paper, described once and drawn twice: in the handout's page and in its PDF. */

type Field = {
  label: string;
  /** Name of the tool's field whose words go here; one that no field has is only ever filled in by hand. */
  name: string;
};

/** What may be called by fewer words where paper has no room for its label. */
type Labelled = { label: string; brief?: string };

export type SheetPart =
  /** A question and ruled lines, with a short gap beside the question where there is one. */
  | (Field & { kind: "lines"; lines: number; hint?: string; beside?: Field })
  /** Short gaps, side by side. */
  | { kind: "blanks"; fields: readonly Field[] }
  /** Boxes to tick. */
  | { kind: "ticks"; label: string; options: readonly (Field & Labelled)[] }
  | SheetTable;

export type SheetTable = {
  kind: "table";
  caption: string;
  /** The first holds the names of the rows. `share` is how wide each is, beside the others; `as` what is filled in on a screen, if not words, and `to10` that it goes from 0 to 10. */
  columns: readonly (Labelled & { share: number; as?: "time" | "tick" | "number"; to10?: true })[];
  /** Each with the name of one field for every column after the first. */
  rows: readonly { head: string; names: readonly string[] }[];
  /** Height of a row, in lines to write on. */
  lines: number;
};

export type Sheet = {
  title: string;
  intro: string;
  parts: readonly SheetPart[];
  /** By the name of a field that is chosen, not written: what each choice says, where that is more than its value. */
  choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The guide's tool has nothing to write in, so that the sheet is only ever filled in by hand. */
  byHand?: true;
};

const files = {
  ...import.meta.glob<{ sheet: Sheet }>("../guides/*/sheet.ts", { eager: true }),
  ...import.meta.glob<{ sheet: Sheet }>("../pages/*/sheet.ts", { eager: true }),
};

/** The sheet of a guide, or of a page with a tool. Throws if it has none, so that no handout is built without one. */
export function sheetOf(slug: string): Sheet {
  const file = files[`../guides/${slug}/sheet.ts`] ?? files[`../pages/${slug}/sheet.ts`];
  if (!file) throw new Error(`Add content/guides/${slug}/sheet.ts, which the handout is drawn from`);
  return file.sheet;
}

/** What a box or a column is called on paper. */
export function onPaper({ label, brief }: Labelled): string {
  return brief ?? label;
}

/** Names of all fields on a sheet, each once. */
export function fieldNamesOn(sheet: Sheet): string[] {
  return sheet.parts.flatMap((part) => {
    if (part.kind === "table") return part.rows.flatMap((row) => row.names);
    if (part.kind === "blanks") return part.fields.map(({ name }) => name);
    if (part.kind === "ticks") return part.options.map(({ name }) => name);
    return part.beside ? [part.name, part.beside.name] : [part.name];
  });
}

/** Rows for days that are counted, not named: a sheet may begin on any day. `fields` name the columns. */
export function daysToFillIn(days: number, fields: readonly string[]): SheetTable["rows"] {
  return Array.from({ length: days }, (_, day) => ({
    head: `${day + 1}`,
    names: fields.map((field) => `day-${day + 1}-${field}`),
  }));
}
