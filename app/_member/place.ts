/**
 * One thing that waits in one place of this browser: a row found by the token in a cookie, which the pages at `path` alone
 * are sent. While the database is away, or takes no more from this network, the cookie holds the thing itself, sealed.
 */
import { headers } from "next/headers";
import { clientAddress } from "#app/_process/client-address.ts";
import { cookieValue } from "#app/_process/cookies.ts";
import { type MemberId, unlessAway } from "#db/client.ts";
import {
  dropKept,
  dropOwnKept,
  findKept,
  idOfKept,
  type Kept,
  keep,
  keepInstead,
  keptSchema,
  listKept,
} from "#db/kept.ts";
import { dropSealed, lookAtSealed, type Place, putSealed, putToken } from "./sealed-cookie.ts";

export type KeptOf<Kind extends Kept["kind"]> = Extract<Kept, { kind: Kind }>;

/** What waits there; undefined when there is nothing of this kind, or it is not for this member. */
export async function keptAt<Kind extends Kept["kind"]>(
  place: Place,
  kind: Kind,
  memberId?: MemberId,
): Promise<KeptOf<Kind> | undefined> {
  const token = await tokenAt(place);
  const thing = token
    ? (await (memberId ? listKept(memberId, [token]) : findKept([token])))[0]?.thing
    : await lookAtSealed(place.name, "draft", keptSchema);
  return isOf(kind, thing) ? thing : undefined;
}

function isOf<Kind extends Kept["kind"]>(kind: Kind, thing: Kept | undefined): thing is KeptOf<Kind> {
  return thing?.kind === kind;
}

/** Keeps `thing` there, in place of what waited; false when it is too long, and then nothing has changed. */
export async function keepAt(place: Place, thing: Kept, memberId?: MemberId): Promise<boolean> {
  const sealed = () => putSealed([{ place, thing }], "draft");
  const how = { memberId, minutes: place.minutes };
  return unlessAway(async () => {
    const before = await tokenAt(place);
    if (before) {
      const instead = await keepInstead(before, thing, how);
      if (instead === "too long") return false;
      // Set again, so that the cookie lasts as long as the row, and Next's client router drops what it has cached.
      if (instead) return put(before);
    }
    const kept = await keep(thing, clientAddress(await headers()), how);
    if (kept === "too long") return false;
    return kept === "too many" ? sealed() : put(kept.token);
  }, sealed);

  async function put(token: string): Promise<true> {
    await putToken(place, token);
    return true;
  }
}

/**
 * Takes what waits there out of this browser, and out of the database where its token came along. A page outside `path` is
 * not sent the token: then the row, which nobody can find any more, goes after its day.
 */
export async function forgetAt(place: Place, memberId?: MemberId): Promise<void> {
  const token = await tokenAt(place);
  await dropSealed([place]);
  if (!token) return;
  await unlessAway(
    () => (memberId ? dropOwnKept(memberId, [idOfKept(token)]) : dropKept([token])),
    () => undefined,
  );
}

/** What is sealed is longer than any token. */
async function tokenAt({ name }: Place): Promise<string | undefined> {
  const value = await cookieValue(name);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}
