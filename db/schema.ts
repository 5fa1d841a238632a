/**
 * Every table Tend keeps. Rows that belong to a member carry `member_id`, have row-level security (see
 * migrations) and an index led by that column; nothing reads them but through `asMember` in client.ts. What a member wrote
 * stands in `sealed` columns alone, encrypted under a key of their own (words.ts).
 * Days are local calendar dates (`date`, as 'YYYY-MM-DD'); instants are `timestamptz`.
 */
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { unknownDevice } from "#domain/account/device.ts";
import { securityEventKinds } from "#domain/account/security-event.ts";
import { careFields } from "#domain/care-plan/care-plan.ts";
import { checkInKinds } from "#domain/check-in/check-in.ts";
import type { ClockTime, Day, Weekday, Zone } from "#domain/day.ts";
import { eveningAnswers } from "#domain/evening/evening.ts";
import { entryKinds } from "#domain/journal/entry.ts";
import { logStates } from "#domain/record/log.ts";
import type { FirstDayChange } from "#domain/record/week.ts";
import { reminderWays } from "#domain/reminder/reminder.ts";
import { helpedAnswers, type Obstacle, proposals } from "#domain/review/review.ts";
import { sealed } from "./keys/sealed.ts";

/** The second wall: a row is visible and writable only to the member named in the transaction. */
const ownRowsOnly = (name: string) =>
  pgPolicy(name, {
    for: "all",
    using: sql`member_id = nullif(current_setting('tend.member_id', true), '')::uuid`,
    withCheck: sql`member_id = nullif(current_setting('tend.member_id', true), '')::uuid`,
  });

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

const day = (name: string) => date(name, { mode: "string" }).$type<Day>();

/** A member. The column names below `email` are what the next-auth adapter expects. */
export const members = pgTable(
  "members",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull().unique(),
    emailVerified: instant("email_verified"),
    /** Plain, from before names were encrypted; next-auth expects the column. */
    name: text("name"),
    image: text("image"),
    /** What the member wants to be called. */
    sealedName: sealed("sealed_name"),
    /** The keys of their words, wrapped (keys/data-keys.ts); null until one is needed. */
    dataKeys: text("data_keys"),
    /** False while some of their words may stand as they did before they had a key of their own. */
    wordsSealed: boolean("words_sealed").notNull().default(true),
    /** IANA zone, e.g. 'Europe/Lisbon'; null until the member has said. */
    zone: text("zone"),
    /** ISO weekday on which the member's weeks began at first: 1 Monday … 7 Sunday. */
    firstDay: smallint("first_day").$type<Weekday>().notNull().default(1),
    /** First days that were chosen later, oldest first, each with the day from which it holds: weeks that are over stay. */
    firstDayChanges: jsonb("first_day_changes").$type<FirstDayChange[]>().notNull().default([]),
    /** Whether times are shown on a clock of 12 or of 24 hours. */
    clockHours: smallint("clock_hours").$type<12 | 24>().notNull().default(24),
    /** Days from one review of a practice to the next: 7 or 14. */
    reviewEvery: smallint("review_every").$type<7 | 14>().notNull().default(14),
    /** Whether Today asks in the evening how the day was. */
    eveningQuestion: boolean("evening_question").notNull().default(true),
    /** Whether Today shows a line that they wrote some time ago. */
    earlierLine: boolean("earlier_line").notNull().default(false),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("members_to_seal").on(table.id).where(sql`not ${table.wordsSealed}`)],
);

/** The keys of the ring that something was encrypted under, each with a word that it alone can open (keys/canary.ts). */
export const ringKeys = pgTable("ring_keys", {
  /** Its name in KEY_RING. */
  id: text("id").primaryKey(),
  canary: text("canary").notNull(),
  createdAt: instant("created_at").notNull().defaultNow(),
});

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
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
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
    /** For clearing away what is old, whoever it belongs to. */
    pgPolicy("security_events_expired", {
      for: "all",
      using: sql`current_setting('tend.expired', true) = 'yes' and at <= now() - interval '90 days'`,
      withCheck: sql`false`,
    }),
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
    /** For clearing away what has expired, whoever it belongs to. */
    pgPolicy("address_changes_expired", {
      for: "all",
      using: sql`current_setting('tend.expired', true) = 'yes' and expires <= now()`,
      withCheck: sql`false`,
    }),
  ],
);

