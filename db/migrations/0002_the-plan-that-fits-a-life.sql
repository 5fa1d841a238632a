CREATE TYPE "public"."helped" AS ENUM('a-lot', 'a-little', 'no-difference', 'worse', 'cannot-tell');--> statement-breakpoint
CREATE TYPE "public"."proposal" AS ENUM('keep', 'smaller', 'other-cue', 'swap', 'pause', 'finish');--> statement-breakpoint
CREATE TABLE "plan_pauses" (
	"member_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "plan_pauses_member_id_item_id_starts_on_pk" PRIMARY KEY("member_id","item_id","starts_on"),
	CONSTRAINT "ends_after_start" CHECK ("plan_pauses"."ends_on" >= "plan_pauses"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "plan_pauses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reviews" (
	"member_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"day" date NOT NULL,
	"helped" "helped" NOT NULL,
	"in_the_way" text[] NOT NULL,
	"proposed" "proposal" NOT NULL,
	"chosen" "proposal",
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_member_id_item_id_day_pk" PRIMARY KEY("member_id","item_id","day")
);
--> statement-breakpoint
ALTER TABLE "reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "logs_by_day";--> statement-breakpoint
ALTER TABLE "logs" ALTER COLUMN "state" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "logs" ADD COLUMN "before" smallint;--> statement-breakpoint
ALTER TABLE "logs" ADD COLUMN "after" smallint;--> statement-breakpoint
ALTER TABLE "logs" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "clock_hours" smallint DEFAULT 24 NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "review_every" smallint DEFAULT 14 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_items" ADD COLUMN "position" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "place" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "time" text;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "obstacle" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "obstacle_plan" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "supporter" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_pauses" ADD CONSTRAINT "plan_pauses_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_member_id_item_id_plan_items_member_id_id_fk" FOREIGN KEY ("member_id","item_id") REFERENCES "public"."plan_items"("member_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "logs_by_day" ON "logs" USING btree ("member_id","day","item_id","state","before","after");--> statement-breakpoint
ALTER TABLE "logs" ADD CONSTRAINT "ratings_0_to_10" CHECK ("logs"."before" between 0 and 10 and "logs"."after" between 0 and 10);--> statement-breakpoint
ALTER TABLE "logs" ADD CONSTRAINT "says_something" CHECK (num_nonnulls("logs"."state", "logs"."before", "logs"."after", "logs"."note") > 0);--> statement-breakpoint
CREATE POLICY "plan_pauses_own" ON "plan_pauses" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "reviews_own" ON "reviews" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);