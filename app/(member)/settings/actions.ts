"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { freshAction, memberAction } from "#app/_forms/action.ts";
import { leave } from "#app/_member/leave.ts";
import { leaveTombstone } from "#app/_process/tombstones.ts";
import { deleteMember, saveSettings as keepSettings, saveFirstDay } from "#db/members.ts";
import { dayAt, now, weekdaySchema, zoneSchema } from "#domain/day.ts";
import { weekStartsInWords } from "#domain/record/week.ts";
import { line } from "#domain/text.ts";
import { trimUnseen } from "#domain/unseen.ts";
import { asShown, touched } from "./as-shown.ts";

const yesOrNo = () => z.enum(["yes", "no"], "Choose yes or no.").transform((answer) => answer === "yes");

const settings = z.object({
  /** Fingerprints of what the form showed, by `asShown`. */
  seen: z.string().default(""),
  name: line(80)
    .prefault("")
    .transform((name) => name || null),
  zone: zoneSchema,
  firstDay: z.coerce.number("Choose a day of the week.").pipe(weekdaySchema),
  reviewEvery: z.coerce.number("Choose one week or two.").pipe(z.literal([7, 14], "Choose one week or two.")),
  clockHours: z.coerce.number("Choose 12 or 24 hours.").pipe(z.literal([12, 24], "Choose 12 or 24 hours.")),
  eveningQuestion: yesOrNo(),
  earlierLine: yesOrNo().prefault("no"),
});

/**
 * Saves what was touched; where two tabs touch the same, the last one counts. A new zone touches only days to come: days
 * already written keep their date.
 */
export const changeSettings = memberAction(settings, async ({ member, values, typed }) => {
  const { seen: _, ...wanted } = values;
  const { firstDay, ...changes } = touched(wanted, typed);
  await keepSettings(member.id, changes);
  const zone = changes.zone ?? member.zone ?? wanted.zone;
  const weeks = firstDay && (await saveFirstDay(member.id, firstDay, dayAt(zone, now())));
  const kept = { ...member, ...changes, ...(firstDay && { firstDay }) };
  return {
    status: "saved",
    errors: {},
    values: { ...asShown(kept), weeks: weeks ? weekStartsInWords(weeks, dayAt(zone, now())) : "" },
  };
});

const confirmation = z.object({
  word: z
    .string()
    .default("")
    .refine(
      (word) => trimUnseen(word).toLowerCase() === "delete",
      "It has to stand here before your account can be deleted.",
    ),
});

/** Deletes the account and all that belongs to it, here and now, and takes what waits in this browser along. */
export const deleteAccount = freshAction(confirmation, async ({ member }) => {
  await leaveTombstone(member.id);
  await deleteMember(member.id);
  redirect(await leave("deleted"));
});
