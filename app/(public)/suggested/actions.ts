"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { invalid, publicAction } from "#app/_forms/action.ts";
import { beginWith } from "#app/_member/answers.ts";
import { earliestToday, planInLink } from "#app/_practice/plan-link.ts";
import { startSchema } from "#domain/plan-link/plan-link-form.ts";

const sent = z.object({ suggested: z.string(), practice: z.array(z.string()), from: z.string().optional() });

/** Takes what was chosen of a suggested plan into the builder, where it is fitted to the day and saved. */
export const adoptLinkedPlan = publicAction(sent, async ({ values, typed }) => {
  const { plan } = planInLink(values.suggested);
  const chosen = plan.practices.flatMap(({ guide }) => (values.practice.includes(guide) ? guide : []));
  const from = startSchema(earliestToday()).safeParse(values.from);
  const [first] = chosen;
  const errors = {
    ...(!first && { practice: "Choose at least one practice to begin with." }),
    ...(from.error && { from: from.error.issues[0]?.message ?? "" }),
  };
  if (!first || !from.success) return invalid(typed, errors);
  await beginWith(plan, { chosen, start: from.data ?? undefined });
  redirect(`/plan/new/shape/${first}`);
});
