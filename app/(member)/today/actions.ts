"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/action.ts";
import { safePath } from "#app/safe-path.ts";
import { clearLog, saveLog } from "#db/logs.ts";
import { getPlanItem } from "#db/plans.ts";
import { dayAt, daySchema, now } from "#domain/day.ts";
import { logProblem, logStates } from "#domain/log.ts";

const daySaid = z.object({
  item: z.string().default(""),
  /** The day that stood on the page: a form sent after midnight still speaks of it. */
  day: daySchema,
  state: z.enum([...logStates, "unknown"], "Choose one of the answers."),
  back: z.string().default(""),
});

/** Sets what a practice was on a day; "unknown" takes it back. Sent twice, it says the same once. */
export const logDay = memberAction(daySaid, async ({ member, values, typed }) => {
  const item = await getPlanItem(member.id, values.item);
  if (!item || !member.zone)
    return notNow(typed, "This practice is not in your plan. Open your plan and choose it there.");
  const problem = logProblem(item, values.day, dayAt(member.zone, now()));
  if (problem) return notNow(typed, problem);
  const { day, state } = values;
  if (state === "unknown") await clearLog(member.id, item.id, day);
  else await saveLog(member.id, { itemId: item.id, day, state, zone: member.zone });
  redirect(safePath(values.back) ?? "/today");
});