/** Keys that a member's devices hold to sign in with (WebAuthn). Here is the public half of each: it opens nothing. */
export const passkeys = pgTable(
  "passkeys",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
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

/** Mail waiting to be sent. Body is sealed (db/keys/seal.ts): it holds a sign-in link. Deleted once sent or expired. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    /** Of a reminder: SHA-256 (hex) of the token that stops it, on its way too. Null for what was asked for. */
    stopHash: text("stop_hash"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull().defaultNow(),
    expires: instant("expires").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("outbox_due").on(table.nextAttemptAt)],
);

/** Counters of rate-limiter-flexible; keys are keyed hashes, so no address and no IP is kept. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: instant("expire"),
});

/** A practice that a member took into their plan. What it asks for stands in `planVersions`. */
export const planItems = pgTable(
  "plan_items",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Taken along to another Tend, or to another member of this one, it stays the same. */
    id: uuid("id").notNull().defaultRandom(),
    /** Slug of the guide it came from. */
    guide: text("guide").notNull(),
    /** Made when the form was first sent: the same form sent twice, or from two browsers, is one practice. */
    draftId: uuid("draft_id").notNull(),
    /** Local day on which it began. */
    startedOn: day("started_on").notNull(),
    /** Last local day on which it holds; null while it goes on. */
    finishedOn: day("finished_on"),
    /** Its place in the plan, smallest first, as the member put it. Two may share one; then the older is first. */
    position: smallint("position").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    unique("plan_items_once").on(table.memberId, table.draftId),
    ownRowsOnly("plan_items_own"),
  ],
);

/** The practice that a row is about, whose member it belongs to. */
const itsPractice = { memberId: uuid("member_id").notNull(), itemId: uuid("item_id").notNull() };

/** The row goes when its practice goes, and no member can have one about another member's practice. */
const goesWithPractice = (table: Record<keyof typeof itsPractice, AnyPgColumn>) =>
  foreignKey({
    columns: [table.memberId, table.itemId],
    foreignColumns: [planItems.memberId, planItems.id],
  }).onDelete("cascade");

/** The words of a practice from before they were encrypted; empty where `words` is set. No new row fills them. */
const plainWords = {
  tiny: text("tiny").notNull().default(""),
  cue: text("cue").notNull().default(""),
  place: text("place").notNull().default(""),
  obstacle: text("obstacle").notNull().default(""),
  obstaclePlan: text("obstacle_plan").notNull().default(""),
  supporter: text("supporter").notNull().default(""),
};

/** What a practice asks for, from a local day on. An edit adds a row; earlier rows are never rewritten. */
export const planVersions = pgTable(
  "plan_versions",
  {
    ...itsPractice,
    /** First local day on which it holds. */
    holdsFrom: day("holds_from").notNull(),
    /** Minutes, one of the doses in the guide. */
    minutes: smallint("minutes").notNull(),
    /** JSON of all its words (plan-rows.ts); null where the columns below still hold them plain. */
    words: sealed("words"),
    /** ISO weekdays (1 Monday … 7 Sunday), or null when `timesPerWeek` is set. */
    days: smallint("days").array().$type<Weekday[]>(),
    timesPerWeek: smallint("times_per_week"),
    /** Wall-clock time in the member's zone, 'HH:MM'; null when none was named. */
    time: text("time").$type<ClockTime>(),
    ...plainWords,
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.holdsFrom] }),
    goesWithPractice(table),
    check("days_or_times", sql`(${table.days} is null) <> (${table.timesPerWeek} is null)`),
    ownRowsOnly("plan_versions_own"),
  ],
);

