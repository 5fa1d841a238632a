-- As in 0022, with kinds as text, and planned for what is asked each time: a plan for all that may be asked goes by no index but
-- that of the days, and reads every entry there is to find one of a rare kind.
CREATE FUNCTION "member_journal"(asking uuid, most integer, of_kind text, first_day date, last_day date,
  after_day date, after_id uuid, only_id uuid, beside uuid) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER
SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT json_build_object(
    'entries', (
      SELECT coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'day', e.day, 'guide', e.guide,
        'content', e.content) ORDER BY e.day DESC, e.id DESC), '[]')
      FROM (
        SELECT id, kind, day, guide, content FROM entries
        WHERE member_id = asking AND deleted_at IS NULL
          AND (of_kind IS NULL OR kind = of_kind)
          AND (first_day IS NULL OR day >= first_day)
          AND (last_day IS NULL OR day <= last_day)
          AND (after_day IS NULL OR (day, id) < (after_day, after_id))
          AND (only_id IS NULL OR id = only_id)
        ORDER BY day DESC, id DESC LIMIT most
      ) e
    ),
    'drafts', (
      SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'day', d.day, 'itemId', d.item_id,
        'content', d.content) ORDER BY d.saved_at DESC, d.id DESC), '[]')
      FROM drafts d
      WHERE d.member_id = asking AND (only_id IS NULL OR d.id = only_id) AND (beside IS NULL OR d.item_id = beside)
    )
  ) INTO answer;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;--> statement-breakpoint
-- All that saving what a day was goes by, in one round trip, beside member_plan for the one practice; and the saving itself, in
-- one more. Like member_record they name the member to row-level security themselves, for their own statements only, and run
-- with the rights of whoever asks. Their shapes are checked in db/record/logs.ts.
CREATE FUNCTION "member_day"(asking uuid, of_item uuid, on_day date) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT json_build_object(
    'plan', member_plan(asking, of_item),
    'day', (
      SELECT json_build_object('state', l.state, 'before', l.before, 'after', l.after, 'note', l.note)
      FROM logs l WHERE l.member_id = asking AND l.item_id = of_item AND l.day = on_day
    )
  ) INTO answer;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;--> statement-breakpoint
-- Writes a day, if it still is as it was when it was decided what it shall be: "changed" asks to decide anew. A note that stays is
-- not written again, since it may be one that cannot be opened today. A day that ends up blank leaves no row. Whatever adds to a record
-- waits for its turn (db/room.ts), so that what is counted is all there is.
CREATE FUNCTION "keep_day"(asking uuid, of_item uuid, on_day date, in_zone text,
  was_state log_state, was_before smallint, was_after smallint, was_note text,
  new_state log_state, new_before smallint, new_after smallint, new_note text, most integer) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  outcome text := 'kept';
  was_blank boolean := was_state IS NULL AND was_before IS NULL AND was_after IS NULL AND was_note IS NULL;
  is_blank boolean := new_state IS NULL AND new_before IS NULL AND new_after IS NULL AND new_note IS NULL;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  PERFORM FROM members WHERE id = asking FOR NO KEY UPDATE;
  IF was_blank THEN
    IF EXISTS (SELECT FROM logs WHERE member_id = asking AND item_id = of_item AND day = on_day) THEN
      outcome := 'changed';
    ELSIF NOT EXISTS (SELECT FROM plan_items WHERE member_id = asking AND id = of_item) THEN
      outcome := 'gone';
    ELSIF NOT is_blank THEN
      IF (SELECT count(*) FROM logs WHERE member_id = asking) >= most THEN
        outcome := 'full';
      ELSE
        INSERT INTO logs (member_id, item_id, day, state, before, after, note, zone)
        VALUES (asking, of_item, on_day, new_state, new_before, new_after, new_note, in_zone);
      END IF;
    END IF;
  ELSIF is_blank THEN
    DELETE FROM logs
    WHERE member_id = asking AND item_id = of_item AND day = on_day
      AND (state, before, after, note) IS NOT DISTINCT FROM (was_state, was_before, was_after, was_note);
    IF NOT FOUND THEN outcome := 'changed'; END IF;
  ELSE
    UPDATE logs
    SET state = new_state, before = new_before, after = new_after, note = new_note, zone = in_zone, saved_at = now()
    WHERE member_id = asking AND item_id = of_item AND day = on_day
      AND (state, before, after, note) IS NOT DISTINCT FROM (was_state, was_before, was_after, was_note);
    IF NOT FOUND THEN outcome := 'changed'; END IF;
  END IF;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN outcome;
END
$$;--> statement-breakpoint
-- The plan alone, for whoever asks without a transaction of their own.
CREATE FUNCTION "own_plan"(asking uuid) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT member_plan(asking) INTO answer;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;--> statement-breakpoint
-- Every look back of a member, and what brings their practices to mind, beside member_record in one question. Their shapes are
-- checked in db/record/reviews.ts and db/reminder/reminders.ts.
CREATE FUNCTION "member_reviews"(asking uuid) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT coalesce(json_agg(json_build_object('itemId', r.item_id, 'day', r.day, 'helped', r.helped,
    'inTheWay', r.in_the_way, 'proposed', r.proposed, 'chosen', r.chosen) ORDER BY r.day DESC, r.item_id), '[]') INTO answer
  FROM reviews r WHERE r.member_id = asking;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;--> statement-breakpoint
CREATE FUNCTION "member_reminders"(asking uuid) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  PERFORM set_config('tend.member_id', asking::text, true);
  SELECT json_build_object(
    'chosen', (
      SELECT coalesce(json_agg(json_build_object('itemId', r.item_id, 'by', r.by, 'time', r.time, 'days', r.days)), '[]')
      FROM reminders r WHERE r.member_id = asking
    ),
    'feed', (SELECT f.id FROM calendar_feeds f WHERE f.member_id = asking)
  ) INTO answer;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;
