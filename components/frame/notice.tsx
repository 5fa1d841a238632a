"use client";

import { useEffect, useRef } from "react";
import { bringFocus } from "./landing.tsx";
import { saidId } from "./said-id.ts";

/** What is said. `at` tells one saying from the next, where the words are the same. */
export type Saying = { words: string; at: string };

type Props = {
  said: Saying | undefined;
  look?: string;
};

/**
 * A word about what was just saved. Its place is there before there is anything to say, as screen readers want it. The
 * focus comes here too, for the page may be a new one, and what was pressed may be gone.
 */
export function Notice({ said, look = "mt-6" }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const at = said?.at;
  useEffect(() => {
    if (at) bringFocus(place.current);
  }, [at]);
  return (
    <div
      ref={place}
      id={said && saidId}
      className={said ? `notice no-print ${look}` : undefined}
      role="status"
      tabIndex={-1}
    >
      {said && <p key={said.at}>{said.words}</p>}
    </div>
  );
}
