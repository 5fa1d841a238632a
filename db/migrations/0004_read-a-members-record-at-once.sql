-- All that Today and Progress show, in one question: the plan, what was said of it from one day to another, and the
-- reviews of those days; of each practice also the last log and review before them, so that a gap can be measured; and
-- the notes, still sealed, of one day (null for none), which no index holds.
-- It names the member to row-level security itself, for its own statements only, and runs with the rights of whoever
-- asks. Its shape is checked in db/record.ts.
CREATE FUNCTION "member_record"(asking uuid, first_day date, last_day date, noted_day date) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT json_build_object(
    'plan', (
      SELECT coalesce(json_agg(json_build_object(
        'id', i.id,
        'guide', i.guide,
        'startedOn', i.started_on,
        'finishedOn', i.finished_on,
        'versions', (
          SELECT coalesce(json_agg(json_build_object(
            'holdsFrom', v.holds_from,
            'minutes', v.minutes,
            'tiny', v.tiny,
            'schedule', CASE WHEN v.times_per_week IS NULL
              THEN json_build_object('kind', 'days', 'days', v.days)
              ELSE json_build_object('kind', 'times', 'times', v.times_per_week) END,
            'cue', v.cue,
            'place', v.place,
            'time', v.time,
            'obstacle', v.obstacle,
            'obstaclePlan', v.obstacle_plan,
            'supporter', v.supporter
          ) ORDER BY v.holds_from), '[]')
          FROM plan_versions v WHERE v.member_id = asking AND v.item_id = i.id
        ),
        'pauses', (
          SELECT coalesce(json_agg(json_build_object('from', p.starts_on, 'until', p.ends_on) ORDER BY p.starts_on), '[]')
          FROM plan_pauses p WHERE p.member_id = asking AND p.item_id = i.id
        )
      ) ORDER BY i.position, i.started_on, i.created_at, i.id), '[]')
      FROM plan_items i WHERE i.member_id = asking
    ),
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
