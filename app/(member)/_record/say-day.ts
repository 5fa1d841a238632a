/** Setting what is kept of a practice on a day: what the forms on Today, in the plan and beside a tool share. */
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isSentByScript, notNow, saved } from "#app/_forms/action.ts";
import { notices } from "#app/_forms/notices.ts";
import { safePath } from "#app/_forms/safe-path.ts";
import type { Member } from "#app/_member/auth.ts";
import type { FormState, FormValues } from "#components/form/form-state.ts";
import { changeDay } from "#db/record/logs.ts";
import { dayAt, daySchema, now } from "#domain/day.ts";
import { type DayChange, logProblem, logStates, reviseDay } from "#domain/record/log.ts";
import { paragraphs } from "#domain/text.ts";
import { settled } from "../_page/member-page.tsx";
import { dayClash } from "./day-clash.ts";
import { afterWriting, sayingWhere } from "./day-meant.ts";
import { wasShown } from "./day-seen.ts";

const rating = z
  .string()
  .regex(/^(\d|10)?$/, "Choose a number from 0 to 10, or leave it open.")
  .transform((text) => (text === "" ? null : Number(text)));

/** What a form does not name is left as it is. */
export const daySaid = z.object({
  item: z.string().default(""),
  /** The day that stood on the page: a form sent after midnight still speaks of it. */
  day: daySchema,
  /** What the form showed when it was opened, as `seenDay` marked it. */
  seen: z.string().default(""),
  state: z.enum([...logStates, "unknown"], "Choose one of the answers.").optional(),
  before: rating.optional(),
  after: rating.optional(),
  note: paragraphs(2000).optional(),
  back: z.string().default(""),
  /** Whether the form stands on the page that saving leads back to. */
  stays: z.string().optional(),
});

const gone = "This practice is not in your plan. Open your plan and choose it there.";

type Saying = { member: Member; values: z.output<typeof daySaid>; typed: FormValues };

/**
 * Sets what is kept of a practice on a day; "unknown" takes back what it was. Sent twice, it says the same once; sent
 * from a page that is no longer true, it writes over nothing.
 */
export async function sayDay({ member, values, typed }: Saying): Promise<FormState> {
  const { item: itemId, day, seen, back, stays } = values;
  const { zone } = member;
  if (!zone) return notNow(typed, gone);
  const change = changeIn(values);
  const answer = await changeDay(member.id, { itemId, day, zone }, (current, item) => {
    const problem = logProblem(item, day, dayAt(zone, now()), saysOf(change));
    const revision = reviseDay(current, change, wasShown(seen));
    const isWritten = !problem && revision.clashes.length === 0;
    return { entry: isWritten ? revision.entry : null, problem, current, revision };
  });
  if (!answer) return notNow(typed, gone);
  if (answer.problem) return notNow(typed, answer.problem);
  if (!answer.entry) return dayClash(typed, answer.current, answer.revision);
  // No redirect where the page can stay: it would be mounted anew, and what is typed into its tool and other forms lost.
  const from = safePath(back) ?? "/today";
  const on = { item: itemId, day };
  const path = afterWriting(from, on, settled(member));
  const what = whatCameOfIt(values);
  if (path !== from || !stays || !(await isSentByScript())) redirect(sayingWhere(path, on, what));
  refresh();
  return saved(notices["/today"][what]);
}

/** What is said beside the form. What the day was now stands there by itself. */
function whatCameOfIt({ state }: z.output<typeof daySaid>) {
  if (state === "unknown") return "taken-back";
  return state ? "written" : "noted";
}

function changeIn({ state, before, after, note }: z.output<typeof daySaid>): DayChange {
  return { state: state === "unknown" ? null : state, before, after, note };
}

/** Numbers and words speak of a day that has come, as "done" does. */
function saysOf({ state, before, after, note }: DayChange) {
  return (before ?? after ?? null) !== null || note ? "done" : (state ?? null);
}
