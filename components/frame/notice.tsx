"use client";

import { useEffect, useRef } from "react";
import { takeFocus } from "./landing.tsx";

/** A word about what was just saved; draws nothing when there is none. The press that led here has lost the focus. */
export function Notice({ words, look = "mt-6" }: { words: string | undefined; look?: string }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (words) takeFocus(notice.current);
  }, [words]);
  return words ? (
    // biome-ignore lint/a11y/noAutofocus: without a script nothing else can bring somebody to it.
    <p ref={notice} className={`notice no-print ${look}`} role="status" tabIndex={-1} autoFocus>
      {words}
    </p>
  ) : null;
}
