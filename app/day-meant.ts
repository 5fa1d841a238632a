import { addDays, type Day, type Instant, isSmallHours } from "#domain/day.ts";
import { type SettledMember, todayOf } from "./member-page.tsx";

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
