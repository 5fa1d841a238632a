"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { deletePeriod } from "#db/export/period.ts";
import { daySchema } from "#domain/day.ts";

/** Deletes what was said of these days, both included. Doing it again finds nothing. */
export const deleteDays = memberAction(
  z.object({ from: daySchema, to: daySchema }),
  async ({ member, values: { from, to } }) => {
    await deletePeriod(member.id, from, to);
    redirect(justSaved("/settings/delete-days", "gone"));
  },
);
