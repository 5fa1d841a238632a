/** What was chosen on the page last: it waits in a sealed cookie that only this page is sent, so no address tells it. */
import { z } from "zod";
import type { FormValues } from "#components/form/form-state.ts";
import { type MemberId, memberIdSchema } from "#db/client.ts";
import { dropTyped, idsAt, typedAt } from "./draft.ts";
import { dropSealed, lookAtSealed, putSealed } from "./sealed-cookie.ts";

const field = z.string().optional();

/** The fields of the form, unchecked: what they may be depends on the day. */
export const choiceFields = z.object({
  range: field,
  from: field,
  to: field,
  practices: z.array(z.string()),
  ratings: field,
  name: field,
  notes: z.array(z.string()),
});

export const summaryPath = "/summary";
const place = { name: "tend-summary", path: summaryPath };

/** Whose choice it is stands in it, for a browser that several people use. */
const keptSchema = z.object({
  memberId: memberIdSchema,
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** False, and nothing is changed, when it is more than a cookie holds. What could not be sent before is typed over. */
export async function keepChoice(memberId: MemberId, typed: FormValues): Promise<boolean> {
  for (const kept of Object.values(await idsAt(summaryPath)))
    await dropTyped({ path: summaryPath, form: "summary", kept }, memberId);
  return putSealed([{ place, thing: { memberId, typed } satisfies z.infer<typeof keptSchema> }], "draft");
}

/** Takes what was chosen out of this browser. */
export async function forgetChoice(): Promise<void> {
  await dropSealed([place]);
}

/**
 * What the member chose last; undefined at the first visit. What could not be sent, since the session had ended or the
 * database was away, is later than what is kept.
 */
export async function readChoice(memberId: MemberId): Promise<FormValues | undefined> {
  const typed = await typedAt(summaryPath);
  // Both forms of the page send along what was chosen.
  const unsent = typed("summary") ?? typed("share");
  if (unsent?.range !== undefined) return unsent;
  const kept = await lookAtSealed(place.name, "draft", keptSchema);
  return kept?.memberId === memberId ? kept.typed : undefined;
}
