"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/action.ts";
import { justSaved } from "#app/just-saved.ts";
import { settled } from "#app/member-page.tsx";
import { idOf } from "#app/practice.ts";
import { seenOf } from "#app/seen.ts";
import { compose } from "#app/summary.ts";
import { choiceFields, keepChoice, summaryPath } from "#app/summary-choice.ts";
import { listShared, revokeSummary, shareSummary } from "#db/summaries.ts";
import { now } from "#domain/day.ts";

const tooLong = "This is more than we can keep here. Take the tick from some of the practices or notes.";

/** Keeps what was chosen, and leads to the page, which shows it or says what is wrong with it. */
export const previewSummary = memberAction(choiceFields, async ({ member, typed }) => {
  if (!(await keepChoice(member.id, typed))) return notNow(typed, tooLong);
  redirect(`${summaryPath}#preview`);
});

const mostLinks = 20;
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
  if (!summary || seenOf(summary) !== seen) redirect(`${justSaved(summaryPath, "changed")}#preview`);
  const id = idOf([member.id, press, seen, days]);
  const links = await listShared(member.id);
  if (links.length >= mostLinks && !links.some((link) => link.id === id)) return notNow(typed, tooMany);
  await shareSummary(member.id, { id, summary, days });
  redirect(`${justSaved(summaryPath, "shared")}#links`);
});

/** Takes a link back. One that is gone already is fine. */
export const revokeLink = memberAction(
  z.object({ id: z.string().default("") }),
  async ({ member, values }) => {
    await revokeSummary(member.id, values.id);
    redirect(`${justSaved(summaryPath, "revoked")}#links`);
  },
);
