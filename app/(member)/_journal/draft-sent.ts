/** A draft as a form sends it: with what tells whether it was gone on with elsewhere meanwhile. */
import { z } from "zod";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import type { MemberId } from "#db/client.ts";
import { setAside } from "#db/journal/drafts.ts";
import { seenOf } from "../_page/seen.ts";

export const draftSent = z.object({
  /** The draft that the page showed when it was opened, as `seenOf` marked it; empty when there was none. */
  draftSeen: z.string().max(100).default(""),
  /** Names the open page, where a script could make a name. */
  draftBy: z.string().max(100).default(""),
});

/** What the draft fields of a form begin with: as they were sent before, where the form is given back. */
export function draftFields(typed: FormValues | undefined, seen: string): z.infer<typeof draftSent> {
  return typed
    ? { draftSeen: textOf(typed, "draftSeen"), draftBy: textOf(typed, "draftBy") }
    : { draftSeen: seen, draftBy: "" };
}

/**
 * Before what was sent takes the place of a draft: saves what another page has written in it meanwhile as a draft of its own, and
 * gives whether there was any.
 * @throws what `noRoomFor` knows, when too many drafts wait already
 */
export function setOthersAside(
  memberId: MemberId,
  id: string,
  { draftSeen, draftBy }: z.infer<typeof draftSent>,
  sent: Record<string, string>,
): Promise<boolean> {
  const known = [draftSeen, seenOf(sent)];
  return setAside(memberId, id, { by: draftBy, hasSeen: (current) => known.includes(seenOf(current)) });
}
