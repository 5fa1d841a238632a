-- As in 0001, for the table of check-ins.
ALTER TABLE "check_ins" FORCE ROW LEVEL SECURITY;
