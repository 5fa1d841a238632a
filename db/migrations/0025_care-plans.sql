CREATE TYPE "public"."care_field" AS ENUM('signs', 'alone', 'places', 'people', 'professionals', 'safer', 'living', 'country');--> statement-breakpoint
CREATE TABLE "care_plans" (
	"member_id" uuid NOT NULL,
	"field" "care_field" NOT NULL,
	"words" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "care_plans_member_id_field_pk" PRIMARY KEY("member_id","field")
);
--> statement-breakpoint
ALTER TABLE "care_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "care_plans" ADD CONSTRAINT "care_plans_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "care_plans_own" ON "care_plans" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);