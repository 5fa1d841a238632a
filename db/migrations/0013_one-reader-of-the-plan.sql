-- The one reader of the plan: every practice of the member with its versions and pauses, in the order the member gave them,
-- or the one asked for. A version is its row as it stands, so that a new column comes along by itself; db/plan-rows.ts gives
-- the columns their names and checks them. Row-level security wants the member named, by asMember or by member_record.
CREATE FUNCTION "member_plan"(asking uuid, item uuid DEFAULT NULL) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER AS $$
  SELECT coalesce(json_agg(json_build_object(
    'id', i.id,
    'guide', i.guide,
    'startedOn', i.started_on,
    'finishedOn', i.finished_on,
    'versions', (
      SELECT coalesce(json_agg(to_jsonb(v) - 'member_id' - 'item_id' ORDER BY v.holds_from), '[]')
      FROM plan_versions v WHERE v.member_id = asking AND v.item_id = i.id
    ),
    'pauses', (
      SELECT coalesce(json_agg(json_build_object('from', p.starts_on, 'until', p.ends_on) ORDER BY p.starts_on), '[]')
      FROM plan_pauses p WHERE p.member_id = asking AND p.item_id = i.id
    )
  ) ORDER BY i.position, i.started_on, i.created_at, i.id), '[]')
  FROM plan_items i WHERE i.member_id = asking AND (item IS NULL OR i.id = item)
$$;--> statement-breakpoint
-- As before, but for the plan, which it asks of member_plan. It names the member to row-level security itself, for its own
-- statements only, and runs with the rights of whoever asks. Its shape is checked in db/record.ts.
CREATE OR REPLACE FUNCTION "member_record"(asking uuid, first_day date, last_day date, noted_day date) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT json_build_object(
    'plan', member_plan(asking),
    'logs', (
      SELECT coalesce(json_agg(json_build_array(l.item_id, l.day, l.state, l.before, l.after) ORDER BY l.day, l.item_id), '[]')
      FROM (
        SELECT item_id, day, state, before, after FROM logs
        WHERE member_id = asking AND day BETWEEN first_day AND last_day
        UNION ALL
        SELECT i.id, last.* FROM plan_items i CROSS JOIN LATERAL (
          SELECT day, state, before, after FROM logs
          WHERE member_id = asking AND item_id = i.id AND day < first_day
          ORDER BY day DESC LIMIT 1
        ) last WHERE i.member_id = asking
      ) l
    ),
    'notes', (
      SELECT coalesce(json_agg(json_build_array(n.item_id, n.note)), '[]')
      FROM logs n WHERE n.member_id = asking AND n.day = noted_day AND n.note IS NOT NULL
    ),
    'reviews', (
      SELECT coalesce(json_agg(json_build_object(
        'itemId', r.item_id,
        'day', r.day,
        'helped', r.helped,
        'inTheWay', r.in_the_way,
        'proposed', r.proposed,
        'chosen', r.chosen
      ) ORDER BY r.day, r.item_id), '[]')
      FROM (
        SELECT item_id, day, helped, in_the_way, proposed, chosen FROM reviews
        WHERE member_id = asking AND day BETWEEN first_day AND last_day
        UNION ALL
        SELECT i.id, last.* FROM plan_items i CROSS JOIN LATERAL (
          SELECT day, helped, in_the_way, proposed, chosen FROM reviews
          WHERE member_id = asking AND item_id = i.id AND day < first_day
          ORDER BY day DESC LIMIT 1
        ) last WHERE i.member_id = asking
      ) r
    )
  ) INTO answer;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;
