/**
 * Every table Tend keeps. Rows that belong to a member carry `member_id`, have row-level security (see
 * migrations) and an index led by that column; nothing reads them but through `asMember` in client.ts. What a member wrote
 * stands in `sealed` columns alone, encrypted under a key of their own (words.ts).
 * Days are local calendar dates (`date`, as 'YYYY-MM-DD'); instants are `timestamptz`.
 */
export * from "./schema/account.ts";
export * from "./schema/care-plans.ts";
export * from "./schema/check-ins.ts";
export * from "./schema/journal.ts";
export * from "./schema/kept.ts";
export { members } from "./schema/members.ts";
export * from "./schema/plan.ts";
export * from "./schema/process.ts";
export * from "./schema/record.ts";
export * from "./schema/reminder.ts";
export * from "./schema/summary.ts";
