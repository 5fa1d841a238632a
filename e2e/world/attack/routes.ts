/** Every route that is answered anew for each who asks, and whose it is. One that has no entry here fails a story. */
import { aWalk, filledIn } from "../pages.ts";
import type { Whole } from "./whole-record.ts";

/**
 * Who sees more at it than anybody: a member alone ("member": others are led to sign-in, or told nothing), whoever holds a link ("link"), or
 * nobody ("all").
 */
export type Whose = "member" | "link" | "all";

export const whose: Record<string, Whose> = {
  "/.well-known/security.txt": "all",
  "/calendar/[file]": "link",
  "/care-plan": "member",
  "/care-plan/[file]": "member",
  "/care-plan/blank/[file]/pdf": "all",
  "/care-plan/write": "member",
  "/check-in": "member",
  "/check-in/[kind]": "member",
  "/check-in/[kind]/[day]": "member",
  "/check-in/blank/[file]/pdf": "all",
  "/clinicians/desk": "all",
  "/clinicians/suggest": "all",
  "/guides/[slug]/[file]/pdf": "all",
  "/guides/[slug]/handout/pdf": "all",
  "/journal": "member",
  "/journal/[entry]": "member",
  "/journal/[entry]/edit": "member",
  "/journal/book": "member",
  "/journal/book/[file]": "member",
  "/journal/draft": "member",
  "/journal/new": "member",
  "/journal/search": "member",
  "/path": "member",
  "/path/begin/[slug]": "member",
  "/path/staying-well/[walk]": "member",
  "/path/staying-well/[walk]/[file]": "member",
  "/paths/staying-well/[file]/pdf": "all",
  "/plan": "member",
  "/plan/[item]": "member",
  "/plan/[item]/[day]": "member",
  "/plan/[item]/calendar.ics": "member",
  "/plan/new": "all",
  "/plan/new/around": "all",
  "/plan/new/choose": "all",
  "/plan/new/help-first": "all",
  "/plan/new/how-much": "all",
  "/plan/new/look": "all",
  "/plan/new/shape/[guide]": "all",
  "/plan/new/time": "all",
  "/plan/pause": "member",
  "/progress": "member",
  "/progress/[table]": "member",
  "/progress/figures": "member",
  "/readyz": "all",
  "/reminders": "member",
  "/reminders/stop/[token]": "link",
  "/review": "member",
  "/review/[item]": "member",
  "/review/[item]/next": "member",
  "/review/[item]/swap": "member",
  "/s/[token]": "link",
  "/settings": "member",
  "/settings/delete": "member",
  "/settings/delete-days": "member",
  "/settings/export.json": "member",
  "/settings/export/[table]": "member",
  "/settings/export/journal.md": "member",
  "/settings/import": "member",
  "/settings/import/file": "member",
  "/settings/sign-in": "member",
  "/settings/sign-in/address": "member",
  "/settings/sign-in/passkey": "member",
  "/sign-in": "all",
  "/sign-in/again": "member",
  "/sign-in/confirm": "link",
  "/sign-in/leave": "all",
  "/sign-in/links": "all",
  "/sign-in/new-address": "link",
  "/sign-in/new-address/outcome": "all",
  "/sign-in/out": "all",
  "/sign-in/provider/callback/oidc": "link",
  "/sign-in/sent": "all",
  "/sign-in/used": "all",
  "/suggested": "all",
  "/suggested/code.png": "all",
  "/suggested/pack.pdf": "all",
  "/summary": "member",
  "/summary/pdf": "member",
  "/today": "member",
  "/today/[item]": "member",
};

const files: Record<string, string> = {
  "/calendar": "unknown.ics",
  "/care-plan": "a4.pdf",
  "/care-plan/blank": "care-plan.pdf",
  "/check-in/blank": "who-5.pdf",
  "/guides/[slug]": "group.pdf",
  "/journal/book": "a4.pdf",
  "/path/staying-well/[walk]": "a4.pdf",
  "/paths/staying-well": "staying-well.pdf",
};

/** Where it is for this member: with the ids of what is theirs. */
export function placeOf(route: string, { item, entry, walk, today }: Whole): string {
  const named = route
    .replace(/^(.*)\/\[file\]/, (_, folder) => `${folder}/${files[folder]}`)
    .replace("/progress/[table]", "/progress/ratings.csv")
    .replace("/settings/export/[table]", "/settings/export/days.csv")
    .replace("[token]", "unknown");
  return filledIn(named, { item, entry, walk: walk ?? aWalk, day: today });
}
