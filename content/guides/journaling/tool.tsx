"use client";

import { useEffect, useRef, useState } from "react";
import { useLeaveWarning } from "./leave-warning.ts";
import { PromptPicker, PromptSheet } from "./prompt-picker.tsx";
import { restored } from "./prompts.ts";
import { WritingTimer } from "./writing-timer.tsx";

/** A prompt, a page and a timer. What is written stays in this page: nothing here can send or save it. */
export default function JournalingTool() {
  const page = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState("");
  const [cleared, setCleared] = useState("");
  useLeaveWarning(words.trim() !== "" || cleared !== "");

  // Someone may have begun to write before this script came.
  useEffect(() => setWords(page.current?.value ?? ""), []);

  // The words live in the page itself, so that no render can take them away; `words` follows them.
  function replace(text: string) {
    if (page.current) page.current.value = text;
    setWords(text);
    page.current?.focus();
  }

  function clear() {
    setCleared(restored(cleared, words));
    replace("");
  }

  function putBack() {
    replace(restored(cleared, words));
    setCleared("");
  }

  return (
    <div className="grid gap-6">
      <PromptPicker />
      <PromptSheet />
      <div className="field !max-w-none">
        <label htmlFor="journal-page">Your words</label>
        <textarea
          ref={page}
          id="journal-page"
          className="input no-print"
          rows={10}
          autoComplete="off"
          aria-describedby="journal-prompt"
          onChange={(event) => setWords(event.target.value)}
        />
        <p className="print-only whitespace-pre-wrap">{words}</p>
        {words === "" && <RuledLines />}
      </div>
      <WritingTimer />
      <div className="needs-script buttons no-print gap-x-6">
        <button className="button-plain" type="button" onClick={() => window.print()}>
          Print
        </button>
        {words !== "" && (
          <button className="button-plain" type="button" onClick={clear}>
            Clear the page
          </button>
        )}
        {cleared !== "" && (
          <button className="button-plain" type="button" onClick={putBack}>
            Put the words back
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {cleared !== "" && "The page is clear. You can put the words back."}
      </p>
    </div>
  );
}

const lines = Array.from({ length: 14 }, (_, line) => line + 1);

/** Paper to write on, when the page is printed empty. */
function RuledLines() {
  return (
    <div className="print-only" aria-hidden="true">
      {lines.map((line) => (
        <div key={line} className="h-9 border-b border-line" />
      ))}
    </div>
  );
}
