ALTER TYPE "public"."security_event" ADD VALUE 'signed-in-by-provider' BEFORE 'signed-out';--> statement-breakpoint
ALTER TYPE "public"."security_event" ADD VALUE 'provider-linked' BEFORE 'exported';--> statement-breakpoint
ALTER TYPE "public"."security_event" ADD VALUE 'provider-unlinked' BEFORE 'exported';--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "is_vouched" boolean DEFAULT false NOT NULL;