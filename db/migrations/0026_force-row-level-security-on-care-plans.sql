-- As in 0001, for the table of care plans.
ALTER TABLE "care_plans" FORCE ROW LEVEL SECURITY;