/** Days on which a practice asks for nothing, both included. */
export const planPauses = pgTable(
  "plan_pauses",
  {
    ...itsPractice,
    startsOn: day("starts_on").notNull(),
    endsOn: day("ends_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.startsOn] }),
    goesWithPractice(table),
    check("ends_after_start", sql`${table.endsOn} >= ${table.startsOn}`),
    ownRowsOnly("plan_pauses_own"),
  ],
);

export const logState = pgEnum("log_state", logStates);

/** What a member said of one practice on one local day. No row means unknown. */
export const logs = pgTable(
  "logs",
  {
    ...itsPractice,
    day: day("day").notNull(),
    /** Null where there are only ratings or a note. */
    state: logState("state"),
    /** How strong the trouble was before and after, 0 to 10. */
    before: smallint("before"),
    after: smallint("after"),
    /** The member's own words about that day. Null when there are none. */
    note: sealed("note"),
    /** IANA zone in which `day` was the member's date when this was said. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.day] }),
    goesWithPractice(table),
    index("logs_by_day").on(table.memberId, table.day, table.itemId, table.state, table.before, table.after),
    check("ratings_0_to_10", sql`${table.before} between 0 and 10 and ${table.after} between 0 and 10`),
    check(
      "says_something",
      sql`num_nonnulls(${table.state}, ${table.before}, ${table.after}, ${table.note}) > 0`,
    ),
    ownRowsOnly("logs_own"),
  ],
);

export const helped = pgEnum("helped", helpedAnswers);
export const proposal = pgEnum("proposal", proposals);

/** A look back at one practice: what the member answered, what was proposed, and what they chose. */
export const reviews = pgTable(
  "reviews",
  {
    ...itsPractice,
    /** The member's local day. A second review on one day replaces the first. */
    day: day("day").notNull(),
    helped: helped("helped").notNull(),
    /** What got in the way: keys of `obstacles` in domain/review/review.ts. */
    inTheWay: text("in_the_way").array().$type<Obstacle[]>().notNull(),
    proposed: proposal("proposed").notNull(),
    /** Null until the member has chosen. */
    chosen: proposal("chosen"),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId, table.day] }),
    goesWithPractice(table),
    ownRowsOnly("reviews_own"),
  ],
);

export const checkInKind = pgEnum("check_in_kind", checkInKinds);

/** What a member answered when they checked in with how they are. */
export const checkIns = pgTable(
  "check_ins",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    kind: checkInKind("kind").notNull(),
    /** The member's local day. A second one of a kind on one day replaces the first. */
    day: day("day").notNull(),
    /** JSON of `answersSchema` in domain/check-in/check-in.ts. */
    answers: sealed("answers").notNull(),
    /** IANA zone in which `day` was the member's date when this was said. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.kind, table.day] }), ownRowsOnly("check_ins_own")],
);

export const eveningAnswer = pgEnum("evening_answer", eveningAnswers);

/** What a member said of how a day was, if they were asked and answered. */
export const evenings = pgTable(
  "evenings",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** The member's local day. A later answer takes the place of the first. */
    day: day("day").notNull(),
    answer: eveningAnswer("answer").notNull(),
    /** IANA zone in which `day` was the member's date when this was said. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.day] }), ownRowsOnly("evenings_own")],
);

/** A path as a member walks it, and those that they walked before. At most one goes on. */
export const pathWalks = pgTable(
  "path_walks",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    id: uuid("id").notNull().defaultRandom(),
    /** Slug of the path. */
    path: text("path").notNull(),
    beganOn: day("began_on").notNull(),
    /** 1 for the first. */
    week: smallint("week").notNull(),
    /** The member's local day on which this week began, or began again. */
    weekFrom: day("week_from").notNull(),
    /** Null while it goes on. */
    endedOn: day("ended_on"),
    /** JSON of `walkWordsSchema` in domain/path/walk.ts. */
    words: sealed("words").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    uniqueIndex("path_walks_going_on").on(table.memberId).where(sql`ended_on is null`),
    check("week_of_path", sql`${table.week} between 1 and 4`),
    ownRowsOnly("path_walks_own"),
  ],
);

export const careField = pgEnum("care_field", careFields);

/** A member's personal care plan: a row for each field of it in which something stands. */
export const carePlans = pgTable(
  "care_plans",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    field: careField("field").notNull(),
    words: sealed("words").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.field] }), ownRowsOnly("care_plans_own")],
);

/**
 * Text, and no enum as other kinds: PostgreSQL does not trust the comparison of enums to tell nothing (it is not leakproof), and so looks at
 * it only after row-level security has seen each row. No index would be used.
 */
const kindOfEntry = (name: string) => text(name, { enum: entryKinds });

