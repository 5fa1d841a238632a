-- As in 0001, for records that wait to be taken in.
ALTER TABLE "imports" FORCE ROW LEVEL SECURITY;
