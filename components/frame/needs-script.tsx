"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { whenNothingIsPressed } from "./pressing.ts";

/** Whether this page lies ready as a file. What needs a script is laid aside in those when they are published (server/publish/rewrite.mjs). */
export const LiesReady = createContext(true);

type Props = {
  children: ReactNode;
  /** As much room as it will take, where a form stands below: nothing is to jump there. */
  room?: ReactNode;
};

/**
 * What would be dead without a script, such as a button that copies. On a page that is drawn when asked for, it comes with the
 * scripts: some browsers show what style sheets would hide. Put no field into it that must be sent, or is read at the beginning.
 */
export function NeedsScript({ children, room = null }: Props) {
  const liesReady = useContext(LiesReady);
  const isThere = useSyncExternalStore(
    onComing,
    () => liesReady || hasCome,
    () => liesReady,
  );
  return isThere ? children : room;
}

/** The room of a button. Its words are in an attribute, where browsers that know no style sheets do not show them. */
export function RoomFor({ words, look }: { words: string; look: string }) {
  return <span aria-hidden="true" className={`needs-script room ${look}`} data-words={words} />;
}

/** Whether the scripts have come, and nothing was pressed meanwhile. Later pages of the same visit are drawn whole. */
let hasCome = false;

function onComing(changed: () => void): () => void {
  return whenNothingIsPressed(() => {
    hasCome = true;
    changed();
  });
}

/** What a page's frame knows about it: Next says when it builds, and wake.ts says it of a page that lay ready. */
export function doesLieReady(): boolean {
  return typeof window === "undefined"
    ? process.env.NEXT_PHASE === "phase-production-build"
    : "tendChunks" in window;
}
