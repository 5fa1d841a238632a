import type { Metadata } from "next";
import { readJournal } from "#db/journal/journal.ts";
import { formatEnds } from "#domain/day.ts";
import { joined } from "#domain/joined.mjs";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { NotAsPdf } from "../../_page/not-as-pdf.tsx";
import { PdfLinks } from "../../_page/paper-files.tsx";
import { type EntriesAsked, entriesAsked, type JournalQuery, journalPath } from "../entries-wanted.ts";
import { Narrow } from "../narrow.tsx";
import { lettersMissingInBook, mostInBook } from "./book-pdf.ts";

export const metadata: Metadata = { title: "Your journal as a book" };

type Props = { searchParams: Promise<JournalQuery> };

/** What a book of these entries holds, and the ways to have it. */
export default async function BookPage({ searchParams }: Props) {
  const { after: _, ...asked } = entriesAsked(await searchParams);
  return memberPage(bookPath(asked), async (member, instant) => {
    const today = todayOf(member, instant);
    const { entries, next } = await readJournal(member.id, asked, mostInBook);
    const [last, first] = [entries[0], entries.at(-1)];
    return (
      <div className="measure">
        <p className="eyebrow">
          <a href="/journal">Journal</a>
        </p>
        <h1>Your journal as a book</h1>
        <p className="lede mt-4">
          {first && last
            ? joined(
                `${entries.length === 1 ? "One entry" : `${entries.length} entries`}, from ${formatEnds(first.day, last.day, "long", today).join(" to ")}.`,
              )
            : "There is nothing of that kind on those days."}
        </p>
        {next && (
          <p className="mt-2">
            A book holds {mostInBook} entries: these are the latest. Choose days to have the others.
          </p>
        )}
        <Narrow asked={asked} page="/journal/book" />
        {first && <WaysToHaveIt asked={asked} missing={lettersMissingInBook(entries)} />}
      </div>
    );
  });
}

function WaysToHaveIt({ asked, missing }: { asked: EntriesAsked; missing: string[] }) {
  return (
    <>
      {missing.length === 0 ? (
        <p className="mt-6 flex flex-wrap gap-x-8">
          <PdfLinks pathOf={(file) => bookPath(asked, `/${file}`)} />
        </p>
      ) : (
        <NotAsPdf missing={missing}>The text below has them all.</NotAsPdf>
      )}
      <p>
        <a className="inline-flex min-h-11 items-center" href="/settings/export/journal.md">
          The whole journal as a text (Markdown)
        </a>
      </p>
      <p className="hint mt-4">The file is yours: look after it, for all of your words can be read in it.</p>
    </>
  );
}

function bookPath(asked: EntriesAsked, file = ""): string {
  return journalPath(asked, undefined, `/journal/book${file}`);
}