/** What a member wrote in their journal and kept. */
export const entries = pgTable(
  "entries",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Made with the form: the same form sent twice is one entry. In its order entries of one day were begun. */
    id: uuid("id").notNull(),
    kind: kindOfEntry("kind").notNull(),
    /** The member's local day that it is about. */
    day: day("day").notNull(),
    /** Slug of the guide whose tool it was written with; null where it was written in the journal. */
    guide: text("guide"),
    /** JSON of `entryFieldsSchema` in domain/journal/entry.ts. */
    content: sealed("content").notNull(),
    /** IANA zone in which `day` was chosen. */
    zone: text("zone").$type<Zone>().notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
    changedAt: instant("changed_at").notNull().defaultNow(),
    /** When its member deleted it: some minutes later it is gone. Null while it stands in the journal. */
    deletedAt: instant("deleted_at"),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    index("entries_by_day").on(table.memberId, table.day, table.id),
    index("entries_by_kind").on(table.memberId, table.kind, table.day, table.id),
    index("entries_by_deletion").on(table.deletedAt).where(sql`deleted_at is not null`),
    check("entry_is_bounded", sql`length(${table.content}) <= 262144`),
    ownRowsOnly("entries_own"),
    /** For clearing away what was deleted, whoever it belonged to. */
    pgPolicy("entries_deleted", {
      for: "all",
      using: sql`current_setting('tend.expired', true) = 'yes' and deleted_at is not null`,
      withCheck: sql`false`,
    }),
  ],
);

/** An entry that is being written, or changed, and is not kept yet. */
export const drafts = pgTable(
  "drafts",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** That of the entry which it becomes. */
    id: uuid("id").notNull(),
    kind: kindOfEntry("kind").notNull(),
    day: day("day").notNull(),
    /** The practice beside whose tool it is written; null for one in the journal. */
    itemId: uuid("item_id"),
    /** JSON of the fields as they were typed, by name. */
    content: sealed("content").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    check("draft_is_bounded", sql`length(${table.content}) <= 524288`),
    ownRowsOnly("drafts_own"),
  ],
);

/** Holds while a shared summary is asked for by its link, in a transaction that names the hash of the link's token. */
const openedByLink = sql`token_hash = nullif(current_setting('tend.summary', true), '') and expires > now()`;

/** A summary that its member shows to whoever has the link: a copy, made once and never changed. */
export const summaries = pgTable(
  "summaries",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Made from the form that asked for it: sent twice, it is one link. */
    id: uuid("id").notNull(),
    /** SHA-256 (hex) of the token in the link. */
    tokenHash: text("token_hash").notNull().unique(),
    /** JSON of domain/summary/summary.ts. */
    content: sealed("content").notNull(),
    /** The days it is about, both included. */
    startsOn: day("starts_on").notNull(),
    endsOn: day("ends_on").notNull(),
    expires: instant("expires").notNull(),
    /** How often the link was opened, by people and programs alike. */
    openings: integer("openings").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    index("summaries_by_end").on(table.expires),
    check("days_in_order", sql`${table.endsOn} >= ${table.startsOn}`),
    check("at_most_30_days", sql`${table.expires} <= ${table.createdAt} + interval '720 hours'`),
    ownRowsOnly("summaries_own"),
    pgPolicy("summaries_opened", { for: "select", using: openedByLink }),
    pgPolicy("summaries_counted", { for: "update", using: openedByLink, withCheck: openedByLink }),
    /** For clearing away what has expired, whoever made it. */
    pgPolicy("summaries_expired", {
      for: "all",
      using: sql`current_setting('tend.expired', true) = 'yes' and expires <= now()`,
      withCheck: sql`false`,
    }),
  ],
);

export const reminderWay = pgEnum("reminder_way", reminderWays);

/** What brings a practice to mind. No row: nothing does. */
export const reminders = pgTable(
  "reminders",
  {
    ...itsPractice,
    by: reminderWay("by").notNull(),
    /** Of a mail: when it is sent, on the clock of the member, and on which ISO weekdays. */
    time: text("time").$type<ClockTime>(),
    days: smallint("days").array().$type<Weekday[]>(),
    /** No mail is sent for a time before it was chosen. */
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.itemId] }),
    goesWithPractice(table),
    check(
      "mail_has_a_time",
      sql`(${table.by} = 'email') = (num_nonnulls(${table.time}, ${table.days}) = 2) and (${table.by} = 'email' or num_nonnulls(${table.time}, ${table.days}) = 0)`,
    ),
    ownRowsOnly("reminders_own"),
  ],
);

/** Holds while a calendar is asked for by its address, in a transaction that names the hash of the token in it. */
const feedAsked = sql`token_hash = nullif(current_setting('tend.feed', true), '')`;

