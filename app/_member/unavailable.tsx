import { findUndrawn } from "#server/away.mjs";

/** What a member sees while the database is away: a 503. Said by the page itself, so that it needs no script. */
export function Unavailable() {
  findUndrawn();
  return (
    <div className="measure grid gap-4">
      <h1>We cannot reach your records just now</h1>
      <p>
        What you saved before is safe. If you have just sent something, it was not saved yet. This page will
        work again as soon as we can reach your records: please try again in a minute.
      </p>
      <p>
        The <a href="/guides">guides</a> and their tools work all the same, and so does{" "}
        <a href="/help-now">help now</a>.
      </p>
    </div>
  );
}
