-- As in 0035, with the line that is kept after muscle relaxation, whose kind of entry is newer than that list. The kinds are
-- `earlierKinds` in domain/journal/earlier.ts.
CREATE OR REPLACE FUNCTION "member_earlier"(asking uuid, on_day date) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
DECLARE
  earlier text := current_setting('tend.member_id', true);
  answer json;
BEGIN
  IF on_day IS NULL OR NOT EXISTS (SELECT FROM members WHERE id = asking AND earlier_line) THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('tend.member_id', asking::text, true);
  IF NOT EXISTS (
    SELECT FROM evenings h
    WHERE h.member_id = asking AND h.day BETWEEN on_day - 3 AND on_day AND h.answer IN ('hard', 'very-hard')
  ) THEN
    SELECT json_build_object(
      'entry', (
        SELECT json_build_object('id', e.id, 'kind', e.kind, 'day', e.day, 'guide', e.guide, 'content', e.content)
        FROM entries e
        WHERE e.member_id = asking AND e.deleted_at IS NULL AND e.day BETWEEN on_day - 400 AND on_day - 30
          AND e.kind IN ('gratitude', 'breathing', 'sitting', 'relaxation', 'light', 'senses')
          AND NOT EXISTS (
            SELECT FROM evenings h
            WHERE h.member_id = asking AND h.day = e.day AND h.answer IN ('hard', 'very-hard')
          )
        ORDER BY md5(e.id::text || on_day::text) LIMIT 1
      ),
      'checkIns', (
        SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'day', c.day, 'answers', c.answers)), '[]')
        FROM (
          SELECT DISTINCT ON (kind) kind, day, answers FROM check_ins
          WHERE member_id = asking AND day BETWEEN on_day - 28 AND on_day + 1 ORDER BY kind, day DESC
        ) c
      )
    ) INTO answer;
  END IF;
  PERFORM set_config('tend.member_id', coalesce(earlier, ''), true);
  RETURN answer;
END
$$;
