CREATE TYPE "public"."reminder_way" AS ENUM('calendar', 'email');--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"member_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feeds_member_id_pk" PRIMARY KEY("member_id"),
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminder_mails" (
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	"time" text NOT NULL,
	CONSTRAINT "reminder_mails_member_id_day_time_pk" PRIMARY KEY("member_id","day","time")
);
--> statement-breakpoint
ALTER TABLE "reminder_mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminder_turns" (
	"member_id" uuid NOT NULL,
	"next_at" timestamp with time zone,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	CONSTRAINT "reminder_turns_member_id_pk" PRIMARY KEY("member_id"),
	CONSTRAINT "reminder_turns_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "reminder_turns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminders" (
	"member_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"by" "reminder_way" NOT NULL,
	"time" text,
	"days" smallint[],
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminders_member_id_item_id_pk" PRIMARY KEY("member_id","item_id"),
	CONSTRAINT "mail_has_a_time" CHECK (("reminders"."by" = 'email') = (num_nonnulls("reminders"."time", "reminders"."days") = 2) and ("reminders"."by" = 'email' or num_nonnulls("reminders"."time", "reminders"."days") = 0))
);
--> statement-breakpoint
ALTER TABLE "reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "stop_hash" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_mails" ADD CONSTRAINT "reminder_mails_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_turns" ADD CONSTRAINT "reminder_turns_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_turns_by_time" ON "reminder_turns" USING btree ("next_at");--> statement-breakpoint
CREATE POLICY "calendar_feeds_own" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "calendar_feeds_asked" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO public USING (token_hash = nullif(current_setting('tend.feed', true), ''));--> statement-breakpoint
CREATE POLICY "reminder_mails_own" ON "reminder_mails" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "reminder_turns_own" ON "reminder_turns" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "reminder_turns_come" ON "reminder_turns" AS PERMISSIVE FOR SELECT TO public USING (current_setting('tend.turns', true) = 'yes' and next_at <= now());--> statement-breakpoint
CREATE POLICY "reminder_turns_taken" ON "reminder_turns" AS PERMISSIVE FOR UPDATE TO public USING (current_setting('tend.turns', true) = 'yes' and next_at <= now()) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "reminder_turns_stopped" ON "reminder_turns" AS PERMISSIVE FOR SELECT TO public USING (token_hash = nullif(current_setting('tend.stop', true), ''));--> statement-breakpoint
CREATE POLICY "reminders_own" ON "reminders" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);