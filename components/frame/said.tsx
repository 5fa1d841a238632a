"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { Sending } from "#components/form/use-form.ts";

type Props = {
  sending: Sending;
  look?: string;
  /** Nothing, until there is something to say. */
  children: ReactNode;
};

/**
 * What has come of a form that stays where it is, as a live region. It is there before it says anything, as screen readers want it, and takes
 * the focus when something was saved: never a button, which a second press of the same key would press too.
 */
export function Said({ sending: { state, origin }, look, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isSaved = state.status === "saved";
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is a state of its own, and asks for it anew.
  useEffect(() => {
    const active = document.activeElement;
    // Whoever has gone on to another field goes on writing.
    const isElsewhere = active !== origin.current && active?.matches("input, select, textarea");
    if (isSaved && !isElsewhere) place.current?.focus();
  }, [state, isSaved]);
  return (
    // biome-ignore lint/a11y/noAutofocus: without a script nothing else can bring somebody to it.
    <div ref={place} className={look} role="status" tabIndex={-1} autoFocus={isSaved}>
      {children}
    </div>
  );
}
