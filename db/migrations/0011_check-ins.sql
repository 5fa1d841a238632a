CREATE TYPE "public"."check_in_kind" AS ENUM('who-5', 'phq-4', 'growth');--> statement-breakpoint
CREATE TABLE "check_ins" (
	"member_id" uuid NOT NULL,
	"kind" "check_in_kind" NOT NULL,
	"day" date NOT NULL,
	"answers" text NOT NULL,
	"zone" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_ins_member_id_kind_day_pk" PRIMARY KEY("member_id","kind","day")
);
--> statement-breakpoint
ALTER TABLE "check_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "check_ins_own" ON "check_ins" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);