import { journalKinds } from "#content/journal/kinds.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { beginningOf, type Entry } from "#domain/journal/entry.ts";

/** Entries, each with its day, its kind and how it begins. */
export function EntryList({ entries, today }: { entries: Entry[]; today: Day }) {
  return (
    <ul className="mt-6 max-w-[48rem] border-t border-line">
      {entries.map(({ id, day, kind, fields }) => (
        <li key={id} className="relative border-b border-line py-3 hover:bg-soft">
          <p className="text-small text-quiet">
            {formatDay(day, "long", today)} · {journalKinds[kind].label}
          </p>
          <a
            className="block text-ink decoration-line after:absolute after:inset-0"
            href={`/journal/${id}`}
            dir="auto"
          >
            {isolated(beginningOf(fields))}
            <span className="visually-hidden">
              {" "}
              ({journalKinds[kind].label}, {formatDay(day, "dated")})
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
