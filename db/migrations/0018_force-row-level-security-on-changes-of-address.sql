-- As in 0001, for changes of address that wait to be confirmed.
ALTER TABLE "address_changes" FORCE ROW LEVEL SECURITY;
