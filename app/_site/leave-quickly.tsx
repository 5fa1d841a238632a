/** A neutral page to land on. Opened by a plain link, so that it works at once and without a script. */
const elsewhere = "https://www.wikipedia.org/";

/** The way out for somebody who may be looked over the shoulder; it stands near whatever is about abuse. */
export function LeaveQuickly() {
  return (
    <p className="no-print">
      <a className="button-quiet" href={elsewhere} rel="noreferrer">
        Leave this site quickly
      </a>
    </p>
  );
}
