import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { readChoice, summaryPath } from "#app/_member/summary-choice.ts";
import { Notice } from "#components/frame/notice.tsx";
import { SummaryDocument } from "#components/sharing/summary-document.tsx";
import { listShared } from "#db/summaries.ts";
import type { Instant } from "#domain/day.ts";
import { memberPage, type SettledMember } from "../_page/member-page.tsx";
import { previewSummary } from "./actions.ts";
import { ComposeForm } from "./compose-form.tsx";
import { offers } from "./offers.ts";
import { SharedLinks } from "./shared-links.tsx";
import { ShowIt } from "./show-it.tsx";
import { compose } from "./summary.ts";
import { lettersMissing } from "./summary-pdf.ts";

export const metadata: Metadata = { title: "Summary" };

type Props = { searchParams: Promise<Saved> };

/** What was just done, in words, beside what it was done to. */
const done: Record<string, { beside: "preview" | "ways" | "links"; words: string }> = {
  changed: {
    beside: "preview",
    words:
      "Your record has changed since you saw the preview, so no link was made. It now reads as below. Look at it, and press again.",
  },
  letters: {
    beside: "ways",
    words:
      "Your words have letters that our PDF cannot write. Print the summary instead: in most browsers one of the printers is “Save as PDF”.",
  },
  failed: {
    beside: "ways",
    words:
      "Something went wrong on our side, and there is no PDF. Please try again, or print the summary instead.",
  },
  shared: {
    beside: "links",
    words: "The link is ready. Give it to whom you like, and to nobody else.",
  },
  revoked: { beside: "links", words: "The link is taken back. Whoever tries it finds nothing." },
};

export default async function SummaryPage({ searchParams }: Props) {
  const saved = await searchParams;
  return memberPage(summaryPath, (member, instant) =>
    draw(member, instant, done[whatWasSaved(saved, instant) ?? ""]),
  );
}

async function draw(member: SettledMember, instant: Instant, notice: (typeof done)[string] | undefined) {
  const [composed, links] = await Promise.all([
    compose(member, instant, await readChoice(member.id)),
    listShared(member.id),
  ]);
  const { plan, values, errors, summary } = composed;
  const beside = (place: string) => <Notice words={notice?.beside === place ? notice.words : undefined} />;
  return (
    <>
      <div className="no-print">
        <h1>A summary to show someone</h1>
        <p className="lede mt-4 max-w-[40rem]">
          For a talk with a doctor, a therapist or a friend. You choose what is in it. Nobody sees it unless
          you show it to them.
        </p>
        {plan.length === 0 && <NothingYet />}
      </div>
      <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-12 lg:grid-cols-[21rem_minmax(0,1fr)] print:mt-0 print:block">
        {plan.length > 0 && (
          <ComposeForm action={previewSummary} {...offers(composed)} values={values} errors={errors} />
        )}
        {summary && (
          <section
            id="preview"
            tabIndex={-1}
            aria-label="Preview"
            className="border-line max-lg:border-t max-lg:pt-6 lg:border-l lg:pl-12 print:border-0 print:p-0"
          >
            {beside("preview")}
            <p className="eyebrow no-print mb-3">Preview: this is all that others would see.</p>
            <SummaryDocument summary={summary} level={2} />
            <ShowIt
              values={values}
              summary={summary}
              missing={lettersMissing(summary)}
              notice={beside("ways")}
            />
          </section>
        )}
      </div>
      <SharedLinks links={links} reader={member} notice={beside("links")} />
    </>
  );
}

function NothingYet() {
  return (
    <div className="mt-8 grid gap-5">
      <p>Once a practice is in your plan, you can put together here what you wrote about it.</p>
      <p>
        <a className="button" href="/guides">
          Find a practice
        </a>
      </p>
    </div>
  );
}
