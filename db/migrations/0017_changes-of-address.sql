ALTER TYPE "public"."security_event" ADD VALUE 'address-asked' BEFORE 'exported';--> statement-breakpoint
ALTER TYPE "public"."security_event" ADD VALUE 'address-stopped' BEFORE 'exported';--> statement-breakpoint
ALTER TYPE "public"."security_event" ADD VALUE 'address-changed' BEFORE 'exported';--> statement-breakpoint
CREATE TABLE "address_changes" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"new_email" text NOT NULL,
	"new_token_hash" text NOT NULL,
	"old_token_hash" text NOT NULL,
	"new_confirmed_at" timestamp with time zone,
	"old_confirmed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "address_changes_new_token_hash_unique" UNIQUE("new_token_hash"),
	CONSTRAINT "address_changes_old_token_hash_unique" UNIQUE("old_token_hash")
);
--> statement-breakpoint
ALTER TABLE "address_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "address_changes_own" ON "address_changes" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "address_changes_opened" ON "address_changes" AS PERMISSIVE FOR SELECT TO public USING (nullif(current_setting('tend.address_change', true), '') in (new_token_hash, old_token_hash) and expires > now());--> statement-breakpoint
CREATE POLICY "address_changes_expired" ON "address_changes" AS PERMISSIVE FOR ALL TO public USING (current_setting('tend.expired', true) = 'yes' and expires <= now()) WITH CHECK (false);