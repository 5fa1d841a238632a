import { findSession } from "./account/sessions.ts";
import { asMember, memberIdSchema } from "./client.ts";
import { planItems } from "./schema.ts";

const nobody = memberIdSchema.parse("00000000-0000-4000-8000-000000000000");

/** Whether a page for members could be drawn: it asks for a session and for rows, as each of them does, and gets none. */
export async function isReady(): Promise<boolean> {
  try {
    await findSession("nobody’s");
    const rows = await asMember(nobody, (tx) => tx.select({ id: planItems.id }).from(planItems).limit(1));
    return rows.length === 0;
  } catch {
    // Why is told where a page fails by it; whoever asks here only wants to know whether.
    return false;
  }
}
