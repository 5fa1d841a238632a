import { openPaper } from "#app/_paper/pdf.ts";
import { missingFrom } from "#app/_paper/pdf-faces.ts";
import { journalKinds } from "#content/journal/kinds.ts";
import { type Day, formatDay } from "#domain/day.ts";
import type { Entry } from "#domain/journal/entry.ts";

/** How many entries a book holds: a few hundred pages at the very most, which take seconds to draw. */
export const mostInBook = 300;

/** The letters in entries that cannot be written, each once. */
export function lettersMissingInBook(entries: readonly Entry[]): string[] {
  return missingFrom(entries.flatMap(({ fields }) => fields.map(({ words }) => words)).join(" "));
}

type Book = { entries: readonly Entry[]; today: Day; size: "A4" | "LETTER" };

/** Entries as a tagged PDF, in the order given. */
export async function bookPdf({ entries, today, size }: Book): Promise<Uint8Array<ArrayBuffer>> {
  const paper = openPaper({
    size,
    title: "Journal",
    about: "Entries of a journal",
    changed: today,
    fontSize: 11,
  });
  const { doc, write, heightOf, needRoom, lineHeight, small } = paper;
  write("H1", "Journal", { face: "display", scale: 2.2, after: lineHeight * 0.3 });
  write("P", spanOf(entries), { scale: small, after: lineHeight });
  for (const { kind, day, fields } of entries) {
    const title = `${formatDay(day, "dated")}: ${journalKinds[kind].label}`;
    // A heading stays with the first lines of what follows.
    needRoom(heightOf(title, { face: "display", scale: 1.3 }) + 3 * lineHeight);
    write("H2", title, { face: "display", scale: 1.3, after: lineHeight * 0.2 });
    for (const { label, words } of fields) {
      if (label !== "" && fields.length > 1) {
        needRoom(3 * lineHeight);
        write("P", label, { face: "strong", scale: small, after: lineHeight * 0.1 });
      }
      write("P", words, { after: lineHeight * 0.5 });
    }
    doc.y += lineHeight * 0.5;
  }
  return paper.close();
}

function spanOf(entries: readonly Entry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return "";
  return `${formatDay(first.day, "dated")} to ${formatDay(last.day, "dated")}`;
}
