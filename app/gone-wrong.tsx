/** Our fault, said plainly, with somewhere to go. */
export function GoneWrong() {
  return (
    <div className="measure grid gap-4">
      <title>Something went wrong · Tend</title>
      <h1>Something went wrong on our side</h1>
      <p>It is not something you did, and what you saved before is safe. Please try again in a minute.</p>
      <p>
        The <a href="/guides">guides</a> should still work, and so should <a href="/help-now">help now</a>.
      </p>
    </div>
  );
}
