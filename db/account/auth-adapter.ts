/**
 * What next-auth keeps, and how. Drizzle's adapter does most of it; it would store session tokens as they stand in
 * the cookie, so a copy of the table would be a bunch of keys. Here only their hashes reach the table.
 */
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Adapter } from "next-auth/adapters";
import { hashToken } from "#db/keys/seal.ts";
import { database, memberIdSchema } from "../client.ts";
import { addMember } from "../members.ts";
import { accounts, members, sessions, verificationTokens } from "../schema.ts";
import { type NewSession, openSession } from "./sessions.ts";

/**
 * next-auth's adapter over our tables. Made for each use, since the database is not opened before it is needed.
 * @param browser what is written down of a browser that is signed in
 */
export function authAdapter(browser: Pick<NewSession, "device" | "way" | "letter">): Adapter {
  const plain = DrizzleAdapter(database(), {
    usersTable: members,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  });
  return {
    ...plain,

    /** Two links confirmed at once for one new address meet here: both get the same member. */
    async createUser({ email, emailVerified }) {
      return addMember({ email, emailVerified });
    },

    async createSession(session) {
      const { sessionToken: token, userId, expires } = session;
      await openSession({ token, memberId: memberIdSchema.parse(userId), expires, ...browser });
      return session;
    },

    async getSessionAndUser(token) {
      const found = await plain.getSessionAndUser?.(hashToken(token));
      return found ? { ...found, session: { ...found.session, sessionToken: token } } : null;
    },

    async updateSession(session) {
      await plain.updateSession?.({ ...session, sessionToken: hashToken(session.sessionToken) });
      return null;
    },

    async deleteSession(token) {
      await plain.deleteSession?.(hashToken(token));
    },
  };
}
