CREATE TYPE "public"."log_state" AS ENUM('done', 'tiny', 'rest', 'not-applicable');--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "logs" (
	"member_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"day" date NOT NULL,
	"state" "log_state" NOT NULL,
	"zone" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "logs_member_id_item_id_day_pk" PRIMARY KEY("member_id","item_id","day")
);
--> statement-breakpoint
ALTER TABLE "logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"name" text,
	"image" text,
	"zone" text,
	"first_day" smallint DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "members_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"guide" text NOT NULL,
	"draft_id" uuid NOT NULL,
	"started_on" date NOT NULL,
	"finished_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_items_once" UNIQUE("member_id","draft_id"),
	CONSTRAINT "plan_items_owner" UNIQUE("member_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"member_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"holds_from" date NOT NULL,
	"minutes" smallint NOT NULL,
	"tiny" text NOT NULL,
	"days" smallint[],
	"times_per_week" smallint,
	"cue" text DEFAULT '' NOT NULL,
	CONSTRAINT "plan_versions_member_id_item_id_holds_from_pk" PRIMARY KEY("member_id","item_id","holds_from"),
	CONSTRAINT "days_or_times" CHECK (("plan_versions"."days" is null) <> ("plan_versions"."times_per_week" is null))
);
--> statement-breakpoint
ALTER TABLE "plan_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_requests" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"draft" text,
	"expires" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_members_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logs" ADD CONSTRAINT "logs_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_members_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_by_member" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "logs_by_day" ON "logs" USING btree ("member_id","day","item_id","state");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "sessions_by_member" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE POLICY "logs_own" ON "logs" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "plan_items_own" ON "plan_items" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "plan_versions_own" ON "plan_versions" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);