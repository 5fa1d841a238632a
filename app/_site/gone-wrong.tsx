"use client";

import { useEffect, useRef } from "react";

/** Our fault, said plainly, with somewhere to go. */
export function GoneWrong() {
  const head = useRef<HTMLHeadingElement>(null);
  // The error boundary has replaced whatever had the focus.
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="measure grid gap-4">
      <title>Something went wrong · Tend</title>
      <h1 ref={head} tabIndex={-1}>
        Something went wrong on our side
      </h1>
      <p>It is not something you did, and what you saved before is safe. Please try again in a minute.</p>
      <p>
        The <a href="/guides">guides</a> should still work, and so should <a href="/help-now">help now</a>.
      </p>
    </div>
  );
}

/** The address of the help page for paper. What the server knows of it is not to be had where an error is drawn. */
export function helpHere(): string {
  return `${globalThis.location?.host ?? ""}/help-now`;
}
