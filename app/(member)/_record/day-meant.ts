import { justSaved } from "#app/_forms/just-saved.ts";
import { addDays, type Day, type Instant, isSmallHours, now } from "#domain/day.ts";
import { type SettledMember, todayOf } from "../_page/member-page.tsx";

export type DayMeant = {
  day: Day;
  today: Day;
  /** Whether the member was asked, and so has to be kept to the answer. */
  isChosen: boolean;
};

/** Which day a member means who looks at this moment; in the small hours the one they chose, or undefined. */
export function dayMeant(member: SettledMember, instant: Instant, chosen: unknown): DayMeant | undefined {
  const today = todayOf(member, instant);
  if (!isSmallHours(member.zone, instant)) return { day: today, today, isChosen: false };
  const day = [today, addDays(today, -1)].find((candidate) => candidate === chosen);
  return day && { day, today, isChosen: true };
}

type PracticePage = {
  item: string;
  /** "tiny" puts the tiny version first. */
  as?: "tiny" | undefined;
};

/** Today, or the page on which one practice is done. */
export function todayPath({ day, isChosen }: DayMeant, practice?: PracticePage): string {
  const path = practice ? `/today/${practice.item}` : "/today";
  const query = new URLSearchParams({
    ...(isChosen && { day }),
    ...(practice?.as && { as: practice.as }),
  });
  return query.size > 0 ? `${path}?${query}` : path;
}

/**
 * Where to go on from Today once `day` is written down. Usually back to `path`. When the page had stood open past
 * midnight, Today would ask which day is meant, which is known by then; and in the morning it would show the new day, with
 * nothing written, as if the press had been lost: so it says which day it was.
 */
export function afterWriting(
  path: string,
  { item, day }: { item: string; day: Day },
  member: SettledMember,
  instant: Instant = now(),
): string {
  const { pathname, search } = new URL(path, "http://localhost");
  if (!/^\/today(\/|$)/.test(pathname)) return path;
  const meant = dayMeant(member, instant, new URLSearchParams(search).get("day") ?? undefined);
  if (meant?.day === day) return path;
  const known = dayMeant(member, instant, day);
  if (known?.day !== day) return justSaved("/today", "another-day", { about: `${item}/${day}` });
  return todayPath(known, pathname === "/today" ? undefined : { item });
}

/** The same page, to say what came of it beside the practice: without a script it is drawn anew, and nothing else would. */
export function sayingWhere(
  path: string,
  { item }: { item: string },
  what: "written" | "noted" | "taken-back",
): string {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  if (searchParams.has("saved")) return path;
  if (pathname === "/today") return justSaved("/today", what, { path, about: item });
  if (pathname === `/today/${item}`) return justSaved("/today/[item]", what, { path });
  return pathname === "/progress" ? justSaved("/progress", "day", { path, about: item }) : path;
}
