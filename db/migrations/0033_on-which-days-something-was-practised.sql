-- On how many days of each month a member practised something, all of their record: the leaves of a sprig. A few short rows
-- for years of days, counted from logs_by_day alone, beside member_record in one question. Like it, it names the member to
-- row-level security itself, for its own statement only. Its shape is checked in db/record.ts.
CREATE FUNCTION "member_months"(asking uuid) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT coalesce(json_agg(json_build_array(m.first, m.days) ORDER BY m.first), '[]') INTO answer
  FROM (
    SELECT date_trunc('month', day::timestamp)::date AS first, count(DISTINCT day) AS days
    FROM logs WHERE member_id = asking AND state IN ('done', 'tiny') GROUP BY 1
  ) m;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;
