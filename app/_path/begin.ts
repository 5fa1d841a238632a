/** How a path is begun: what its own page, the page for members and sign-in share. */
import { justSaved } from "#app/_forms/just-saved.ts";
import { giveBack } from "#app/_member/given-back.ts";
import { type FormValues, textOf } from "#components/form/form-state.ts";
import { pathBySlug } from "#content/paths/paths.ts";
import type { MemberId } from "#db/client.ts";
import type { Kept, NotKept } from "#db/kept.ts";
import { beginWalk, listWalks } from "#db/record/walks.ts";
import { noRoomFor } from "#db/room.ts";
import type { Day } from "#domain/day.ts";
import { longestHope } from "#domain/path/hope.ts";
import { enterPlan } from "./week-practices.ts";

export type PathAsked = {
  /** Slug of the path. */
  path: string;
  /** What somebody would like to be able to do again; empty where nothing was written. */
  hope: string;
};

export const pathIsGone = "This path is not there any more. Choose another.";

/** What waited through sign-in, as it was sent; undefined when there is no such path any more. */
export function readPathAsked(values: FormValues): PathAsked | undefined {
  const path = textOf(values, "path");
  return pathBySlug(path) && { path, hope: textOf(values, "hope").slice(0, longestHope) };
}

/** Of all that waits, the path that is to be begun, if any: the one asked for last. */
export function pathAskedIn(waiting: readonly Kept[]): PathAsked | undefined {
  const asked = waiting.findLast(({ kind }) => kind === "path");
  return asked && readPathAsked(asked.values);
}

/** Begins it, and puts its first week into the plan. Done twice, it is begun once. Gives the page that shows it. */
export async function begin(memberId: MemberId, asked: PathAsked, today: Day): Promise<string> {
  const walk = await beginWalk(memberId, { ...asked, today });
  await enterPlan(memberId, walk, today);
  return justSaved("/path", "begun");
}

/**
 * Begins it for a member who has not seen yet what that changes. Where it would end another path, or there is no room for it,
 * it is asked on the page for members, with the hope filled in. Gives the page to go on to, or why the hope was not kept.
 */
export async function beginOrAsk(
  memberId: MemberId,
  asked: PathAsked,
  today: Day,
): Promise<{ to: string; problem?: never } | { to?: never; problem: NotKept }> {
  const walks = await listWalks(memberId);
  if (walks.every(({ path, endedOn }) => endedOn !== null || path === asked.path))
    try {
      return { to: await begin(memberId, asked, today) };
    } catch (error) {
      if (!noRoomFor(error)) throw error;
    }
  const to = `/path/begin/${asked.path}`;
  const problem = asked.hope && (await giveBack({ path: to, form: "path" }, asked, memberId));
  return problem ? { problem } : { to };
}
