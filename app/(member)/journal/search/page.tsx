import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { readSearch } from "#app/_member/journal-search.ts";
import { textOf } from "#components/form/form-state.ts";
import { searchEntries } from "#db/journal/entry-search.ts";
import { readCursor, showCursor } from "#domain/journal/entry.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { searchJournal } from "../actions.ts";
import { EntryList } from "../entry-list.tsx";
import { JournalSearchForm } from "../search-form.tsx";

export const metadata: Metadata = { title: "Search your journal" };

type Props = { searchParams: Promise<{ after?: string | string[] }> };

/** What was found of the words that were sent last. They are asked of no address. */
export default async function JournalSearchPage({ searchParams }: Props) {
  const { after } = await searchParams;
  return memberPage("/journal/search", async (member, instant) => {
    const words = await readSearch(member.id);
    const typed = (await typedAt("/journal/search"))("search") ?? { words: words ?? "" };
    const from = typeof after === "string" ? readCursor(after) : undefined;
    const { entries, next } = words ? await searchEntries(member.id, words, from) : nothing;
    return (
      <>
        <p className="eyebrow">
          <a href="/journal">Journal</a>
        </p>
        <h1>Search your journal</h1>
        <div className="mt-6">
          <JournalSearchForm action={searchJournal} here="/journal/search" words={textOf(typed, "words")} />
        </div>
        <p className="lede mt-6" role="status">
          {words && howMany(entries.length, next !== undefined || from !== undefined)}
        </p>
        {entries.length > 0 && (
          <EntryList entries={entries} today={todayOf(member, instant)} wanted={words ?? ""} />
        )}
        {next && (
          <p className="mt-6">
            <a
              className="inline-flex min-h-11 items-center"
              href={`/journal/search?after=${showCursor(next)}`}
            >
              Look further back
            </a>
          </p>
        )}
      </>
    );
  });
}

const nothing = { entries: [], next: undefined };

function howMany(count: number, isPart: boolean): string {
  if (count === 0)
    return isPart ? "Nothing more was found here." : "Nothing was found. A shorter word may find more.";
  const found = count === 1 ? "One entry has" : `${count} entries have`;
  return isPart ? `${found} these words, on this page.` : `${found} these words.`;
}
