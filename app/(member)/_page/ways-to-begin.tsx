/** For whoever has no plan, or none that goes on. */
export function WaysToBegin() {
  return (
    <p className="buttons">
      <a className="button" href="/plan/new">
        Find a practice
      </a>{" "}
      <a className="button-quiet" href="/guides">
        Read the guides first
      </a>
    </p>
  );
}
