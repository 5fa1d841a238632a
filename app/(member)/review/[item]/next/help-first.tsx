/** The next step up, before anything is said of the practice. */
export function HelpBeforeProposal({ why, guide }: { why: string; guide: string }) {
  return (
    <section className="measure mt-6 grid gap-4" aria-label="The next step up">
      <p className="lede">{why}</p>
      <p>
        If you might harm yourself, or you are in danger, <a href="/help-now">get help now</a>.
      </p>
      <ul className="grid gap-1">
        <li>
          <a className="inline-flex min-h-11 items-center" href="/when-to-seek-help">
            Whom to ask, and words to begin with
          </a>
        </li>
        <li>
          <a
            className="inline-flex min-h-11 items-center"
            href={`/guides/${guide}#who-this-is-not-enough-for`}
          >
            Who this practice is not enough for
          </a>
        </li>
      </ul>
    </section>
  );
}
