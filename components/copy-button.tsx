"use client";

import { useState } from "react";

type Props = { text: string; label: string };

/** Copies a text. Only a script can, so without one it is not there. */
export function CopyButton({ text, label }: Props) {
  const [said, say] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say("Copied."),
      () => say("Your browser did not let us copy. Select the link, and copy it from there."),
    );
  return (
    <span className="needs-script inline-flex flex-wrap items-center gap-x-3">
      <button className="button-quiet" type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
