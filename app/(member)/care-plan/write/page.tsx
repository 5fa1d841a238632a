import type { Metadata } from "next";
import { typedAt } from "#app/_member/given-back.ts";
import { countryAt } from "#content/help/country-at.ts";
import { countries } from "#content/index.ts";
import { readCarePlan } from "#db/care-plans.ts";
import { memberPage } from "../../_page/member-page.tsx";
import { writeCarePlan } from "./actions.ts";
import { asShownCarePlan } from "./as-shown.ts";
import { CarePlanForm } from "./care-plan-form.tsx";

const path = "/care-plan/write";

export const metadata: Metadata = { title: "Write my care plan" };

/** The parts of a care plan as fields. All may stay empty, and nothing has to be finished today. */
export default async function WriteCarePlanPage() {
  return memberPage(path, async (member) => {
    const { plan, changedAt } = await readCarePlan(member.id);
    // In a bad hour a number should stand there, though nobody thought of choosing a country.
    const likely = changedAt ? plan.country : (countryAt(member.zone)?.code ?? "");
    const typed = (await typedAt(path))("care");
    return (
      <>
        <p className="eyebrow">
          <a href="/care-plan">My care plan</a>
        </p>
        <h1>Write my care plan</h1>
        <p className="lede measure mt-4">
          Leave empty whatever you like, and come back to it. Short lines are easiest to read in a bad hour.
        </p>
        <CarePlanForm
          action={writeCarePlan}
          countries={countries.map(({ code, name }) => ({ code, name }))}
          starting={{ ...asShownCarePlan({ ...plan, country: likely }), ...typed }}
        />
        <p className="hint measure mt-8">
          Your words are encrypted before they are kept, and only you see them. We never mail them, and nobody
          watches over them: if you are not safe, <a href="/help-now">get help now</a>.
        </p>
      </>
    );
  });
}
