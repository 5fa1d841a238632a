import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { textOf } from "#components/form/form-state.ts";
import { addressOfKind, entrySheet, journalKinds } from "#content/journal/kinds.ts";
import { seriesDays } from "#content/journal/series.ts";
import { isUuid } from "#db/ids.ts";
import { readJournal } from "#db/journal/journal.ts";
import { addDays, type Day, formatDay } from "#domain/day.ts";
import { type EntryKind, entryIdAt, entryKinds } from "#domain/journal/entry.ts";
import { draftFields } from "../../_journal/draft-sent.ts";
import { memberPage, type SettledMember, todayOf } from "../../_page/member-page.tsx";
import { keepWritten } from "../actions.ts";
import { EntryForm } from "../entry-form.tsx";

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const kind = kindIn((await searchParams).kind);
  return { title: kind === "free" ? "Write" : `Write: ${journalKinds[kind].label}` };
}

/** A page to write on: freely, unless a kind is named. */
export default async function NewEntryPage({ searchParams }: Props) {
  const kind = kindIn((await searchParams).kind);
  const path = kind === "free" ? "/journal/new" : `/journal/new?kind=${kind}`;
  return memberPage(path, async (member, instant) => {
    const typed = (await typedAt(path))("entry");
    const earlier = typed && textOf(typed, "entryId");
    const { label, about } = journalKinds[kind];
    const begun = await begunLately(member, kind, todayOf(member, instant));
    const sheet = entrySheet(kind);
    return (
      <>
        <p className="eyebrow">
          <a href="/journal">Journal</a>
        </p>
        <h1>{kind === "free" ? "What would you like to write?" : label}</h1>
        {kind !== "free" && (
          <p className="lede measure mt-3">
            {about} <a href={`${addressOfKind(kind)}#how`}>How it is done</a>
          </p>
        )}
        {begun && (
          <p className="notice mt-6">
            You began one on {formatDay(begun.day, "long", todayOf(member, instant))}.{" "}
            <a href={`/journal/${begun.id}/edit`}>Go on with it</a>, or begin a new one below.
          </p>
        )}
        <EntryForm
          action={keepWritten}
          here={path}
          id={earlier && isUuid(earlier) ? earlier : entryIdAt(instant, crypto.randomUUID())}
          kind={kind}
          sheet={sheet}
          starting={{ entryDay: todayOf(member, instant), ...typed }}
          seen={typed ? textOf(typed, "seen") : ""}
          draft={draftFields(typed, "")}
        />
        <p className="hint measure mt-6">
          Your words are encrypted before they are kept, and no one looks at them for signs of anything. If
          you may be in danger, <a href="/help-now">help now</a> has people to talk to.
        </p>
        <OtherKinds but={kind} />
      </>
    );
  });
}

/** The page of a series that is not full yet: it is gone on with, day by day. */
async function begunLately(member: SettledMember, kind: EntryKind, today: Day) {
  const days = seriesDays[kind];
  if (!days) return undefined;
  return (await readJournal(member.id, { kind, from: addDays(today, 1 - days) }, 1)).entries[0];
}

function OtherKinds({ but }: { but: EntryKind }) {
  return (
    <nav className="mt-12 border-t border-line pt-4" aria-labelledby="kinds-title">
      <h2 className="text-h3" id="kinds-title">
        {but === "free" ? "Or let a few questions guide you" : "Or something else"}
      </h2>
      <ul className="mt-2 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {entryKinds
          .filter((kind) => kind !== but)
          .map((kind) => (
            <li key={kind} className="py-1">
              <a
                className="inline-flex min-h-11 items-center"
                href={kind === "free" ? "/journal/new" : `/journal/new?kind=${kind}`}
              >
                {journalKinds[kind].label}
              </a>
              <p className="hint -mt-1">{journalKinds[kind].about}</p>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function kindIn(asked: string | string[] | undefined): EntryKind {
  return entryKinds.find((kind) => kind === asked) ?? "free";
}
