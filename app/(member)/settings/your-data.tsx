import { FreshFirst } from "./_fresh/fresh-first.tsx";

/** The ways to take everything along, and to leave nothing behind. */
export function YourData() {
  return (
    <section id="data" className="mt-14 border-t border-line pt-5" aria-labelledby="data-title">
      <h2 id="data-title">Your data</h2>
      <p className="measure mt-1">
        Everything we keep about you is yours to take with you, at any time. Look after the file, for anybody
        who has it can read your notes.
      </p>
      <div className="mt-3 empty:hidden">
        <FreshFirst step="Before a file is given out" />
      </div>
      <ul className="mt-3">
        <li>
          <Download file="export.json">Everything, in one file (JSON)</Download>
        </li>
        <li className="flex flex-wrap items-center gap-x-5">
          <span>As tables for a spreadsheet (CSV):</span>{" "}
          <Download file="export/practices.csv">practices</Download>{" "}
          <Download file="export/pauses.csv">pauses</Download>{" "}
          <Download file="export/days.csv">days</Download>{" "}
          <Download file="export/reviews.csv">reviews</Download>{" "}
          <Download file="export/check-ins.csv">check-ins</Download>{" "}
          <Download file="export/journal.csv">journal</Download>{" "}
          <Download file="export/paths.csv">paths</Download>{" "}
          <Download file="export/evenings.csv">evenings</Download>{" "}
          <Download file="export/care-plan.csv">care plan</Download>
        </li>
        <li>
          <a className="inline-flex min-h-11 items-center" href="/journal/book">
            Your journal as a book or a text
          </a>
        </li>
        <li>
          <a className="inline-flex min-h-11 items-center" href="/summary">
            A summary to show someone
          </a>
        </li>
      </ul>
      <p className="mt-3">
        <a className="inline-flex min-h-11 items-center" href="/settings/import">
          Bring a file back in, from here or from another Tend
        </a>
      </p>
      <p>
        <a className="inline-flex min-h-11 items-center" href="/settings/delete-days">
          Delete some days
        </a>
      </p>
      <p>
        <a className="inline-flex min-h-11 items-center" href="/settings/delete">
          Delete your account
        </a>
      </p>
    </section>
  );
}

/** Without `download`: where it leads through signing in, a browser would save that page as the file. */
function Download({ file, children }: { file: string; children: string }) {
  return (
    <a className="inline-flex min-h-11 items-center" href={`/settings/${file}`}>
      {children}
    </a>
  );
}
