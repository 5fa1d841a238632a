import { useEffect, useState } from "react";
import type { Written } from "#content/kit/written.ts";
import { trimUnseen } from "#domain/unseen.ts";

/** What a handout asks the guide that opened it. */
const question = "tend:words";

/**
 * Lends what stands in the fields below `place` to the handout that this page opened. It goes from window to
 * window on one device: nothing is stored, so nothing is left behind, and nothing is in an address.
 */
export function useLending(place: string) {
  useEffect(() => {
    function answer({ origin, source, data }: MessageEvent) {
      if (origin !== location.origin || data !== question) return;
      const written = wordsBelow(document.querySelector(place));
      source?.postMessage({ written }, { targetOrigin: origin });
    }
    addEventListener("message", answer);
    return () => removeEventListener("message", answer);
  }, [place]);
}

/** Milliseconds from one question to the next, and how often a guide is asked that may still be waking. */
const patience = { between: 250, times: 40 };

/** What was written in the guide that opened this page; nothing where none did. */
export function useLentWords(): Written {
  const [written, setWritten] = useState<Written>({});
  useEffect(() => {
    const guide: Window | null = window.opener;
    if (!guide) return;
    let asked = 0;
    function ask() {
      if (++asked > patience.times || guide?.closed) return clearInterval(asking);
      guide?.postMessage(question, location.origin);
    }
    function take({ origin, source, data }: MessageEvent) {
      if (origin !== location.origin || source !== guide || !data?.written) return;
      clearInterval(asking);
      setWritten(data.written);
    }
    const asking = setInterval(ask, patience.between);
    addEventListener("message", take);
    ask();
    return () => {
      clearInterval(asking);
      removeEventListener("message", take);
    };
  }, []);
  return written;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** By the names of the fields, in the words that the page shows: a choice by its label, a tick as a tick. */
function wordsBelow(place: Element | null): Written {
  // A group of folds has a name too, and no words.
  const fields = place?.querySelectorAll<Field>(
    "input[name]:not([type=hidden]), select[name], textarea[name]",
  );
  const written: Record<string, string> = {};
  for (const field of fields ?? []) {
    const words = wordsIn(field);
    if (words !== "") written[field.name] = words;
  }
  return written;
}

function wordsIn(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.value && (field.selectedOptions[0]?.text ?? "");
  if (field.type === "radio")
    return isChecked(field) ? (field.closest("label")?.textContent ?? "").trim() : "";
  if (field.type === "checkbox") return isChecked(field) ? "✓" : "";
  return trimUnseen(field.value);
}

function isChecked(field: Element): boolean {
  return field instanceof HTMLInputElement && field.checked;
}
