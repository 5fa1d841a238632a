-- Row-level security spares the owner of a table unless it is forced, and Tend usually is the owner.
ALTER TABLE "logs" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_items" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_versions" FORCE ROW LEVEL SECURITY;
