import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Drawing } from "#components/drawing/drawing.tsx";
import { ActionButton } from "#components/form/action-button.tsx";
import { cautionsOf, guideBySlug } from "#content/index.ts";
import { listPlan } from "#db/plan/plans.ts";
import type { Advice } from "#domain/advice/advice.ts";
import { joined } from "#domain/joined.mjs";
import { memberPage, todayOf } from "../../../_page/member-page.tsx";
import { practiceTitle } from "../../../_page/practice-title.ts";
import { seenOf } from "../../../_page/seen.ts";
import { finish } from "../../../_practice/actions.ts";
import { type Reviewed, readReviewed } from "../look-back.ts";
import { putInPlace } from "./actions.ts";
import { othersFor } from "./others-for.ts";

type Props = { params: Promise<{ item: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return practiceTitle("Other practices", (await params).item);
}

/** Up to three others in the place of a practice, and the button that finishes it. */
export default async function SwapPage({ params }: Props) {
  const { item: id } = await params;
  return memberPage(`/review/${id}/swap`, async (member, instant) => {
    const today = todayOf(member, instant);
    const [reviewed, plan] = await Promise.all([readReviewed(member, id, today), listPlan(member.id)]);
    if (!reviewed) redirect(`/review/${id}`);
    const others = othersFor(reviewed, plan);
    return (
      <>
        <p className="eyebrow">
          <a href={`/review/${id}/next`}>What could come next</a>
        </p>
        <h1>Other practices for the same need</h1>
        <p className="lede measure mt-4">
          Read about one, and put it in the place of {reviewed.title} if it suits you. The days, the moment
          and any reminder come along. Nothing changes until you choose.
        </p>
        {others.length === 0 && (
          <p className="mt-6">
            There is no other for this need that is not in your plan. <a href="/guides">See all guides</a>
          </p>
        )}
        <ul className="mt-8 border-t-2 border-ink">
          {others.map((advice) => (
            <Other key={advice.guide} advice={advice} instead={reviewed} />
          ))}
        </ul>
        <section className="mt-14 border-t border-line pt-5" aria-labelledby="finish-title">
          <h2 id="finish-title">Finish with {reviewed.title}</h2>
          <p className="measure mt-1 mb-4">
            Now, or when you have chosen. Your record stays, and you can take it up again.
          </p>
          <ActionButton
            action={finish}
            fields={{ item: reviewed.item.id, seen: seenOf(reviewed.item) }}
            look="button-quiet"
            label={`Finish ${reviewed.title}`}
          />
        </section>
      </>
    );
  });
}

function Other({
  advice: { guide: slug, because, careful },
  instead,
}: {
  advice: Advice;
  instead: Pick<Reviewed, "item" | "title">;
}) {
  const guide = guideBySlug(slug);
  if (!guide) return null;
  const { title, drawing } = guide.front;
  return (
    <li className="grid grid-cols-[min(3.5rem,17.5vw)_1fr] gap-x-5 border-b border-line py-6 md:grid-cols-[5rem_1fr] md:gap-x-8">
      <Drawing name={drawing} className="size-14 md:size-18" />
      <div className="measure">
        <h2>
          <a href={`/guides/${slug}`}>{title}</a>
        </h2>
        <p className="mt-1">{joined(because.join(" "))}</p>
        <p className="mt-2 text-small text-quiet">
          Take care: {joined([...careful, ...cautionsOf(guide.front)].join(" "))}
        </p>
        <div className="mt-3">
          <ActionButton
            action={putInPlace}
            fields={{ item: instead.item.id, guide: slug }}
            look="button-quiet"
            label={
              <>
                Take this in its place<span className="visually-hidden">: {title}</span>
              </>
            }
          />
        </div>
      </div>
    </li>
  );
}
