"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { Sending } from "#components/form/use-form.ts";
import { bringFocus } from "./landing.tsx";
import { saidId } from "./said-id.ts";

type Props = {
  sending: Sending;
  look?: string;
  /** Whether the page was led to because of what is said here. */
  isArrived?: boolean;
  /** Nothing, until there is something to say. */
  children: ReactNode;
};

/**
 * What has come of a form that stays where it is, as a live region. It is there before it says anything, as screen readers want it, and takes
 * the focus when something was saved: never a button, which a second press of the same key would press too.
 */
export function Said({ sending: { state, origin }, look, isArrived = false, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isSaved = state.status === "saved";
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is a state of its own, and asks for it anew.
  useEffect(() => {
    if (isSaved || isArrived) bringFocus(place.current, origin.current);
  }, [state, isSaved, isArrived]);
  return (
    <div
      ref={place}
      id={isArrived ? saidId : undefined}
      className={look}
      role="status"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without a script nothing else can bring somebody to it.
      autoFocus={isSaved}
    >
      {children}
    </div>
  );
}
