"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { isSentByScript, memberAction, notNow, saved } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { notices } from "#app/_forms/notices.ts";
import { safePath } from "#app/_forms/safe-path.ts";
import { deleteEvening, saveEvening } from "#db/record/evenings.ts";
import { daySchema } from "#domain/day.ts";
import { eveningAnswers } from "#domain/evening/evening.ts";
import { settled, todayOf } from "../_page/member-page.tsx";

const said = z.object({
  /** The day that stood on the page: a form sent after midnight still speaks of it. */
  day: daySchema,
  answer: z.enum([...eveningAnswers, "none"], "Choose one of the five."),
  back: z.string().default(""),
});

/** Sets what was said of a day, or takes it back. Sent twice, it says the same once. */
export const answerEvening = memberAction(said, async ({ member, values, typed }) => {
  const { day, answer, back } = values;
  const { id, zone } = settled(member);
  if (day > todayOf(settled(member))) return notNow(typed, "That day has not come yet.");
  if (answer === "none") await deleteEvening(id, day);
  else await saveEvening(id, { day, zone, answer });
  const what = answer === "none" ? "evening-back" : "evening";
  // No redirect where a script sent it: the page would be mounted anew, and what is typed into its other forms lost.
  if (!(await isSentByScript())) redirect(sayingOn(safePath(back) ?? "/today", what));
  refresh();
  return saved(notices["/today"][what]);
});

/** The page that sent it, to say what came of it. */
function sayingOn(path: string, what: "evening" | "evening-back"): string {
  const { pathname } = new URL(path, "http://here.invalid");
  return pathname.startsWith("/plan/")
    ? justSaved("/plan/[item]/[day]", what, { path })
    : justSaved("/today", what, { path: pathname === "/today" ? path : "/today" });
}
