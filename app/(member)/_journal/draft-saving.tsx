"use client";

import { useEffect, useRef, useState } from "react";
import { sayWordsHeld } from "#content/kit/leave-warning.ts";

type Props = {
  /** What it begins with: the draft that was shown, and by which page. */
  draft: { draftSeen: string; draftBy: string };
  /** The practice beside which it is written, if any, and the day. */
  beside?: { item: string; day: string };
};

/** Milliseconds from the first key to the first save, and from one save to the next. */
const pause = 3_000;

/**
 * Stands in a form about an entry, and puts down what stands in it every few seconds while somebody writes, and when they leave:
 * on the server, so that it comes back on any device. Nothing is kept in the browser.
 */
export function DraftSaving({ beside, draft }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [says, setSays] = useState("");

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page is about one practice and one day.
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function save(isLeaving = false) {
      clearTimeout(timer);
      timer = undefined;
      const body = draftIn(form as HTMLFormElement, beside);
      try {
        const { status, ok } = await fetch("/journal/draft", { method: "POST", body, keepalive: isLeaving });
        setSays((before) => (ok ? savedSo(status, before) : (troubles[status] ?? later)));
        if (ok && !timer) sayWordsHeld();
        if (!ok && !troubles[status]) soon();
      } catch {
        setSays(later);
        soon();
      }
    }
    const soon = () => {
      timer ??= setTimeout(save, pause);
    };
    const leave = () => {
      if (timer && document.visibilityState === "hidden") save(true);
    };
    const stop = () => {
      clearTimeout(timer);
      timer = undefined;
    };
    form.addEventListener("input", soon);
    // Of what was typed before, no event tells any more.
    if (isWrittenIn(form)) soon();
    form.addEventListener("submit", stop);
    document.addEventListener("visibilitychange", leave);
    addEventListener("pagehide", leave);
    return () => {
      // Another page of Tend is shown: what was typed last goes along.
      if (timer) save(true);
      form.removeEventListener("input", soon);
      form.removeEventListener("submit", stop);
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("pagehide", leave);
    };
  }, []);

  return (
    <>
      <DraftMarks {...draft} />
      <p ref={place} className="hint needs-script no-print min-h-6" role="status">
        {says}
      </p>
    </>
  );
}

/** By these the server tells whether another page has written in the draft meanwhile. */
function DraftMarks({ draftSeen, draftBy }: Props["draft"]) {
  const [by, setBy] = useState(draftBy);
  useEffect(() => {
    if (by === "") setBy(randomName());
  }, [by]);
  return (
    <>
      <input type="hidden" name="draftSeen" value={draftSeen} />
      <input type="hidden" name="draftBy" value={by} />
    </>
  );
}

/** `randomUUID` is only there where the page came encrypted. */
function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join("-");
}

/** Whether words stand in it that did not come with the page. */
function isWrittenIn(form: HTMLFormElement): boolean {
  const fields = form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[type=text]");
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue);
}

/** What the browser would send, without React's own fields. */
function draftIn(form: HTMLFormElement, beside: Props["beside"]): FormData {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) if (!name.startsWith("$ACTION")) body.append(name, value);
  if (!beside) return body;
  body.set("entryBeside", beside.item);
  body.set("entryDay", beside.day);
  return body;
}

/** That there are two drafts now is not to be missed: it stays until something else is the matter. */
function savedSo(status: number, before: string): string {
  return status === 200 || before === besideAnother ? besideAnother : "Saved as a draft.";
}

const besideAnother =
  "Saved as a draft. You had gone on with it in another window or on another device: those words are a draft of their own now, in your journal.";
const later = "Not saved as a draft just now. Your words are still here, and it is tried again.";
const troubles: Record<number, string> = {
  401: "You are signed out, so no draft is saved. Your words are still here: sign in in another window, or press the button below and sign in.",
  409: "Too many drafts wait in your journal for another one. Keep this, or throw one of them away.",
  413: "This is longer than one entry. Keep a part of it, and begin another with the rest.",
};
