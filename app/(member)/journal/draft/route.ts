import { z } from "zod";
import { entrySent, readEntrySent, typedIn } from "#app/_journal/entry-sent.ts";
import { currentMember } from "#app/_member/auth.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { dropDraft, saveDraft } from "#db/journal/drafts.ts";
import { getEntry } from "#db/journal/journal.ts";
import { noRoomFor } from "#db/room.ts";
import { daySchema } from "#domain/day.ts";
import { draftProblem } from "#domain/journal/entry.ts";
import { draftSent, setOthersAside } from "../../_journal/draft-sent.ts";

const sent = entrySent.extend({
  ...draftSent.shape,
  entryId: z.guid(),
  entryDay: daySchema,
  entryBeside: z.guid().optional(),
});

/**
 * Puts down what stands in a form just now, as a script sends it every few seconds. It answers with a number alone: 204 it is put
 * down, 200 so it is, beside what another page had written in it meanwhile, 401 signed out, 413 too long, 409 too many wait, 503 the database is away. Where it came from has been checked before
 * (server/handler.mjs).
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const form = await request.formData().catch(() => undefined);
    if (!form) return answer(400);
    const member = await currentMember();
    if (!member) return answer(401);
    const asText = [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string");
    const { data } = sent.safeParse(Object.fromEntries(asText));
    if (!data) return answer(400);
    const { entryId: id, entryKind: kind, entryDay: day, entryBeside, draftSeen, draftBy, ...typed } = data;
    const values = typedIn(typed);
    if (draftProblem(values)) return answer(413);
    // A draft that was sent just before the entry was kept may arrive after it.
    const kept = await getEntry(member.id, id);
    const { fields } = readEntrySent(kind, values);
    const isKept = kept && JSON.stringify(kept.fields) === JSON.stringify(fields);
    const isBeside = await setOthersAside(member.id, id, { draftSeen, draftBy }, values);
    if (isKept || !fields) await dropDraft(member.id, id);
    else await saveDraft(member.id, { id, kind, day, itemId: entryBeside ?? null, values }, draftBy);
    return answer(isBeside ? 200 : 204);
  } catch (error) {
    if (isDatabaseUnavailable(error)) return answer(503);
    if (noRoomFor(error)) return answer(409);
    throw withoutDetails("draft failed", error);
  }
}

function answer(status: number): Response {
  return new Response(null, { status });
}
