/** By what a member gets in, where they are signed in, and what was done with their account. */
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import { unknownDevice } from "#domain/account/device.ts";
import { securityEventKinds } from "#domain/account/security-event.ts";
import { clearedAway, instant, ownRowsOnly } from "./columns.ts";
import { itsMember, members } from "./members.ts";

/** By whom else a member may be vouched for (OAUTH_ISSUER): `provider` is the issuer. No token of theirs is kept. */
export const accounts = pgTable(
  "accounts",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    refresh_token: text("refresh_token"),
    access_token: text("access_token"),
    expires_at: integer("expires_at"),
    token_type: text("token_type"),
    scope: text("scope"),
    id_token: text("id_token"),
    session_state: text("session_state"),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.providerAccountId] }),
    index("accounts_by_member").on(table.userId),
  ],
);

/** Signed-in browsers. `sessionToken` is the SHA-256 of what the cookie holds, never the token itself. */
export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text("session_token").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    expires: instant("expires").notNull(),
    /** When its browser signed in: however often it visits, a session ends some time after that. */
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Names it to its member; it opens nothing. */
    id: uuid("id").notNull().defaultRandom(),
    /** Which browser it is, as `deviceOf` (domain/account/device.ts) says it. */
    device: text("device").notNull().default(unknownDevice),
    /** When it was last used, written at most once a day. */
    usedAt: instant("used_at").notNull().defaultNow(),
    /** Whether a provider vouched for them, who may have asked nothing at all: that is no fresh sign-in. */
    isVouched: boolean("is_vouched").notNull().default(false),
  },
  (table) => [index("sessions_by_member").on(table.userId)],
);

export const securityEvent = pgEnum("security_event", securityEventKinds);

/** What was done with a member's account, for 90 days, for them to read: no network address, and no words of theirs. */
export const securityEvents = pgTable(
  "security_events",
  {
    memberId: itsMember(),
    at: instant("at").notNull().defaultNow(),
    /** Tells two of one moment apart. */
    id: uuid("id").notNull().defaultRandom(),
    what: securityEvent("what").notNull(),
    /** Which browser did it, as `deviceOf` says it. */
    device: text("device").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.at, table.id] }),
    index("security_events_by_time").on(table.at),
    ownRowsOnly("security_events_own"),
    clearedAway("security_events_expired", "at <= now() - interval '90 days'"),
  ],
);

/** next-auth's own single-use tokens, hashed by next-auth. */
export const verificationTokens = pgTable(
  "verification_tokens",
  {
    identifier: text("identifier").notNull(),
    token: text("token").notNull(),
    expires: instant("expires").notNull(),
  },
  (table) => [primaryKey({ columns: [table.identifier, table.token] })],
);

/**
 * One row for each sign-in link sent. It lets the link carry a token alone (no address in a URL), and brings
 * what the reader had entered to whichever browser opens the mail. Deleted when used or expired.
 */
export const signInRequests = pgTable("sign_in_requests", {
  /** SHA-256 (hex) of the token in the link. */
  tokenHash: text("token_hash").primaryKey(),
  email: text("email").notNull(),
  /** Sealed (db/keys/seal.ts) practice the reader wanted to keep, if any. */
  draft: text("draft"),
  expires: instant("expires").notNull(),
});

/** Holds while a change of address is asked for by one of its links, in a transaction that names the hash of the link's token. */
const openedByMail = sql`nullif(current_setting('tend.address_change', true), '') in (new_token_hash, old_token_hash) and expires > now()`;

/** A change of address that waits for a press in the mail to each of the two addresses. A member has one at a time. */
export const addressChanges = pgTable(
  "address_changes",
  {
    memberId: uuid("member_id")
      .primaryKey()
      .references(() => members.id, { onDelete: "cascade" }),
    newEmail: text("new_email").notNull(),
    /** SHA-256 (hex) of the tokens in the links to the new and to the old address. */
    newTokenHash: text("new_token_hash").notNull().unique(),
    oldTokenHash: text("old_token_hash").notNull().unique(),
    /** When each was pressed. */
    newConfirmedAt: instant("new_confirmed_at"),
    oldConfirmedAt: instant("old_confirmed_at"),
    createdAt: instant("created_at").notNull().defaultNow(),
    expires: instant("expires").notNull(),
  },
  () => [
    ownRowsOnly("address_changes_own"),
    pgPolicy("address_changes_opened", { for: "select", using: openedByMail }),
    clearedAway("address_changes_expired", "expires <= now()"),
  ],
);

/** Keys that a member's devices hold to sign in with (WebAuthn). Here is the public half of each: it opens nothing. */
export const passkeys = pgTable(
  "passkeys",
  {
    memberId: itsMember(),
    id: uuid("id").notNull().defaultRandom(),
    /** What the device calls it, in base64url: at most 1,023 bytes. */
    credentialId: text("credential_id").notNull().unique(),
    /** COSE, in base64url. */
    publicKey: text("public_key").notNull(),
    /** How often the device says that it signed; 0 for good where it does not count. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    /** How browsers may reach the device: "internal", "usb" and so on. */
    transports: text("transports").array().notNull(),
    /** What the member calls it. */
    name: sealed("name").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** When it last signed them in; null while it has not. */
    usedAt: instant("used_at"),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    ownRowsOnly("passkeys_own"),
    /** Whoever signs in has named nothing but the key. */
    pgPolicy("passkeys_named", {
      for: "select",
      using: sql`credential_id = nullif(current_setting('tend.passkey', true), '')`,
    }),
  ],
);

/** Random numbers for a device to sign, each once and within minutes. Nothing here says for whom. */
export const passkeyChallenges = pgTable("passkey_challenges", {
  /** SHA-256 (hex) of what it is for and the number. */
  hash: text("hash").primaryKey(),
  expires: instant("expires").notNull(),
});
