CREATE TABLE "path_walks" (
	"member_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"path" text NOT NULL,
	"began_on" date NOT NULL,
	"week" smallint NOT NULL,
	"week_from" date NOT NULL,
	"ended_on" date,
	"words" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "path_walks_member_id_id_pk" PRIMARY KEY("member_id","id"),
	CONSTRAINT "week_of_path" CHECK ("path_walks"."week" between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "path_walks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "earlier_line" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "path_walks" ADD CONSTRAINT "path_walks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "path_walks_going_on" ON "path_walks" USING btree ("member_id") WHERE ended_on is null;--> statement-breakpoint
CREATE POLICY "path_walks_own" ON "path_walks" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);