-- What row-level security lets a member see of entries is an OR, since what is long deleted may be dropped without a member. PostgreSQL takes it
-- for something else than "of this member", multiplies both, and expects one entry where a member has hundreds: among many members it
-- read all that one has, and sorted it, to show the first twenty. Without bitmaps it goes along an index in the order that is asked for.
ALTER FUNCTION "member_journal"(uuid, integer, text, date, date, date, uuid, uuid, uuid) SET enable_bitmapscan = off;
