import { journalKinds } from "#content/journal/kinds.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { aroundFound, beginningOf, type Entry } from "#domain/journal/entry.ts";

type Props = {
  entries: Entry[];
  today: Day;
  /** What was looked for: around it is shown, and not the beginning. */
  wanted?: string;
};

/** Entries, each with its day, its kind and how it begins. */
export function EntryList({ entries, today, wanted }: Props) {
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
            {isolated(wanted ? aroundFound(wanted, fields) : beginningOf(fields))}
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
