import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { Notice } from "#components/frame/notice.tsx";
import { proposeAfterReview, whyNextStepUp } from "#domain/review/proposal.ts";
import { proposals } from "#domain/review/review.ts";
import { memberPage, todayOf } from "../../../_page/member-page.tsx";
import { practiceTitle } from "../../../_page/practice-title.ts";
import { proposalWords } from "../../../_record/review-words.ts";
import { lookBackOn, readReviewed, reviewUnderWay } from "../look-back.ts";
import { HelpBeforeProposal } from "./help-first.tsx";
import { NextWay } from "./way.tsx";

type Props = { params: Promise<{ item: string }>; searchParams: Promise<Saved> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return practiceTitle("What could come next", (await params).item);
}

/** What could come next after a review: one proposal with its reason, and every other way one press away. */
export default async function NextPage({ params, searchParams }: Props) {
  const [{ item: id }, saved] = await Promise.all([params, searchParams]);
  return memberPage(`/review/${id}/next`, async (member, instant) => {
    const today = todayOf(member, instant);
    const reviewed = await readReviewed(member, id, today);
    const review = reviewed && reviewUnderWay(reviewed, today);
    if (!review) redirect(`/review/${id}`);
    const look = lookBackOn(reviewed, review, member, today);
    const { change, because } = proposeAfterReview(look);
    const help = whyNextStepUp(look);
    const others = proposals.filter(
      (each) => each !== change && (each !== "smaller" || reviewed.smaller !== null),
    );
    const way = { reviewed, day: review.day, reader: member };
    return (
      <>
        <p className="eyebrow">
          <a href={`/review/${id}`}>Looking back at {reviewed.title}</a>
        </p>
        <h1>{help ? "You do not have to do this alone" : "What could come next"}</h1>
        <Notice said={whatWasSaved("/review/[item]/next", saved, instant)} />
        {help && <HelpBeforeProposal why={help} guide={reviewed.item.guide} />}
        {review.chosen && (
          <p className="notice mt-6">
            You chose: {proposalWords[review.chosen]}. You can still choose something else.
          </p>
        )}
        <section className="mt-10 border-t-2 border-ink pt-5" aria-labelledby="proposal-title">
          <h2 id="proposal-title">Our proposal: {lowerFirst(proposalWords[change])}</h2>
          <p className="measure mt-1 mb-4">{because}</p>
          <NextWay change={change} look="button" {...way} />
        </section>
        <section className="mt-14" aria-labelledby="others-title">
          <h2 id="others-title">Or choose another way</h2>
          <p className="hint">Nothing changes until you press one of these.</p>
          <ul className="mt-4 border-t border-line">
            {others.map((each) => (
              <li key={each} className="border-b border-line py-5">
                <h3>{proposalWords[each]}</h3>
                <NextWay change={each} look="button-quiet" {...way} />
              </li>
            ))}
          </ul>
        </section>
      </>
    );
  });
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
