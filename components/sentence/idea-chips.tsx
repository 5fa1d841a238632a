"use client";

import { isUnseen } from "#domain/unseen.ts";
import { IdeaButtons } from "./idea-buttons.tsx";

type Props = {
  ideas: readonly string[];
  /** The field that an idea goes into when it is pressed; of several fields, the first that is empty, else the last. */
  fields: string | readonly string[];
  /** What they are ideas for, for those who hear them. */
  label: string;
  /** Says the ideas where no script can put them anywhere; a page that says them in its own words leaves it out. */
  said?: (ideas: string) => string;
};

/** Ideas to choose from, in plain sight: with a script each is put into a field at a press, without one they are there to be read. */
export function IdeaChips({ ideas, fields, label, said }: Props) {
  if (ideas.length === 0) return null;
  return (
    <div className="no-print">
      {said && <p className="without-script hint">{said(ideas.map((idea) => `“${idea}”`).join(", "))}</p>}
      <IdeaButtons ideas={ideas} look="chip" label={label} onPress={(idea) => put([fields].flat(), idea)} />
    </div>
  );
}

/** As if it had been typed: React takes notice only of a change that does not go by the property of the field itself. */
function put(ids: string[], idea: string): void {
  const found = ids.map((id) => document.getElementById(id)).filter((field) => isField(field));
  const field = found.find(({ value }) => isUnseen(value)) ?? found.at(-1);
  if (!field) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, idea);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

function isField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
