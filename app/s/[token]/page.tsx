import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Unavailable } from "#app/_member/unavailable.tsx";
import { CopyText } from "#components/sharing/copy-text.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { SummaryDocument } from "#components/sharing/summary-document.tsx";
import { unlessAway } from "#db/client.ts";
import { openSummary } from "#db/summary/summaries.ts";
import { dayAt, formatDay, timeAt, utc } from "#domain/day.ts";
import { tokenIn } from "#domain/plan-link/link-remnants.ts";
import { notesOfSummary } from "#domain/summary/summary-notes.ts";

/** It says nothing of whose it is: a title goes into the browser's history. */
export const metadata: Metadata = { title: "A summary", robots: { index: false, follow: false } };

type Props = { params: Promise<{ token: string }> };

/** What a link shows to whoever has it. Whatever is the matter with a link, the answer is the one for no page at all. */
export default async function SharedSummaryPage({ params }: Props) {
  const shared = await opened(tokenIn((await params).token, 32) ?? "");
  if (shared === "unavailable") return <Unavailable />;
  if (!shared) notFound();
  const { summary, until } = shared;
  return (
    <>
      <p className="notice mb-10">
        Anyone who has this link can see this page until {formatDay(dayAt(utc, until), "dated")},{" "}
        {timeAt(utc, until)} (UTC), unless it is taken back before. It is a copy of{" "}
        {formatDay(summary.madeOn, "dated")} and does not change.
      </p>
      <SummaryDocument summary={summary} level={1} />
      <div className="mt-12">
        <PrintButton label="Print it" />
        <div className="mt-6">
          <CopyText label="In short, for your notes" text={notesOfSummary(summary)} />
        </div>
      </div>
    </>
  );
}

/** A HEAD asks whether there is something, and nobody has seen it then. */
async function opened(token: string) {
  const counts = (await headers()).get("x-tend-method") !== "HEAD";
  return unlessAway(
    () => openSummary(token, { counts }),
    () => "unavailable" as const,
  );
}
