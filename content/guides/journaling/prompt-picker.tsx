import { useState } from "react";
import { NeedsScript } from "#components/frame/needs-script.tsx";
import { useChosen } from "#content/kit/chosen.ts";
import { writtenBelow } from "#content/kit/worksheet.ts";
import { kindById, type PromptKind, promptAt, promptKinds } from "./prompts.ts";

/** One prompt at a time, by kind. Its words have the id "journal-prompt". */
export function PromptPicker() {
  const [kind, setKind, choices] = useChosen(readKind, promptKinds[0]);
  const [turn, setTurn] = useState(0);

  function choose(id: string) {
    setKind(kindById(id));
    setTurn(0);
  }

  return (
    <div className="needs-script grid gap-6">
      <fieldset ref={choices} className="outside-room no-print">
        <legend className="label mb-2">What would you like to write about?</legend>
        <div className="choices">
          {promptKinds.map(({ id, label }, place) => (
            <label className="choice" key={id}>
              <input
                type="radio"
                name="journal-kind"
                value={id}
                defaultChecked={place === 0}
                onChange={() => choose(id)}
              />{" "}
              {label}{" "}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="empty:hidden" role="status">
        {kind.caution && <p className="notice no-print">{kind.caution}</p>}
      </div>
      <div>
        <p className="lede" id="journal-prompt" aria-live="polite">
          {promptAt(kind, turn)}
        </p>
        <NeedsScript>
          <button
            className="outside-room button-plain no-print"
            type="button"
            onClick={() => setTurn(turn + 1)}
          >
            Another prompt
          </button>
        </NeedsScript>
      </div>
    </div>
  );
}

function readKind(choices: HTMLFieldSetElement): PromptKind {
  return kindById(writtenBelow(choices)["journal-kind"]);
}

/** All the prompts at once, for a page without a script. */
export function PromptSheet() {
  return (
    <div className="without-script grid gap-4">
      {promptKinds.map(({ id, label, caution, prompts }) => (
        <div key={id}>
          <h3>{label}</h3>
          {caution && <p className="hint">{caution}</p>}
          <ul className="list-disc pl-5">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
