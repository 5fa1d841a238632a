/** What a member wrote for a bad hour. */
import { pgEnum, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { sealed } from "#db/keys/sealed.ts";
import { careFields } from "#domain/care-plan/care-plan.ts";
import { instant, ownRowsOnly } from "./columns.ts";
import { itsMember } from "./members.ts";

export const careField = pgEnum("care_field", careFields);

/** A member's personal care plan: a row for each field of it in which something stands. */
export const carePlans = pgTable(
  "care_plans",
  {
    memberId: itsMember(),
    field: careField("field").notNull(),
    words: sealed("words").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.field] }), ownRowsOnly("care_plans_own")],
);
