"use client";

import { NeedsCookie } from "#app/_forms/needs-cookie.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { LinesOf } from "#components/frame/lines-of.tsx";

/**
 * Stands first in a form around a tool: Enter in a field would press the first button, and so presses nothing. Text browsers
 * show what is hidden, so it says what it is.
 */
export function NoEnter() {
  return (
    <button type="submit" disabled hidden>
      Enter sends nothing here
    </button>
  );
}

type Props = {
  hint: string;
  /** That it is kept, once it is. */
  said: string | undefined;
  /** What was sent and could not be kept. Without a script the tool comes back empty, so it stands here. */
  unsent: FormValues;
};

/** What the form around a tool is for. */
export function KeepButton({ hint, said, unsent }: Props) {
  return (
    <div className="no-print mt-6 scroll-mt-6 border-t border-line pt-4" id="keep-it">
      <div className="buttons">
        <Submit look="button-quiet" name="keepIt" value="yes">
          Keep this
        </Submit>
        <p role="status">
          {said && (
            <>
              {said} <a href="/journal">Open my journal</a>
            </>
          )}
        </p>
      </div>
      {hint && (
        <p className="hint mt-2 max-w-[40rem]">
          {hint} <NeedsCookie />
        </p>
      )}
      <Unsent values={unsent} />
    </div>
  );
}

function Unsent({ values }: { values: FormValues }) {
  const words = Object.entries(values).filter(([name, value]) => !name.startsWith("entry") && value !== "");
  if (words.length === 0) return null;
  return (
    <div className="without-script mt-3">
      <p>What you sent, to copy:</p>
      {words.map(([name, value]) => (
        <p key={name} dir="auto">
          <LinesOf words={[value].flat().join("\n")} />
        </p>
      ))}
    </div>
  );
}
