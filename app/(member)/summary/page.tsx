import type { Metadata } from "next";
import { type JustSaved, type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { currentMember } from "#app/_member/auth.ts";
import { readChoice, summaryPath } from "#app/_member/summary-choice.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { Notice } from "#components/frame/notice.tsx";
import { SummaryDocument } from "#components/sharing/summary-document.tsx";
import { isDatabaseUnavailable } from "#db/client.ts";
import { listShared } from "#db/summary/summaries.ts";
import { dayAt, type Instant, now } from "#domain/day.ts";
import { memberPage, type SettledMember } from "../_page/member-page.tsx";
import { FindPractice, NotBegun } from "../_page/not-begun.tsx";
import { previewSummary } from "./actions.ts";
import { ComposeForm } from "./compose-form.tsx";
import { offers } from "./offers.ts";
import { SharedLinks } from "./shared-links.tsx";
import { ShowIt } from "./show-it.tsx";
import { compose, problemsOf } from "./summary.ts";
import { lettersMissing } from "./summary-pdf.ts";

type Props = { searchParams: Promise<Saved> };

/** Where each saying stands: beside what it was done to. */
const places = {
  changed: "preview",
  letters: "ways",
  failed: "ways",
  shared: "links",
  revoked: "links",
} as const;

/** What is wrong with what was chosen is said in the title too, as of any other form. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await isChoiceWrong()) ? { absolute: "Error: Summary · Tend" } : "Summary" };
}

async function isChoiceWrong(): Promise<boolean> {
  try {
    const member = await currentMember();
    const chosen = member && (await readChoice(member.id));
    return Boolean(member?.zone && chosen && problemsOf(chosen, dayAt(member.zone, now())));
  } catch (error) {
    if (isDatabaseUnavailable(error)) return false;
    throw withoutDetails("page failed", error);
  }
}

export default async function SummaryPage({ searchParams }: Props) {
  const saved = await searchParams;
  return memberPage(summaryPath, (member, instant) =>
    draw(member, instant, whatWasSaved(summaryPath, saved, instant)),
  );
}

async function draw(
  member: SettledMember,
  instant: Instant,
  said: JustSaved<typeof summaryPath> | undefined,
) {
  const [composed, links] = await Promise.all([
    compose(member, instant, await readChoice(member.id)),
    listShared(member.id),
  ]);
  const { plan, values, errors, summary } = composed;
  const beside = (place: string) => <Notice said={said && places[said.what] === place ? said : undefined} />;
  return (
    <>
      <div className="no-print">
        {plan.length > 0 ? (
          <>
            <h1>{title}</h1>
            <p className="lede measure mt-4">{lede}</p>
          </>
        ) : (
          <NotBegun title={title} lede={lede} drawing="words">
            <p className="mt-6">
              Once a practice is in your plan, you can put together here what you wrote about it.
            </p>
            <FindPractice />
          </NotBegun>
        )}
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

const title = "A summary to show someone";
const lede =
  "For a talk with a doctor, a therapist or a friend. You choose what is in it. Nobody sees it unless you show it to them.";
