"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { choiceFields, keepChoice, summaryPath } from "#app/_member/summary-choice.ts";
import { idOf } from "#app/_practice/practice.ts";
import { type FormValues, freshForm } from "#components/form/form-state.ts";
import { mostLinks, revokeSummary, shareSummary } from "#db/summary/summaries.ts";
import { type Day, now } from "#domain/day.ts";
import { settled, todayOf } from "../_page/member-page.tsx";
import { seenOf } from "../_page/seen.ts";
import { compose, problemsOf } from "./summary.ts";

const tooLong = "This is more than we can keep here. Take the tick from some of the practices or notes.";

const previewing = choiceFields.extend({
  /** Whether a script sends it, while somebody is still choosing. */
  live: z.string().optional(),
});

/**
 * Keeps what was chosen, and leads to the page, which shows it or says what is wrong with it. While somebody is still
 * choosing nothing is wrong yet: the page stays where it is, and so does the preview until it can follow.
 */
export const previewSummary = memberAction(previewing, async ({ member, typed }) => {
  const { live, ...chosen } = typed;
  const missing = live ? firstProblem(chosen, todayOf(settled(member))) : undefined;
  if (missing) return { ...freshForm, message: missing };
  if (!(await keepChoice(member.id, chosen))) return notNow(chosen, tooLong);
  // Setting the cookie makes Next render the page anew in place, so that a live choice needs no redirect.
  if (!live) redirect(`${summaryPath}#preview`);
});

function firstProblem(chosen: FormValues, today: Day): string | undefined {
  return Object.values(problemsOf(chosen, today) ?? {})[0];
}

const tooMany = `You have ${mostLinks} links that work. Take one back first, and then make this one.`;
const howLong = "Choose a number of days from 1 to 30.";

const sharing = choiceFields.extend({
  days: z.coerce.number(howLong).int(howLong).min(1, howLong).max(30, howLong),
  /** What the preview showed, and the page on which the button stood. */
  seen: z.string().optional(),
  press: z.string().optional(),
});

/** Makes a link to what the preview showed, and to nothing else. Pressed twice, it is one link. */
export const shareSummaryOf = memberAction(sharing, async ({ member, values: { days }, typed }) => {
  const { days: _, seen, press, ...chosen } = typed;
  await keepChoice(member.id, chosen);
  const { summary } = await compose(settled(member), now(), chosen);
  if (!summary || seenOf(summary) !== seen) redirect(justSaved(summaryPath, "changed"));
  const id = idOf([member.id, press, seen, days]);
  if (!(await shareSummary(member.id, { id, summary, days }))) return notNow(typed, tooMany);
  redirect(justSaved(summaryPath, "shared"));
});

/** Takes a link back. One that is gone already is fine. */
export const revokeLink = memberAction(
  z.object({ id: z.string().default("") }),
  async ({ member, values }) => {
    await revokeSummary(member.id, values.id);
    redirect(justSaved(summaryPath, "revoked"));
  },
);
