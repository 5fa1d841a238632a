-- As in 0001, for the journal and what is being written in it.
ALTER TABLE "entries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "drafts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- What a page of the journal is drawn from, in one round trip: like member_record it names the member to row-level security
-- itself, for its own statements only, and runs with the rights of whoever asks. Words come sealed, as they stand.
-- Of entries, the latest first, `most` after a place in the list; of drafts all; or of both the one with an id, and of
-- drafts those beside a practice. Its shape is checked in db/entries.ts.
CREATE FUNCTION "member_journal"(asking uuid, most integer, of_kind entry_kind, first_day date, last_day date,
  after_day date, after_id uuid, only_id uuid, beside uuid) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY INVOKER AS $$
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
$$;
