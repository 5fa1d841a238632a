CREATE TYPE "public"."evening_answer" AS ENUM('very-hard', 'hard', 'mixed', 'good', 'very-good');--> statement-breakpoint
CREATE TABLE "evenings" (
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	"answer" "evening_answer" NOT NULL,
	"zone" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evenings_member_id_day_pk" PRIMARY KEY("member_id","day")
);
--> statement-breakpoint
ALTER TABLE "evenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "evening_question" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "evenings_own" ON "evenings" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);