"use client";

import { Heard } from "#content/kit/heard.tsx";
import { PaperField } from "#content/kit/paper-field.tsx";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { byName } from "./by-name.ts";
import { ExamplePicker, ExampleSheet } from "./example-picker.tsx";

const questions = [
  {
    name: "said",
    label: "What did I say to myself?",
    hint: "Word for word, as harsh as it was.",
  },
  {
    name: "friend",
    label: "What would I say to a friend in the same place?",
    hint: "Think of someone you are fond of. What do they need to hear? What would you see that they do not?",
  },
  {
    name: "keep",
    label: "A fair sentence to keep",
    hint: "Short, and true on a bad day too. It need not be cheerful, and it need not praise.",
  },
] as const;

/** From a harsh sentence to a fair one, by way of a friend. What is written stays in this page until somebody keeps it. */
export default function SelfTalkTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;

  return (
    <div className="grid gap-8">
      <ExamplePicker />
      <div ref={fields} onChange={read} className="grid gap-6 border-t border-line pt-6">
        {questions.map(({ name, label, hint }) => (
          <PaperField key={name} name={name} label={label} hint={hint} words={written[name]} rows={2} />
        ))}
        <label className="needs-script no-print flex flex-wrap items-center gap-x-3 gap-y-1">
          What do friends call you? You may leave this empty.{" "}
          <input name="called" className="input !w-48" type="text" autoComplete="off" />
        </label>
      </div>
      <ExampleSheet />
      <div>
        <AsAFriend words={byName(written.called ?? "", written.keep ?? "")} />
        <WorksheetButtons {...worksheet} />
      </div>
    </div>
  );
}

/** The sentence as a friend would say it; nothing until there is one. */
function AsAFriend({ words }: { words: string }) {
  return (
    <div className="needs-script not-empty:mb-6">
      <Heard words={words && `As a friend would say it: ${words}`} />
      {words && (
        <figure>
          <figcaption className="hint">
            As a friend would say it. Keep the one that is easier to believe.
          </figcaption>
          <blockquote className="lede mt-1 border-s-2 border-warm ps-4">“{words}”</blockquote>
        </figure>
      )}
    </div>
  );
}
