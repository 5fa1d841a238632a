import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentMember, type Member } from "#app/_member/auth.ts";
import { drawnOrUnavailable } from "#app/_member/unavailable.tsx";
import { dayAt, type Instant, now, type Zone } from "#domain/day.ts";
import { FormsHere } from "./forms-here.tsx";

/** A member who has said where their clock is, so that "today" means something. */
export type SettledMember = Member & { zone: Zone };

/**
 * Draws a page for the member who asks for it. Someone signed out is led through sign-in and back to `path`;
 * someone who has not named a time zone is asked for it first; while the database is away, the page says so.
 */
export async function memberPage(
  path: string,
  draw: (member: SettledMember, instant: Instant) => Promise<ReactNode>,
): Promise<ReactNode> {
  return newcomersPage(path, (member) => draw(settled(member), now()));
}

/** Like `memberPage`, and drawn for somebody who has not named a time zone too. */
export async function newcomersPage(
  path: string,
  draw: (member: Member) => Promise<ReactNode>,
): Promise<ReactNode> {
  return drawnOrUnavailable(async () => {
    const member = await currentMember();
    if (!member) redirect(`/sign-in?${new URLSearchParams({ to: path })}`);
    const drawn = await draw(member);
    return (
      <FormsHere path={path} member={member}>
        {drawn}
      </FormsHere>
    );
  });
}

/** The member with their time zone; someone who has not named one is asked for it first. */
export function settled(member: Member): SettledMember {
  const { zone } = member;
  if (!zone) redirect("/settings#field-zone");
  return { ...member, zone };
}

/** The member's date at the moment of asking. */
export function todayOf(member: SettledMember, instant: Instant = now()) {
  return dayAt(member.zone, instant);
}
