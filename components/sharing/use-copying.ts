"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

type TextField = HTMLInputElement | HTMLTextAreaElement;

export type Copying<Field extends TextField> = {
  copy: () => void;
  /** What came of it, for a status; empty before. */
  said: string;
  /** Whether the browser refused: then the text must stand in the field, where it is marked. */
  isRefused: boolean;
  field: RefObject<Field | null>;
};

/**
 * Copies a text; the only place that does. Without HTTPS, in an old browser, or where somebody said no, there is no
 * clipboard: then the text is marked in its field, and the words say how to copy it by hand.
 */
export function useCopying<Field extends TextField = HTMLInputElement>(text: string): Copying<Field> {
  const field = useRef<Field>(null);
  const [copied, setCopied] = useState(0);
  const [refused, setRefused] = useState(0);

  useEffect(() => {
    if (refused === 0) return;
    field.current?.focus();
    // Safari on a phone marks nothing in a read-only field by `select` alone.
    field.current?.select();
    field.current?.setSelectionRange(0, text.length);
  }, [refused, text]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(0);
      setCopied(copied + 1);
    } catch {
      setCopied(0);
      setRefused(refused + 1);
    }
  }

  return {
    copy,
    said: refused > 0 ? byHand : copied > 0 ? "Copied." : "",
    isRefused: refused > 0,
    field,
  };
}

const byHand =
  "Your browser did not let us copy. The text is marked now: press Ctrl+C, or ⌘C on a Mac. On a phone, hold a finger on it and choose Copy.";
