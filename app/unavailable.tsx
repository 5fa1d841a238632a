/** What a member sees while the database is away. Said by the page itself, so that it needs no script. */
export function Unavailable() {
  return (
    <div className="measure grid gap-4">
      <h1>We cannot reach your records just now</h1>
      <p>
        Nothing is lost. What you wrote before is safe, and this page will work again as soon as we can reach
        it. Please try again in a minute.
      </p>
      <p>
        The <a href="/guides">guides</a> and their tools work all the same, and so does{" "}
        <a href="/help-now">help now</a>.
      </p>
    </div>
  );
}
