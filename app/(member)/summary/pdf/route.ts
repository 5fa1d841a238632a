import { pick } from "#app/_forms/form-fields.ts";
import { justSaved } from "#app/_forms/just-saved.ts";
import { seeOther } from "#app/_forms/see-other.ts";
import { currentMember } from "#app/_member/auth.ts";
import { keepTyped } from "#app/_member/draft.ts";
import { choiceFields, keepChoice, summaryPath } from "#app/_member/summary-choice.ts";
import { logFailure } from "#app/_process/log.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { now } from "#domain/day.ts";
import { compose } from "../summary.ts";
import { lettersMissing, summaryPdf } from "../summary-pdf.ts";

/**
 * The preview as a PDF. A form asks for it, so that no address tells what was chosen; where it came from has been
 * checked before any handler is asked (server/handler.mjs). Whatever is in the way, the page says it.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => undefined);
  if (!form) return seeOther(summaryPath);
  const chosen = pick(choiceFields, form);
  const size = form.get("paper") === "LETTER" ? "LETTER" : "A4";
  try {
    const member = await currentMember();
    if (!member) {
      const problem = await keepTyped({ path: summaryPath, form: "summary" }, chosen);
      const kept = problem ? "no" : "yes";
      return seeOther(`/sign-in?${new URLSearchParams({ to: summaryPath, kept })}`);
    }
    await keepChoice(member.id, chosen);
    const { zone } = member;
    const { summary } = zone ? await compose({ ...member, zone }, now(), chosen) : {};
    if (!summary) return seeOther(summaryPath);
    if (lettersMissing(summary).length > 0) return seeOther(justSaved(summaryPath, "letters"));
    return new Response(await summaryPdf(summary, size), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": 'attachment; filename="summary.pdf"',
      },
    });
  } catch (error) {
    if (isDatabaseUnavailable(error)) return seeOther(summaryPath);
    logFailure("pdf failed", error);
    return seeOther(justSaved(summaryPath, "failed"));
  }
}

/** Somebody who reloads, or opens the address by itself. */
export function GET(): Response {
  return seeOther(summaryPath);
}
