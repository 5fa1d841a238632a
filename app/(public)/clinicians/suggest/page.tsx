import type { Metadata } from "next";
import { redirect } from "next/navigation";
import {
  earliestToday,
  linkableGuides,
  planInLink,
  planQuery,
  type Query,
  queryOf,
  usualPractice,
} from "#app/_practice/plan-link.ts";
import { guides } from "#content/index.ts";
import {
  linkedPracticeFields,
  type PlanLinkFields,
  planLinkFields,
  readPlanLinkForm,
} from "#domain/plan-link/plan-link-form.ts";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { LinkProblems } from "../../_plan-link/link-problems.tsx";
import { PackForm } from "../../_plan-link/pack-form.tsx";
import { PlanFromLink } from "../../_plan-link/plan-from-link.tsx";
import { LinkReady } from "./link-ready.tsx";
import { PlanLinkForm } from "./plan-link-form.tsx";

type Props = { searchParams: Promise<Record<string, unknown>> };

const path = "/clinicians/suggest";

/** What somebody has chosen stands in the address; only the empty form is for search engines. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await queryOf(searchParams);
  const isEmpty = Object.keys(query).length === 0;
  const isWrong = query.make !== undefined && !readForm(query).plan;
  const title = isWrong ? "Error: Suggest a plan" : "Suggest a plan";
  const description =
    "Choose a few guides for a client, and get a link that holds the whole plan. Nothing is kept.";
  return { ...pageMetadata({ path, title, description }), robots: { index: isEmpty, follow: true } };
}

export default async function SuggestPage({ searchParams }: Props) {
  const query = await queryOf(searchParams);
  const isSent = query.make !== undefined;
  const { plan: made, errors = {} } = isSent ? readForm(query) : {};
  const { plan, clinic, problems } = planInLink(isSent ? clinicIn(query) : query);
  // The form’s own address is long. The one that it leads to is short, and can be kept.
  if (made) redirect(`${path}?${planQuery(made, clinic)}`);
  const isReady = plan.practices.length > 0;
  return (
    <>
      <h1 className="no-print">Suggest a plan</h1>
      <LinkProblems problems={problems} />
      {isReady ? (
        <>
          <LinkReady plan={plan} clinic={clinic} />
          <PackForm plan={plan} clinic={clinic} />
          <section className="mt-12 print:mt-0" aria-labelledby="preview-title">
            <h2 id="preview-title" className="no-print mb-4">
              What the link shows
            </h2>
            <p className="print-only font-serif text-h2">A suggested plan</p>
            <PlanFromLink plan={plan} />
          </section>
          <h2 className="no-print mt-14">Change it</h2>
        </>
      ) : (
        <p className="lede mt-4 max-w-[42rem]">
          Choose a few guides for somebody you work with. You get a link that holds the whole plan. You need
          no account, and Tend keeps nothing: not the plan, and not who it is for.
        </p>
      )}
      <PlanLinkForm
        values={
          isSent ? { ...(isShort(query) && proposals), ...query } : { ...proposals, ...planLinkFields(plan) }
        }
        clinic={clinic}
        errors={errors}
        submit={isReady ? "Make a new link" : "Make the link"}
      />
    </>
  );
}

/** The desk sends the guides that are ticked there, and nothing of how long and how often: that is as each guide proposes. */
function isShort(query: Query): boolean {
  return !Object.keys(query).some((name) => name.endsWith("-minutes"));
}

function readForm(query: Query) {
  const fields = isShort(query) ? { ...proposals, ...query } : query;
  return readPlanLinkForm(fields, linkableGuides, earliestToday());
}

/** In the form, “from” is the day to begin. */
function clinicIn({ by = "" }: Query): Query {
  return { from: by };
}

/** What stands in the form of each guide until somebody changes it. */
const proposals: PlanLinkFields = Object.assign(
  {},
  ...guides.map((guide) => linkedPracticeFields(usualPractice(guide))),
);
