/** The journal: what a member wrote and wanted to keep, freely or with the tool of a guide. */
import { z } from "zod";
import { type Day, daySchema, type Zone } from "#domain/day.ts";
import { paragraphs } from "#domain/text.ts";
import { isUnseen } from "#domain/unseen.ts";

/** What an entry can be: a kind for each tool that makes something, and words of any sort. */
export const entryKinds = [
  "free",
  "gratitude",
  "thought-record",
  "activity",
  "boundary-script",
  "sleep-diary",
  "light",
  "self-talk",
  "support-map",
  "movement",
  "meals",
  "senses",
  "breathing",
  "sitting",
  "relaxation",
  "worries",
  "problem",
  "fear-ladder",
  "outdoors",
  "kindness",
  "values",
  "kind-pause",
  "pattern",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Of tools that come to an end, after which a line can be kept. */
export const timedKinds = [
  "breathing",
  "sitting",
  "relaxation",
  "light",
  "senses",
] as const satisfies EntryKind[];

/** How many characters one entry holds, of all its fields together: about 3,000 words. */
export const mostCharacters = 20_000;

/** One answer: the name of the tool's field, what it asked, and what was written, chosen or ticked. */
const entryFieldSchema = z.strictObject({ name: z.string(), label: z.string(), words: z.string() });
export type EntryField = z.infer<typeof entryFieldSchema>;

/** What an entry says, in the order of its sheet. Nothing stands in it that was left open. */
export const entryFieldsSchema = z.array(entryFieldSchema);

export const entrySchema = z.strictObject({
  /** Made with the form: sent twice, it is one entry. */
  id: z.guid(),
  kind: z.enum(entryKinds),
  /** The day that it is about, the member's own. */
  day: daySchema,
  /** Slug of the guide whose tool it was written with; null where it was written in the journal. */
  guide: z.string().nullable(),
  fields: entryFieldsSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** An entry on its way into the journal, with the zone in which `day` is the member's date. */
export type NewEntry = Entry & { zone: Zone };

/** Where a list of entries goes on: after this one, the latest first. */
export type Cursor = { day: Day; id: string };

const cursorSchema = z.object({ day: daySchema, id: z.guid() });

/** A cursor as it stands in an address, such as "2026-11-28.0193…"; undefined when it is none. */
export function readCursor(text: string): Cursor | undefined {
  const [day, id] = text.split(".");
  return cursorSchema.safeParse({ day, id }).data;
}

/** A cursor for an address, as `readCursor` reads it. */
export function showCursor({ day, id }: Cursor): string {
  return `${day}.${id}`;
}

/** What is wrong with an entry that somebody wants to keep, in words; undefined when nothing is. */
export function entryProblem(fields: readonly EntryField[]): string | undefined {
  if (fields.length === 0) return "Write something first. A single word is enough.";
  const length = fields.reduce((sum, { words }) => sum + words.length, 0);
  return length > mostCharacters ? tooLong(length) : undefined;
}

function tooLong(length: number): string {
  return `This is ${length.toLocaleString("en")} characters long, and an entry holds ${mostCharacters.toLocaleString("en")}. Keep a part of it, and begin another entry with the rest.`;
}

/** What is wrong with what stands in a form so far, in words. A blank draft is fine. */
export function draftProblem(values: Readonly<Record<string, string>>): string | undefined {
  const length = Object.values(values).reduce((sum, words) => sum + words.length, 0);
  return length > mostCharacters ? tooLong(length) : undefined;
}

/** Words as they are kept: tidied, and empty where nobody could see them. Too long a text is left as it is, for `entryProblem`. */
export function tidyWords(text: string): string {
  return isUnseen(text) ? "" : (paragraphs(mostCharacters).safeParse(text).data ?? text);
}

/** The first words of an entry, for a list: at most `most` characters, cut between words where that can be. */
export function beginningOf(fields: readonly EntryField[], most = 140): string {
  const text = fields.map(({ words }) => words).find((words) => words.length > 3) ?? fields[0]?.words ?? "";
  return cut(text.replace(/\s+/g, " "), most);
}

function cut(flat: string, most: number): string {
  if (flat.length <= most) return flat;
  const part = flat.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  const end = part.lastIndexOf(" ");
  return `${end > most / 2 ? part.slice(0, end) : part} …`;
}

/** How many words stand before the one that was looked for. */
const wordsBefore = 6;

/** The words around the first of those that were looked for; the beginning, where they cannot be told from their surroundings. */
export function aroundFound(wanted: string, fields: readonly EntryField[], most = 140): string {
  const [first] = wordsWanted(wanted);
  for (const { words } of first === undefined ? [] : fields) {
    const all = words.split(/\s+/);
    const from = all.findIndex((word) => plain(word).includes(first ?? "")) - wordsBefore;
    if (from + wordsBefore >= 0)
      return from > 0 ? `… ${cut(all.slice(from).join(" "), most)}` : cut(all.join(" "), most);
  }
  return beginningOf(fields, most);
}

/** Whether an entry has these words somewhere: each of them, whatever its case and accents. */
export function isFoundBy(wanted: string, fields: readonly EntryField[]): boolean {
  const text = plain(fields.map(({ words }) => words).join("\n"));
  const words = wordsWanted(wanted);
  return words.length > 0 && words.every((word) => text.includes(word));
}

/**
 * Tells quickly of most entries, as they are kept, that `isFoundBy` would not find them. Those that it lets through are to be
 * looked at.
 * @returns a function of the JSON of an entry's fields
 */
export function mayBeFoundBy(wanted: string): (json: string) => boolean {
  const words = wordsWanted(wanted);
  if (words.length === 0) return () => false;
  // JSON escapes these, so that they cannot be looked for in the text of the row.
  if (words.some((word) => /["\\\p{Cc}\p{Cs}]/u.test(word))) return () => true;
  return (json) => {
    const text = plain(json);
    return words.every((word) => text.includes(word));
  };
}

function wordsWanted(wanted: string): string[] {
  return plain(wanted).split(/\s+/).filter(Boolean);
}

/** Without capitals and accents; and without apostrophes, for a phone writes “can’t” where a keyboard has “can't”. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|['’‘ʼ`´]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");
}

/**
 * A new id whose order is that of time (a UUID of version 7, RFC 9562): entries of one day stand in the order in which they were begun.
 * @param instant milliseconds since 1970
 * @param random a UUID of version 4
 */
export function entryIdAt(instant: number, random: string): string {
  const time = Math.max(0, Math.floor(instant)).toString(16).padStart(12, "0").slice(-12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
