"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { memberAction, notNow } from "#app/_forms/action.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { writeWalkWords } from "#db/record/walks.ts";
import { paragraphs } from "#domain/text.ts";
import { seenOf } from "../../../_page/seen.ts";

const words = paragraphs(1500).prefault("");

const sheet = z.object({
  walk: z.string().default(""),
  /** What was kept when the page was opened, by `seenOf`. */
  seen: z.string().default(""),
  signs: words,
  helped: words,
  badWeek: words,
  ask: words,
});

/** Keeps the sheet. What was changed in another window meanwhile is not written over. */
export const keepSheet = memberAction(sheet, async ({ member, values, typed }) => {
  const { walk, seen, ...wanted } = values;
  const isKept = await writeWalkWords(member.id, walk, wanted, (kept) => {
    const same = Object.entries(wanted).every(([part, said]) => kept[part as keyof typeof wanted] === said);
    return same || seenOf(kept) === seen;
  });
  if (!isKept) return notNow(typed, changed);
  redirect(justSaved("/path/staying-well/[walk]", "kept", { path: `/path/staying-well/${walk}` }));
});

const changed =
  "This sheet was changed in another window meanwhile, so nothing was kept over it. Copy what you need, open the page again, and put it in.";
