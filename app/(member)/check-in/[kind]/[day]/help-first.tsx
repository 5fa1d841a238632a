/** Before a result that is worth talking about: whom to tell, in words that name nothing and bar nothing. */
export function HelpAfterCheckIn() {
  return (
    <section className="notice mt-6 grid max-w-[40rem] gap-3" aria-labelledby="help-first-title">
      <h2 id="help-first-title" className="text-h3">
        This is worth talking to someone about
      </h2>
      <p>
        A doctor, a nurse, a counsellor or someone you trust would rather hear about this early. It is not a
        diagnosis. It says how the last two weeks have felt, and not why.
      </p>
      <p>
        If you might harm yourself or someone else, or are not safe, <a href="/help-now">get help now</a>.
      </p>
      <ul className="grid gap-1">
        <li>
          <a className="inline-flex min-h-11 items-center" href="/when-to-seek-help">
            Whom to ask, and words to begin with
          </a>
        </li>
        <li>
          <a className="inline-flex min-h-11 items-center" href="/who-provides-therapy">
            Who gives therapy, and how to find someone
          </a>
        </li>
      </ul>
    </section>
  );
}
