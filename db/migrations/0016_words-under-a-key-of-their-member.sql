CREATE TABLE "ring_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"canary" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_versions" ALTER COLUMN "tiny" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "sealed_name" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "data_keys" text;--> statement-breakpoint
-- Words of those who are here already stand as they did, until db/keys/reseal.ts has written them anew.
ALTER TABLE "members" ADD COLUMN "words_sealed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ALTER COLUMN "words_sealed" SET DEFAULT true;--> statement-breakpoint
CREATE INDEX "members_to_seal" ON "members" ("id") WHERE NOT "words_sealed";--> statement-breakpoint
ALTER TABLE "plan_versions" ADD COLUMN "words" text;