/** Which entries an address asks for. It never holds a word of a member. */
import { type Day, daySchema } from "#domain/day.ts";
import { type Cursor, type EntryKind, entryKinds, readCursor, showCursor } from "#domain/journal/entry.ts";

export type JournalQuery = { kind?: unknown; from?: unknown; to?: unknown; after?: unknown };

export type EntriesAsked = {
  kind?: EntryKind | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  after?: Cursor | undefined;
};

/** What makes no sense is left out. */
export function entriesAsked({ kind, from, to, after }: JournalQuery): EntriesAsked {
  return {
    kind: entryKinds.find((each) => each === kind),
    from: daySchema.safeParse(from).data,
    to: daySchema.safeParse(to).data,
    after: typeof after === "string" ? readCursor(after) : undefined,
  };
}

/** The address of these entries; of those after another one, if that is given. `page` is another page about them. */
export function journalPath({ kind, from, to }: EntriesAsked, after?: Cursor, page = "/journal"): string {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(from && { from }),
    ...(to && { to }),
    ...(after && { after: showCursor(after) }),
  });
  return query.size > 0 ? `${page}?${query}` : page;
}
