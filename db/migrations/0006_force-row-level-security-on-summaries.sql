-- As in 0001, for the table that came with shared summaries.
ALTER TABLE "summaries" FORCE ROW LEVEL SECURITY;
