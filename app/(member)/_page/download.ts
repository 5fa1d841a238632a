/** Files that a member takes along. */
import { redirect, unstable_rethrow } from "next/navigation";
import { currentSession, isFresh, type Member } from "#app/_member/auth.ts";
import { withoutDetails } from "#app/_process/log.ts";
import { noteExport } from "#db/account/security-events.ts";
import { isDatabaseUnavailable } from "#db/client.ts";
import { type Day, dayAt, now, utc } from "#domain/day.ts";
import { findUndrawn } from "#server/away.mjs";

type File = { name: string } & (
  | { type: "application/json" | "text/csv" | "text/calendar" | "text/markdown"; text: string }
  | { type: "application/pdf"; bytes: Uint8Array<ArrayBuffer> }
);

/** Makes the file, given the member's date; undefined when there is nothing to give. */
type Make = (member: Member, today: Day) => Promise<File | undefined>;

/**
 * How a file is looked after. "paper": one page of the member's own, such as a care plan. "noted": a part of their record, which
 * their security log says was taken. "fresh": all of it, for which they have to have signed in a few minutes ago.
 */
type Care = "paper" | "noted" | "fresh";

/** The same for what a stranger at an open browser must not be able to take along: everything in one press. */
export async function exportedFile(page: string, make: Make): Promise<Response> {
  return memberFile(page, make, "fresh");
}

/**
 * Answers with a file for the member who asks, to be saved and not shown. Someone signed out is led through sign-in to
 * `page`, where the file is asked for. What is sent is never kept on the way (server/guard/guard.mjs).
 */
export async function memberFile(page: string, make: Make, care: Care = "noted"): Promise<Response> {
  try {
    const session = await currentSession();
    const back = new URLSearchParams({ to: page });
    if (session && care === "fresh" && !isFresh(session)) redirect(`/sign-in/again?${back}`);
    const file = session && (await make(session.member, dayAt(session.member.zone ?? utc, now())));
    if (!file) redirect(`/sign-in?${back}`);
    if (care !== "paper") await noteExport(session.member.id, session.device);
    return new Response(contentOf(file), {
      headers: {
        "Content-Type": file.type === "application/pdf" ? file.type : `${file.type}; charset=utf-8`,
        "Content-Disposition": `attachment; filename="${file.name}"`,
      },
    });
  } catch (error) {
    unstable_rethrow(error);
    if (isDatabaseUnavailable(error)) {
      findUndrawn();
      return new Response(away, { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8" } });
    }
    throw withoutDetails("file failed", error);
  }
}

function contentOf(file: File): string | Uint8Array<ArrayBuffer> {
  if (file.type === "application/pdf") return file.bytes;
  return file.type === "text/csv" ? byteOrderMark + file.text : file.text;
}

/** Spreadsheets, where most people open a table, take UTF-8 for something else unless it begins with this. */
const byteOrderMark = "\uFEFF";
const away = "We cannot reach your records just now. Please go back, and try again in a minute.\n";
