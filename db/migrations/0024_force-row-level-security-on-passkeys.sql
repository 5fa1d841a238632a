-- As in 0001, for passkeys.
ALTER TABLE "passkeys" FORCE ROW LEVEL SECURITY;