/** The private address of a member's calendar. No row: there is none. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** The token is worked out from it; another one is another address. */
    id: uuid("id").notNull().defaultRandom(),
    /** SHA-256 (hex) of the token in the address. */
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId] }),
    ownRowsOnly("calendar_feeds_own"),
    pgPolicy("calendar_feeds_asked", { for: "select", using: feedAsked }),
  ],
);

/** Holds while somebody looks for whose turn it is, whoever they are. */
const turnHasCome = sql`current_setting('tend.turns', true) = 'yes' and next_at <= now()`;

/** Holds while mail is stopped by the link in it, in a transaction that names the hash of the link's token. */
const stoppedByLink = sql`token_hash = nullif(current_setting('tend.stop', true), '')`;

/** When to look next whether a member is to be reminded, and the link that stops it. Made with the first mail that they choose. */
export const reminderTurns = pgTable(
  "reminder_turns",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Null while no mail is wanted. */
    nextAt: instant("next_at"),
    /** The token of the link is worked out from it. */
    id: uuid("id").notNull().defaultRandom(),
    /** SHA-256 (hex) of that token. */
    tokenHash: text("token_hash").notNull().unique(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId] }),
    index("reminder_turns_by_time").on(table.nextAt),
    ownRowsOnly("reminder_turns_own"),
    pgPolicy("reminder_turns_come", { for: "select", using: turnHasCome }),
    // Locking a row asks for this too. Nothing is changed so, since no row would pass.
    pgPolicy("reminder_turns_taken", { for: "update", using: turnHasCome, withCheck: sql`false` }),
    pgPolicy("reminder_turns_stopped", { for: "select", using: stoppedByLink }),
  ],
);

/** The mails that reminded a member since they were last here, so that each is written once, and nobody is pestered. */
export const reminderMails = pgTable(
  "reminder_mails",
  {
    memberId: uuid("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** The member's day and time for which it was sent. */
    day: day("day").notNull(),
    time: text("time").$type<ClockTime>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.day, table.time] }),
    ownRowsOnly("reminder_mails_own"),
  ],
);

/** An export that a member is about to take in, until they have seen what it would do, for an hour. */
export const imports = pgTable(
  "imports",
  {
    memberId: uuid("member_id")
      .primaryKey()
      .references(() => members.id, { onDelete: "cascade" }),
    /** JSON of domain/export/export.ts. */
    content: sealed("content").notNull(),
    expires: instant("expires").notNull().default(sql`now() + interval '1 hour'`),
  },
  (table) => [
    index("imports_by_end").on(table.expires),
    ownRowsOnly("imports_own"),
    /** For clearing away what has expired, whoever it belongs to. */
    pgPolicy("imports_expired", {
      for: "all",
      using: sql`current_setting('tend.expired', true) = 'yes' and expires <= now()`,
      withCheck: sql`false`,
    }),
  ],
);

/** Holds while something is asked for by the token that keeps it, in a transaction that names the tokens' hashes. */
const heldByToken = sql`member_id is null and token_hash = any(string_to_array(current_setting('tend.kept', true), ','))`;

/** What was typed and could not be saved yet (db/kept.ts), for a day. */
export const kept = pgTable(
  "kept",
  {
    /** SHA-256 (hex) of the token in the cookie. */
    tokenHash: text("token_hash").primaryKey(),
    /** Whose it is; null until they have signed in. */
    memberId: uuid("member_id").references(() => members.id, { onDelete: "cascade" }),
    /** Sealed (db/keys/seal.ts) JSON of `keptSchema`. */
    content: text("content").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expires: instant("expires").notNull().default(sql`now() + interval '24 hours'`),
  },
  (table) => [
    index("kept_by_member").on(table.memberId),
    index("kept_by_end").on(table.expires),
    check("kept_for_a_day", sql`${table.expires} <= ${table.createdAt} + interval '24 hours'`),
    check("kept_is_short", sql`length(${table.content}) <= 32768`),
    ownRowsOnly("kept_own"),
    pgPolicy("kept_held", { for: "all", using: heldByToken, withCheck: heldByToken }),
    /** For clearing away what has expired, whoever it belongs to. */
    pgPolicy("kept_expired", {
      for: "all",
      using: sql`current_setting('tend.expired', true) = 'yes' and expires <= now()`,
      withCheck: sql`false`,
    }),
  ],
);
