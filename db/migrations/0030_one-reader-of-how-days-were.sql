-- As in 0001, for the table of evenings.
ALTER TABLE "evenings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- How the days of a member were, beside member_record in one question. Like it, it names the member to row-level security
-- itself, for its own statement only. Its shape is checked in db/record.ts.
CREATE FUNCTION "member_evenings"(asking uuid, first_day date, last_day date) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT coalesce(json_agg(json_build_array(e.day, e.answer) ORDER BY e.day), '[]') INTO answer
  FROM evenings e WHERE e.member_id = asking AND e.day BETWEEN first_day AND last_day;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;
