-- As in 0001, for the tables that came with pauses and reviews.
ALTER TABLE "plan_pauses" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reviews" FORCE ROW LEVEL SECURITY;
