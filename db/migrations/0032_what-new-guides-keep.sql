ALTER TYPE "public"."entry_kind" ADD VALUE 'relaxation';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'worries';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'problem';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'fear-ladder';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'outdoors';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'kindness';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'values';--> statement-breakpoint
ALTER TYPE "public"."entry_kind" ADD VALUE 'kind-pause';