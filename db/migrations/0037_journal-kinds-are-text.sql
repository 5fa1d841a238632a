-- It takes a kind. The one in its place stands in 0038.
DROP FUNCTION "member_journal"(uuid, integer, entry_kind, date, date, date, uuid, uuid, uuid);--> statement-breakpoint
ALTER TABLE "drafts" ALTER COLUMN "kind" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "entries" ALTER COLUMN "kind" SET DATA TYPE text;--> statement-breakpoint
CREATE INDEX "entries_by_kind" ON "entries" USING btree ("member_id","kind","day","id");--> statement-breakpoint
DROP TYPE "public"."entry_kind";