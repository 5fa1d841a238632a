CREATE TYPE "public"."entry_kind" AS ENUM('free', 'gratitude', 'thought-record', 'activity', 'boundary-script', 'sleep-diary', 'light', 'self-talk', 'support-map', 'movement', 'meals', 'senses', 'breathing', 'sitting');--> statement-breakpoint
CREATE TABLE "drafts" (
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "entry_kind" NOT NULL,
	"day" date NOT NULL,
	"item_id" uuid,
	"content" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drafts_member_id_id_pk" PRIMARY KEY("member_id","id"),
	CONSTRAINT "draft_is_bounded" CHECK (length("drafts"."content") <= 524288)
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "entries" (
	"member_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "entry_kind" NOT NULL,
	"day" date NOT NULL,
	"guide" text,
	"content" text NOT NULL,
	"zone" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "entries_member_id_id_pk" PRIMARY KEY("member_id","id"),
	CONSTRAINT "entry_is_bounded" CHECK (length("entries"."content") <= 262144)
);
--> statement-breakpoint
ALTER TABLE "entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entries_by_day" ON "entries" USING btree ("member_id","day","id");--> statement-breakpoint
CREATE INDEX "entries_by_deletion" ON "entries" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE POLICY "drafts_own" ON "drafts" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "entries_own" ON "entries" AS PERMISSIVE FOR ALL TO public USING (member_id = nullif(current_setting('tend.member_id', true), '')::uuid) WITH CHECK (member_id = nullif(current_setting('tend.member_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "entries_deleted" ON "entries" AS PERMISSIVE FOR ALL TO public USING (current_setting('tend.expired', true) = 'yes' and deleted_at is not null) WITH CHECK (false);