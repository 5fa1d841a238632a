import { readJournal } from "#db/journal/journal.ts";
import { memberFile } from "../../../_page/download.ts";
import { sizeOf } from "../../../_page/paper-files.tsx";
import { entriesAsked } from "../../entries-wanted.ts";
import { bookPdf, lettersMissingInBook, mostInBook } from "../book-pdf.ts";

type Asked = { params: Promise<{ file: string }> };

/** Entries as a book to print, oldest first. Where there are none, or letters are lacking, the page before says so. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { file } = await params;
  const size = sizeOf(file);
  const { kind, from, to } = entriesAsked(Object.fromEntries(new URL(request.url).searchParams));
  return memberFile("/journal/book", async (member, today) => {
    const { entries } = await readJournal(member.id, { kind, from, to }, mostInBook);
    if (entries.length === 0 || lettersMissingInBook(entries).length > 0) return undefined;
    return {
      name: "journal.pdf",
      type: "application/pdf",
      bytes: await bookPdf({ entries: entries.toReversed(), today, size }),
    };
  });
}
