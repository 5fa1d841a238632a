"use client";

import { useEffect, useRef } from "react";
import { Instead } from "./instead.tsx";

/** Our fault, said plainly, with somewhere to go. */
export function GoneWrong() {
  const head = useRef<HTMLHeadingElement>(null);
  // The error boundary has replaced whatever had the focus.
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <title>Something went wrong · Tend</title>
      <Instead
        title="Something went wrong on our side"
        lede="It is not something you did, and what you saved before is safe."
        lines={seedling}
        head={head}
      >
        <p>
          Please try again in a minute. The <a href="/guides">guides</a> should still work, and so should{" "}
          <a href="/help-now">help now</a>.
        </p>
      </Instead>
    </>
  );
}

/** As in drawing.tsx, without its family: it comes along with every page, in case it is needed. */
const seedling =
  "M48 88V48M48 66C34 66 24 57 23 42C38 42 48 51 48 66ZM48 50C48 34 58 23 74 22C75 38 65 50 48 50Z";

/** The address of the help page for paper. What the server knows of it is not to be had where an error is drawn. */
export function helpHere(): string {
  return `${globalThis.location?.host ?? ""}/help-now`;
}
