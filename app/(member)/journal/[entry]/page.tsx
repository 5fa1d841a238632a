import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { ActionButton } from "#components/form/action-button.tsx";
import { Notice } from "#components/frame/notice.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { titleOfTool } from "#content/index.ts";
import { addressOfKind, entrySheet, journalKinds } from "#content/journal/kinds.ts";
import { seriesDays, sumOfSeries } from "#content/journal/series.ts";
import { getEntry } from "#db/journal/journal.ts";
import { formatDay } from "#domain/day.ts";
import { memberPage, todayOf } from "../../_page/member-page.tsx";
import { removeEntry } from "../actions.ts";
import { entryTitle } from "./entry-title.ts";
import { EntryWords } from "./entry-words.tsx";

type Props = { params: Promise<{ entry: string }>; searchParams: Promise<Saved> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return entryTitle((await params).entry);
}

/** One entry, to read, print, change or delete. */
export default async function EntryPage({ params, searchParams }: Props) {
  const { entry: id } = await params;
  const saved = await searchParams;
  return memberPage(`/journal/${id}`, async (member, instant) => {
    const entry = (await getEntry(member.id, id)) ?? notFound();
    const { label } = journalKinds[entry.kind];
    const sum = sumOfSeries(entry, member.zone);
    return (
      <>
        <p className="eyebrow no-print">
          <a href="/journal">Journal</a>
        </p>
        <h1>
          {label}, {formatDay(entry.day, "long", todayOf(member, instant))}
        </h1>
        <Notice said={whatWasSaved("/journal/[entry]", saved, instant)} />
        <div className="mt-8">
          <EntryWords sheet={entrySheet(entry.kind)} fields={entry.fields} />
        </div>
        {sum.length > 0 && (
          <section className="mt-8 max-w-[40rem]" aria-labelledby="sum-title">
            <h2 className="text-h3" id="sum-title">
              So far
            </h2>
            {sum.map((sentence) => (
              <p key={sentence} className="mt-1">
                {sentence}
              </p>
            ))}
          </section>
        )}
        {entry.guide && (
          <p className="hint no-print mt-6">
            Written with the tool in <a href={addressOfKind(entry.kind)}>{titleOfTool(entry.guide)}</a>.
          </p>
        )}
        <div className="no-print mt-8 flex flex-wrap items-center gap-x-8 gap-y-1">
          <a className="button-quiet" href={`/journal/${entry.id}/edit`}>
            {seriesDays[entry.kind] ? "Fill in another day, or change it" : "Change it"}
          </a>
          <PrintButton label="Print it" />
          <ActionButton
            action={removeEntry}
            fields={{ entryId: entry.id }}
            look="button-plain"
            label="Delete it"
          />
        </div>
      </>
    );
  });
}
