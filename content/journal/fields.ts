/** From what a form sent to the fields of an entry, and back. Labels are the sheet's, so that an entry can be read without it. */
import { fieldNamesOn, type Sheet, type SheetPart } from "#content/paper/paper.ts";
import {
  type EntryField,
  type EntryKind,
  entryKinds,
  entryProblem,
  tidyWords,
} from "#domain/journal/entry.ts";
import { entrySheet, journalKinds } from "./kinds.ts";

/** How a box that is ticked stands in an entry. */
export const tick = "✓";

type Asked = { name: string; label: string; isTick: boolean };

/** Every field of a sheet with what it asks, in the order in which they stand there. */
function askedOn(part: SheetPart): Asked[] {
  switch (part.kind) {
    case "lines":
      return [
        { name: part.name, label: part.label, isTick: false },
        ...(part.beside
          ? [{ name: part.beside.name, label: `${part.label}: ${part.beside.label}`, isTick: false }]
          : []),
      ];
    case "blanks":
      return part.fields.map((field) => ({ ...field, isTick: false }));
    case "ticks":
      return part.options.map((field) => ({ ...field, isTick: true }));
    case "table":
      return part.rows.flatMap(({ head, names }) =>
        names.map((name, place) => ({
          name,
          label: `${head}: ${part.columns[place + 1]?.label ?? ""}`,
          isTick: false,
        })),
      );
  }
}

/** What was filled in, chosen or ticked, field by field. What was left open is left out. */
export function entryFieldsFrom(kind: EntryKind, sent: (name: string) => string): EntryField[] {
  const sheet = entrySheet(kind);
  return sheet.parts.flatMap(askedOn).flatMap(({ name, label, isTick }) => {
    const words = inWords(sheet, name, sent(name), isTick);
    return words === "" ? [] : [{ name, label, words }];
  });
}

/** Browsers send "on" for a box without a value of its own. */
function inWords(sheet: Sheet, name: string, sent: string, isTick: boolean): string {
  if (sent === "on" || (isTick && sent !== "")) return tick;
  const choices = sheet.choices?.[name];
  return choices && Object.hasOwn(choices, sent) ? (choices[sent] ?? "") : tidyWords(sent);
}

/** With what a tool begins, as in "in for 5, out for 5": nobody has to have written it. */
const settings = ["in", "out", "minutes", "anchor", "light-rise", "light-minutes", "light-lamp"];
const evening = ["rise", "bed", "length"];

/** Whether somebody wrote or ticked anything, beside what a tool begins with. */
export function saysSomething(fields: readonly EntryField[]): boolean {
  return fields.some(({ name }) => ![...settings, ...evening].includes(name));
}

/** What is wrong with an entry that somebody wants to keep; undefined when nothing is. */
export function problemIn(kind: EntryKind, fields: readonly EntryField[]): string | undefined {
  const hasNothing = journalKinds[kind].isDone && fields.length > 0 && !saysSomething(fields);
  return hasNothing ? "Write a line about it first, or say how strong it is now." : entryProblem(fields);
}

/** Every field that an entry of any kind can have: the names that a form may send. */
export const entryFieldNames: readonly string[] = [
  ...new Set(entryKinds.flatMap((kind) => fieldNamesOn(entrySheet(kind)))),
];
