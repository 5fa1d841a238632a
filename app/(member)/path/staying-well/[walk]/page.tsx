import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { typedAt } from "#app/_member/given-back.ts";
import { Notice } from "#components/frame/notice.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { pathBySlug } from "#content/paths/paths.ts";
import { getWalk } from "#db/record/walks.ts";
import { isolated } from "#domain/isolated.ts";
import { memberPage, todayOf } from "../../../_page/member-page.tsx";
import { PdfLinks } from "../../../_page/paper-files.tsx";
import { seenOf } from "../../../_page/seen.ts";
import { keepSheet } from "./actions.ts";
import { filledFromRecord } from "./from-record.ts";
import { SheetForm } from "./sheet-form.tsx";
import "#app/_paper/care-sheet.css";

export const metadata: Metadata = { title: "Staying well" };

type Props = { params: Promise<{ walk: string }>; searchParams: Promise<Saved> };

/** The sheet at the end of a path, as far as it can be filled from the record, to change, keep and print. */
export default async function StayingWellPage({ params, searchParams }: Props) {
  const [{ walk: id }, saved] = [await params, await searchParams];
  const here = `/path/staying-well/${id}`;
  return memberPage(here, async (member, instant) => {
    const walk = (await getWalk(member.id, id)) ?? notFound();
    const filled = await filledFromRecord(member, walk, todayOf(member, instant));
    const typed = (await typedAt(here))("well");
    return (
      <>
        <p className="eyebrow no-print">
          <a href="/path">{pathBySlug(walk.path)?.front.title ?? "Your path"}</a>
        </p>
        <h1>Staying well</h1>
        <Notice said={whatWasSaved("/path/staying-well/[walk]", saved, instant)} />
        {walk.words.hope && (
          <p className="measure mt-3">
            You wanted to be able to {isolated(walk.words.hope)}. Whether or not you got there, these weeks
            have told you something.
          </p>
        )}
        {filled.isFilled && (
          <p className="hint no-print measure mt-2">
            Some of it is filled in from your record and your care plan. None of it is kept here until you
            press the button.
          </p>
        )}
        <div className="care-sheet mt-6">
          <SheetForm
            action={keepSheet}
            here={here}
            fields={{ walk: walk.id, seen: seenOf(walk.words) }}
            starting={{ ...filled.words, ...typed }}
          />
        </div>
        <div className="no-print mt-6">
          <div className="flex flex-wrap items-center gap-x-8 gap-y-1">
            <PrintButton label="Print it" />
            <PdfLinks pathOf={(file) => `${here}/${file}`} />
          </div>
          <p className="hint mt-1">A PDF has what was kept. Keep the sheet first if you changed it.</p>
        </div>
        <p className="hint no-print measure mt-6">
          It is not a treatment plan. Show it to a doctor or a therapist, if you like: it may save you the
          first quarter of an hour. Your words are encrypted before they are kept, and only you see them.
        </p>
      </>
    );
  });
}
