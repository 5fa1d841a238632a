CREATE TABLE "summaries" (
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"content" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"openings" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "summaries_member_id_id_pk" PRIMARY KEY("member_id","id"),
	CONSTRAINT "summaries_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "days_in_order" CHECK ("summaries"."ends_on" >= "summaries"."starts_on"),
	CONSTRAINT "at_most_30_days" CHECK ("summaries"."expires" <= "summaries"."created_at" + interval '720 hours')
);
--> statement-breakpoint
ALTER TABLE "summaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "summaries" ADD CONSTRAINT "summaries_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "summaries_by_end" ON "summaries" USING btree ("expires");--> statement-breakpoint
CREATE POLICY "summaries_own" ON "summaries" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "summaries_opened" ON "summaries" AS PERMISSIVE FOR SELECT TO public USING (token_hash = nullif(current_setting('tend.summary', true), '') and expires > now());--> statement-breakpoint
CREATE POLICY "summaries_counted" ON "summaries" AS PERMISSIVE FOR UPDATE TO public USING (token_hash = nullif(current_setting('tend.summary', true), '') and expires > now()) WITH CHECK (token_hash = nullif(current_setting('tend.summary', true), '') and expires > now());--> statement-breakpoint
CREATE POLICY "summaries_expired" ON "summaries" AS PERMISSIVE FOR ALL TO public USING (current_setting('tend.expired', true) = 'yes' and expires <= now()) WITH CHECK (false);