CREATE TYPE "public"."security_event" AS ENUM('signed-in-by-link', 'signed-out', 'other-signed-out', 'others-signed-out', 'exported');--> statement-breakpoint
CREATE TABLE "security_events" (
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"what" "security_event" NOT NULL,
	"device" text NOT NULL,
	CONSTRAINT "security_events_member_id_at_id_pk" PRIMARY KEY("member_id","at","id")
);
--> statement-breakpoint
ALTER TABLE "security_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text DEFAULT 'A browser' NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "used_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "security_events" ADD CONSTRAINT "security_events_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "security_events_by_time" ON "security_events" USING btree ("at");--> statement-breakpoint
CREATE POLICY "security_events_own" ON "security_events" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "security_events_expired" ON "security_events" AS PERMISSIVE FOR ALL TO public USING (current_setting('tend.expired', true) = 'yes' and at <= now() - interval '90 days') WITH CHECK (false);