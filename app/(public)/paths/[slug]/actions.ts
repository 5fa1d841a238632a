"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { notKept, notNow, publicAction } from "#app/_forms/action.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepPathAsked } from "#app/_member/draft.ts";
import { beginOrAsk, pathIsGone, readPathAsked } from "#app/_path/begin.ts";
import { dayAt, now } from "#domain/day.ts";
import { longestHope } from "#domain/path/hope.ts";
import { line } from "#domain/text.ts";

/** From a path, by anybody. Someone signed out is led through sign-in, and it is begun when they come back. */
export const beginFromPath = publicAction(
  z.object({ path: z.string().default(""), hope: line(longestHope).prefault("") }),
  async ({ values, typed }) => {
    const asked = readPathAsked(values);
    if (!asked) return notNow(typed, pathIsGone);
    const member = await currentMember();
    if (!member?.zone) {
      const problem = await keepPathAsked(asked);
      if (problem) return notKept(typed, problem);
      redirect("/sign-in?to=/path&kept=yes");
    }
    const { to, problem } = await beginOrAsk(member.id, asked, dayAt(member.zone, now()));
    if (problem) return notKept(typed, problem);
    redirect(to);
  },
);
