CREATE TABLE "kept" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"member_id" uuid,
	"content" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires" timestamp with time zone DEFAULT now() + interval '24 hours' NOT NULL,
	CONSTRAINT "kept_for_a_day" CHECK ("kept"."expires" <= "kept"."created_at" + interval '24 hours'),
	CONSTRAINT "kept_is_short" CHECK (length("kept"."content") <= 32768)
);
--> statement-breakpoint
ALTER TABLE "kept" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "kept" ADD CONSTRAINT "kept_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_by_member" ON "kept" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "kept_by_end" ON "kept" USING btree ("expires");--> statement-breakpoint
CREATE POLICY "kept_own" ON "kept" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "kept_held" ON "kept" AS PERMISSIVE FOR ALL TO public USING (member_id is null and token_hash = any(string_to_array(current_setting('tend.kept', true), ','))) WITH CHECK (member_id is null and token_hash = any(string_to_array(current_setting('tend.kept', true), ',')));--> statement-breakpoint
CREATE POLICY "kept_expired" ON "kept" AS PERMISSIVE FOR ALL TO public USING (current_setting('tend.expired', true) = 'yes' and expires <= now()) WITH CHECK (false);