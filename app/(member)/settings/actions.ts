"use server";

import { z } from "zod";
import { memberAction } from "#app/action.ts";
import { saveSettings as keepSettings } from "#db/members.ts";
import { weekdaySchema, zoneSchema } from "#domain/day.ts";

const clock = z.object({
  zone: zoneSchema,
  firstDay: z.coerce.number("Choose a day of the week.").pipe(weekdaySchema),
});

/** A new zone touches only days to come: days already written keep their date. */
export const saveSettings = memberAction(clock, async ({ member, values, typed }) => {
  await keepSettings(member.id, values);
  return { status: "saved", errors: {}, values: typed };
});
