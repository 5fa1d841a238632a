"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";

/** Whether this page lies ready as a file. What needs a script is laid aside in those when they are published (server/publish/rewrite.mjs). */
export const LiesReady = createContext(true);

/**
 * What would be dead without a script, such as a button that copies. On a page that is drawn when asked for, it comes with the
 * scripts: some browsers show what style sheets would hide. Put no field into it that must be sent, or is read at the beginning.
 */
export function NeedsScript({ children }: { children: ReactNode }) {
  const liesReady = useContext(LiesReady);
  const isThere = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => liesReady,
  );
  return isThere ? children : null;
}

const nothingChanges = () => () => {};

/** What a page's frame knows about it: Next says when it builds, and wake.ts says it of a page that lay ready. */
export function doesLieReady(): boolean {
  return typeof window === "undefined"
    ? process.env.NEXT_PHASE === "phase-production-build"
    : "tendChunks" in window;
}
