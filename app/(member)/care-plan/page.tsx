import type { Metadata } from "next";
import { type Saved, whatWasSaved } from "#app/_forms/just-saved.ts";
import { Notice } from "#components/frame/notice.tsx";
import { readCarePlan } from "#db/care-plans.ts";
import { isBlankCarePlan } from "#domain/care-plan/care-plan.ts";
import { dayAt } from "#domain/day.ts";
import { memberPage } from "../_page/member-page.tsx";
import { CareSheet } from "./care-sheet.tsx";
import { PutOnPaper } from "./put-on-paper.tsx";

export const metadata: Metadata = { title: "My care plan" };

type Props = { searchParams: Promise<Saved> };

/** A member's own care plan, to be read in a bad hour: words and numbers first, and nothing to fill in. */
export default async function CarePlanPage({ searchParams }: Props) {
  const address = await searchParams;
  return memberPage("/care-plan", async (member, instant) => {
    const { plan, changedAt } = await readCarePlan(member.id);
    const said = whatWasSaved("/care-plan", address, instant);
    if (isBlankCarePlan(plan)) return <NothingWritten said={said} />;
    return (
      <>
        <Notice said={said} look="mb-6" />
        <CareSheet plan={plan} changedOn={changedAt && dayAt(member.zone, changedAt.valueOf())} />
        <PutOnPaper plan={plan} />
      </>
    );
  });
}

/** Whoever comes from Help now may be in need of people, not of a form. */
function NothingWritten({ said }: { said: Parameters<typeof Notice>[0]["said"] }) {
  return (
    <div className="measure grid gap-5">
      <h1>My care plan</h1>
      <Notice said={said} />
      <p className="notice">
        Nothing is written here yet. If this is a bad hour, begin with people:{" "}
        <a href="/help-now">help now</a>.
      </p>
      <p className="lede">
        A care plan is one page that you write in a good hour and read in a bad one: how you notice it coming,
        what helps, whom you can ask, and what you live for.
      </p>
      <p>
        You can do it in pieces, change it whenever you like, and write it together with someone you trust.
        Your words are encrypted before they are kept. We never mail them.
      </p>
      <p className="buttons">
        <a className="button" href="/care-plan/write">
          Begin my care plan
        </a>{" "}
        <a className="button-quiet" href="/care-plan/blank">
          Write it on paper instead
        </a>
      </p>
    </div>
  );
}
