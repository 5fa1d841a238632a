-- As in 0001, for the table of what is kept through sign-in.
ALTER TABLE "kept" FORCE ROW LEVEL SECURITY;
