"use client";

import { Field, FieldError } from "#components/form/field.tsx";
import { type FormState, type FormValues, textOf } from "#components/form/form-state.ts";
import { Blank } from "#components/sentence/blank.tsx";

import type { Support } from "#domain/practice/terms.ts";

type Props = { state: FormState; values: FormValues; isWhole: boolean; guideTiny: string };

export const supportLabels = {
  place: "Where will you do it?",
  tiny: "On a bad day, the tiny version",
  obstacle: "What could get in the way?",
  obstaclePlan: "What you will do if it does",
  supporter: "Who could support me",
  time: "Clock time",
} satisfies Record<"tiny" | Exclude<Support, "cue">, string>;

type Name = keyof typeof supportLabels;

/** What a practice can lean on, folded away until there is something in it, or something wrong with it. */
export function Supports({ state, values, isWhole, guideTiny }: Props) {
  const { place: _, tiny: __, ...rest } = supportLabels;
  const folded = Object.keys(isWhole ? rest : supportLabels);
  const isUsed = folded.some(
    (name) => state.errors[name] || textOf(values, name) !== (name === "tiny" ? guideTiny : ""),
  );
  const tiny = <TextField name="tiny" hint="It counts in full. Leave it as it is, or write your own." />;
  return (
    <>
      {isWhole && tiny}
      <details open={Boolean(isUsed)}>
        <summary className="inline-flex min-h-11 items-center text-accent underline">
          {isWhole ? "Add a plan for hard days" : "Add a place, or a plan for hard days"}
        </summary>
        <div className="mt-4 grid grid-cols-1 gap-8">
          {!isWhole && <TextField name="place" />}
          {!isWhole && tiny}
          <Obstacle />
          <TextField
            name="supporter"
            hint="A first name is enough. Nobody is told. You can leave it empty."
          />
          <TextField
            name="time"
            type="time"
            hint="Only if a time helps you more than a moment. You can leave it empty."
          />
        </div>
      </details>
    </>
  );
}

function Obstacle() {
  return (
    <fieldset>
      <legend className="label">{supportLabels.obstacle}</legend>
      <p className="mt-1 font-serif text-h3 leading-[2.1]">
        <Blank name="obstacle" label="If" end="," /> <Blank name="obstaclePlan" label="I will" end="." />
      </p>
      <p className="hint">Such as: if the bus is late, I will do the tiny version. You can leave it empty.</p>
      <FieldError name="obstacle" />
      <FieldError name="obstaclePlan" />
    </fieldset>
  );
}

function TextField({ name, hint, type = "text" }: { name: Name; hint?: string; type?: "text" | "time" }) {
  return (
    <Field
      name={name}
      label={supportLabels[name]}
      hint={hint}
      type={type}
      className={type === "time" ? "!w-auto justify-self-start" : ""}
      autoComplete="off"
    />
  );
}
