import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { readEntrySent } from "#app/_journal/entry-sent.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { textOf } from "#components/form/form-state.ts";
import { Notice } from "#components/frame/notice.tsx";
import { journalKinds } from "#content/journal/kinds.ts";
import type { EntryDraft } from "#db/journal/drafts.ts";
import { readJournal } from "#db/journal/journal.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { beginningOf } from "#domain/journal/entry.ts";
import { memberPage, todayOf } from "../_page/member-page.tsx";
import { NotBegun } from "../_page/not-begun.tsx";
import { putEntryBack, searchJournal } from "./actions.ts";
import { type EntriesAsked, entriesAsked, type JournalQuery, journalPath } from "./entries-wanted.ts";
import { EntryList } from "./entry-list.tsx";
import { Narrow } from "./narrow.tsx";
import { JournalSearchForm } from "./search-form.tsx";

export const metadata: Metadata = { title: "Journal" };

type Props = { searchParams: Promise<Saved & JournalQuery> };

/** What was written and kept, the latest first. */
export default async function JournalPage({ searchParams }: Props) {
  const query = await searchParams;
  const asked = entriesAsked(query);
  const path = journalPath(asked, asked.after);
  return memberPage(path, async (member, instant) => {
    const today = todayOf(member, instant);
    const { entries, next, drafts } = await readJournal(member.id, asked);
    const said = whatWasSaved("/journal", query, instant);
    const typed = (await typedAt("/journal"))("search") ?? {};
    const isAll = path === "/journal";
    const hasList = entries.length > 0 || !isAll;
    const isBegun = hasList || drafts.length > 0;
    const top = (
      <>
        <Notice said={said} />
        {said?.what === "deleted" && <PutBack entryId={said.about} />}
        <p className="no-print mt-6">
          <a className="button" href="/journal/new">
            Write something
          </a>
        </p>
        {isAll && <Drafts drafts={drafts} today={today} />}
      </>
    );
    return (
      <>
        {isBegun ? (
          <>
            <h1>Journal</h1>
            {top}
          </>
        ) : (
          <NotBegun title="Journal" lede="Nothing here yet. What you write stays yours." drawing="page">
            {top}
            <NothingYet />
          </NotBegun>
        )}
        {hasList && (
          <>
            <div className="no-print mt-8">
              <JournalSearchForm action={searchJournal} here={path} words={textOf(typed, "words")} />
            </div>
            <Narrow asked={asked} />
            {entries.length > 0 ? (
              <EntryList entries={entries} today={today} />
            ) : (
              <p className="lede mt-6">There is nothing of that kind on those days.</p>
            )}
          </>
        )}
        <OtherPages asked={asked} next={next} />
        {entries.length > 0 && (
          <p className="no-print mt-6">
            <a
              className="inline-flex min-h-11 items-center"
              href={journalPath(asked, undefined, "/journal/book")}
            >
              Take these along as a book or a text
            </a>
          </p>
        )}
      </>
    );
  });
}

function PutBack({ entryId }: { entryId: string }) {
  return (
    <div className="mt-2">
      <ActionButton action={putEntryBack} fields={{ entryId }} look="button-plain" label="Put it back" />
    </div>
  );
}

function Drafts({ drafts, today }: { drafts: EntryDraft[]; today: Day }) {
  if (drafts.length === 0) return null;
  return (
    <section className="notice mt-8 max-w-[48rem]" aria-labelledby="drafts-title">
      <h2 className="font-sans text-body font-semibold" id="drafts-title">
        Begun, and not kept yet
      </h2>
      <ul>
        {drafts.map(({ id, kind, day, values }) => (
          <li key={id}>
            <a className="inline-flex min-h-11 items-center" href={`/journal/${id}/edit`}>
              {journalKinds[kind].label}, {formatDay(day, "long", today)}
            </a>
            <BeginningOfDraft kind={kind} values={values} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two of one kind and day can be told apart by how they begin. */
function BeginningOfDraft({ kind, values }: Pick<EntryDraft, "kind" | "values">) {
  const { fields } = readEntrySent(kind, values);
  if (!fields) return null;
  return (
    <p className="hint -mt-2" dir="auto">
      {isolated(beginningOf(fields, 80))}
    </p>
  );
}

function NothingYet() {
  return (
    <p className="measure mt-6">
      It is encrypted before it is kept, and nobody reminds you to go on. The tools in the{" "}
      <a href="/guides">guides</a> can keep things here too.
    </p>
  );
}

function OtherPages({ asked, next }: { asked: EntriesAsked; next: EntriesAsked["after"] }) {
  if (!next && !asked.after) return null;
  return (
    <nav className="no-print mt-6 flex flex-wrap gap-x-8" aria-label="More entries">
      {next && (
        <a className="inline-flex min-h-11 items-center" href={journalPath(asked, next)}>
          Earlier ones
        </a>
      )}
      {asked.after && (
        <a className="inline-flex min-h-11 items-center" href={journalPath(asked)}>
          Back to the latest
        </a>
      )}
    </nav>
  );
}
