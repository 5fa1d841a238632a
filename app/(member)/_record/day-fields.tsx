"use client";

import { useId } from "react";
import { Choices } from "#components/form/choices.tsx";
import { Field } from "#components/form/field.tsx";
import { LinesOf } from "#components/frame/lines-of.tsx";

type Props = {
  /** The note that another window saved, to be looked at before it is written over. */
  note: string;
  /** What the numbers are about, as in "the stress or whatever brought you here". */
  trouble: string;
  /** The practice, for those who hear the fields one by one, where a page has those of several. */
  of?: string;
};

const numbers = Array.from({ length: 11 }, (_, number) => ({ value: number, label: number }));
const strengths = [...numbers, { value: "", label: "Leave open" }];

export const dayLabels = { before: "Before", after: "After", note: "A note, for you alone" };

/** How strong it was before and after, and a note. All of it may be left open. */
export function DayFields({ note, trouble, of }: Props) {
  const hint = useId();
  const named = of && <span className="visually-hidden"> ({of})</span>;
  return (
    <div className="grid gap-5">
      <fieldset className="grid gap-2" aria-describedby={hint}>
        <legend className="label">How strong was it?{named}</legend>
        <p className="hint" id={hint}>
          “It” is {trouble}. 0 is not at all, 10 is as strong as can be.
        </p>
        <div className="grid gap-4">
          <Rating name="before" />
          <Rating name="after" />
        </div>
      </fieldset>
      <Field
        as="textarea"
        name="note"
        label={
          <>
            {dayLabels.note}
            {named}
          </>
        }
        rows={3}
        maxLength={2000}
        below={<NoteNow words={note} />}
      />
    </div>
  );
}

/** A row of numbers to tap. */
function Rating({ name }: { name: "before" | "after" }) {
  return (
    <Choices
      name={name}
      legend={dayLabels[name]}
      legendLook="mb-1"
      choose="one"
      look="scale"
      options={strengths}
    />
  );
}

function NoteNow({ words }: { words: string }) {
  if (!words) return null;
  return (
    <figure className="mt-2">
      <figcaption className="text-small text-quiet">The note as it is now</figcaption>
      <blockquote dir="auto">
        <LinesOf words={words} />
      </blockquote>
    </figure>
  );
}
