import { journalKinds } from "#content/journal/kinds.ts";
import { entryKinds } from "#domain/journal/entry.ts";
import type { EntriesAsked } from "./entries-wanted.ts";

/** A plain form that asks for entries of one kind, or of some days. */
export function Narrow({ asked, page = "/journal" }: { asked: EntriesAsked; page?: string }) {
  const isNarrow = Boolean(asked.kind ?? asked.from ?? asked.to);
  return (
    <details className="no-print mt-4" open={isNarrow}>
      <summary className="inline-flex min-h-11 items-center text-accent underline">Show only some</summary>
      <form action={page} method="get" className="mt-2 flex flex-wrap items-end gap-x-5 gap-y-3">
        <div className="field">
          <label htmlFor="narrow-kind">Kind</label>{" "}
          <select className="input" id="narrow-kind" name="kind" defaultValue={asked.kind ?? ""}>
            <option value="">All kinds</option>
            {entryKinds.map((kind) => (
              <option key={kind} value={kind}>
                {journalKinds[kind].label}
              </option>
            ))}
          </select>
        </div>
        <DayOf name="from" label="From" day={asked.from} />
        <DayOf name="to" label="Until" day={asked.to} />
        <button className="button-quiet" type="submit">
          Show
        </button>
        {isNarrow && (
          <a className="inline-flex min-h-11 items-center" href={page}>
            Show all
          </a>
        )}
      </form>
    </details>
  );
}

function DayOf({ name, label, day }: { name: string; label: string; day: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor={`narrow-${name}`}>{label}</label>{" "}
      <input className="input !w-auto" type="date" id={`narrow-${name}`} name={name} defaultValue={day} />
    </div>
  );
}
