"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useField } from "#components/form/form-parts.tsx";

type Props = {
  name: string;
  /** Stands before it in the sentence. */
  label: ReactNode;
  /** What the sentence goes on with, such as a comma: it never begins a line. */
  end?: string;
  hasHint?: boolean;
};

/**
 * A gap in a sentence, to be written in: it grows with its words, and on to the next lines, so that none of them is cut. One
 * line to the server, which makes a space of a line break.
 */
export function Blank({ name, label, end = "", hasHint = false }: Props) {
  const { id, text, control } = useField(name, hasHint);
  return (
    <>
      <label htmlFor={id}>{label}</label>{" "}
      <span className="gap">
        <textarea
          className="blank blank-grows"
          rows={1}
          defaultValue={text}
          placeholder=" "
          autoComplete="off"
          onKeyDown={sendAtEnter}
          {...control}
        />
        {end}
      </span>
    </>
  );
}

/** As in every field of one line. */
function sendAtEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
