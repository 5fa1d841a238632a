-- As in 0001, for the log of what was done with an account.
ALTER TABLE "security_events" FORCE ROW LEVEL SECURITY;
