import type { Metadata } from "next";
import { earliestToday, planInLink, practicesIn, queryOf } from "#app/_practice/plan-link.ts";
import { PrintedLink } from "#app/_site/printed-link.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import { type LinkedPlan, writePlanLink } from "#domain/plan-link/plan-link.ts";
import { describeSchedule } from "#domain/practice/plan.ts";
import { LinkProblems } from "../_plan-link/link-problems.tsx";
import { PackForm } from "../_plan-link/pack-form.tsx";
import { PlanFromLink } from "../_plan-link/plan-from-link.tsx";
import { AdoptForm } from "./adopt-form.tsx";

/** The title never says what is suggested: it would stand in tabs, and where a messenger shows where a link leads. */
export const metadata: Metadata = {
  title: "A suggested plan",
  description: "A few practices to try, in a link. It is a suggestion, beside whatever care you have.",
  robots: { index: false, follow: true },
};

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function SuggestedPage({ searchParams }: Props) {
  const { plan, clinic, problems } = planInLink(await queryOf(searchParams));
  return (
    <>
      <h1 className="print:text-h2">A suggested plan</h1>
      <LinkProblems problems={problems} />
      {plan.practices.length > 0 ? <Suggested plan={plan} clinic={clinic} /> : <Nothing />}
    </>
  );
}

function Suggested({ plan, clinic }: { plan: LinkedPlan; clinic: string | undefined }) {
  const practices = practicesIn(plan).map(({ guide, terms }) => ({
    slug: guide.slug,
    label: guide.front.title,
    hint: `${describeMinutes(terms.minutes)}, ${describeSchedule(terms.schedule, 1)}`,
  }));
  const from = plan.from !== null && plan.from >= earliestToday() ? plan.from : "";
  return (
    <>
      <div className="plan-on-paper mt-6 print:mt-1">
        <PlanFromLink plan={plan} />
      </div>
      <div className="mt-6">
        <PrintButton label="Print this plan" />
      </div>
      <PackForm plan={plan} clinic={clinic} />
      <section className="no-print mt-10 border-t-2 border-ink pt-5" aria-labelledby="adopt-title">
        <h2 id="adopt-title">Put it in your week</h2>
        <AdoptForm practices={practices} suggested={writePlanLink(plan)} from={from} />
      </section>
    </>
  );
}

function Nothing() {
  return (
    <div className="prose mt-6">
      <p>
        There is no practice in this link. It may have been cut off on its way. Ask for it again, or open it
        from the message that it came in.
      </p>
      <p>
        You need no link to begin. <PrintedLink to="/guides">Look at the guides</PrintedLink>, or{" "}
        <PrintedLink to="/plan/new">find what may suit you</PrintedLink> in a few questions.
      </p>
    </div>
  );
}
