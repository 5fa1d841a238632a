/** Signed-in browsers. Everything here takes the token that the cookie holds and looks for its hash. */
import { and, eq, gt, sql } from "drizzle-orm";
import { database, prepared } from "./client.ts";
import { type Member, memberColumns, toMember } from "./members.ts";
import { members, sessions } from "./schema.ts";
import { hashToken } from "./seal.ts";

/** How long a session lasts after the last visit, in seconds, unless it reaches its longest first. The privacy page says so too. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** How long a session lasts after signing in, in days, however often its browser visits. The privacy page says so too. */
const longestSessionDays = 90;

const latest =
  sql<Date>`${sessions.createdAt} + make_interval(days => ${sql.raw(String(longestSessionDays))})`.mapWith(
    sessions.expires,
  );

/** The member whose browser holds `token`, in one round trip; undefined when the session is unknown or over. */
export async function findSession(
  token: string,
): Promise<{ member: Member; expires: Date; latest: Date } | undefined> {
  const [row] = await sessionBy().execute({ hash: hashToken(token) });
  return row && { member: toMember(row), expires: row.expires, latest: row.latest };
}

// Asked for every page of a member.
const sessionBy = prepared((db) =>
  db
    .select({ ...memberColumns, expires: sessions.expires, latest })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.userId))
    .where(
      and(
        eq(sessions.sessionToken, sql.placeholder("hash")),
        gt(sessions.expires, sql`now()`),
        gt(latest, sql`now()`),
      ),
    )
    .prepare("session_by_hash"),
);

/** Lets a session last until then. */
export async function extendSession(token: string, expires: Date): Promise<void> {
  await database()
    .update(sessions)
    .set({ expires })
    .where(eq(sessions.sessionToken, hashToken(token)));
}

/** Signs a browser out. Doing it again does nothing. */
export async function endSession(token: string): Promise<void> {
  await database()
    .delete(sessions)
    .where(eq(sessions.sessionToken, hashToken(token)));
}
