CREATE TABLE "imports" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"content" text NOT NULL,
	"expires" timestamp with time zone DEFAULT now() + interval '1 hour' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- The key of a practice begins with its member, so that a record that was taken along can stand beside its source. What
-- refers to it goes by the new key from here on.
ALTER TABLE "plan_items" DROP CONSTRAINT "plan_items_owner" CASCADE;--> statement-breakpoint
ALTER TABLE "plan_items" DROP CONSTRAINT "plan_items_pkey";--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_member_id_id_pk" PRIMARY KEY("member_id","id");--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_pauses" ADD CONSTRAINT "plan_pauses_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logs" ADD CONSTRAINT "logs_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_by_end" ON "imports" USING btree ("expires");--> statement-breakpoint
CREATE POLICY "imports_own" ON "imports" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "imports_expired" ON "imports" AS PERMISSIVE FOR ALL TO public USING (current_setting('tend.expired', true) = 'yes' and expires <= now()) WITH CHECK (false);