import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { textOf } from "#components/form/form-state.ts";
import { Notice } from "#components/frame/notice.tsx";
import { entrySheet, journalKinds } from "#content/journal/kinds.ts";
import { readJournal } from "#db/journal/journal.ts";
import { draftFields } from "../../../_journal/draft-sent.ts";
import { memberPage } from "../../../_page/member-page.tsx";
import { seenOf } from "../../../_page/seen.ts";
import { keepWritten, throwAway } from "../../actions.ts";
import { EntryForm } from "../../entry-form.tsx";
import { entryTitle } from "../entry-title.ts";
import { startingEntry } from "./starting-entry.ts";

type Props = { params: Promise<{ entry: string }>; searchParams: Promise<Saved> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return entryTitle((await params).entry, "Change: ");
}

/** An entry to change, or one that was begun and not kept yet. */
export default async function EditEntryPage({ params, searchParams }: Props) {
  const { entry: id } = await params;
  const path = `/journal/${id}/edit`;
  const saved = await searchParams;
  return memberPage(path, async (member, instant) => {
    const {
      entries: [entry],
      drafts: [draft],
    } = await readJournal(member.id, { only: id }, 1);
    const kind = draft?.kind ?? entry?.kind ?? notFound();
    const typed = (await typedAt(path))("entry");
    return (
      <>
        <p className="eyebrow">
          <a href={entry ? `/journal/${id}` : "/journal"}>{entry ? "The entry" : "Journal"}</a>
        </p>
        <h1>{journalKinds[kind].label}</h1>
        <Notice said={whatWasSaved("/journal/[entry]/edit", saved, instant)} />
        {draft && entry && (
          <p className="notice mt-6">
            You had begun to change this, and it was not kept yet. Your changes stand below.
          </p>
        )}
        <EntryForm
          action={keepWritten}
          here={path}
          id={id}
          kind={kind}
          sheet={entrySheet(kind)}
          starting={{ ...startingEntry(entry, draft), ...typed }}
          seen={typed ? textOf(typed, "seen") : entry ? seenOf(entry) : ""}
          draft={draftFields(typed, draft ? seenOf(draft.values) : "")}
        />
        {draft && (
          <div className="mt-8">
            <ActionButton
              action={throwAway}
              fields={{ entryId: id }}
              look="button-plain"
              label={entry ? "Throw these changes away" : "Throw this draft away"}
            />
          </div>
        )}
      </>
    );
  });
}
