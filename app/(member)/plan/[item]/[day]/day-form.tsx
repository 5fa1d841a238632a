"use client";

import { DaySign, dayWords } from "#components/calendar/day-sign.tsx";
import { Choices } from "#components/form/choices.tsx";
import { FormOf } from "#components/form/form.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import type { LogState } from "#domain/record/log.ts";
import { DayFields, dayLabels } from "../../../_record/day-fields.tsx";

type Props = {
  action: FormAction;
  item: string;
  day: string;
  /** What the day can be. */
  states: readonly LogState[];
  /** What is kept of the day, as a form sends it, or what was typed before and could not be saved. */
  starting: FormValues;
  /** Fingerprints of what is shown, to tell whether it has changed meanwhile. */
  seen: string;
  /** Where the day was chosen, and where saving it leads. */
  back: string;
  /** What the numbers are about; undefined where there is nothing to say but what the day will be. */
  trouble: string | undefined;
};

/** All that can be said of one day, with what was said before already filled in. */
export function DayForm({ action, item, day, states, starting, seen, back, trouble }: Props) {
  const sending = useForm(action, starting, `/plan/${item}/${day}`);
  const question = trouble ? "What was this day?" : "What will this day be?";
  return (
    <FormOf
      sending={sending}
      prefix="day"
      labels={{ ...dayLabels, state: question }}
      fields={{ item, day, seen: textOf(starting, "seen", seen), back }}
      className="mt-8 grid gap-8"
    >
      <Choices
        name="state"
        legend={question}
        legendLook="label mb-3"
        choose="one"
        look="lines"
        options={[...states, "unknown" as const].map((value) => ({
          value,
          label: trouble || value !== "unknown" ? dayWords[value] : "As planned",
          picture: (
            <span className="rounded-full bg-paper">
              <DaySign sign={value} />
            </span>
          ),
        }))}
      />
      {trouble && <DayFields note={textOf(sending.values, "noteNow")} trouble={trouble} />}
      <p className="buttons">
        <Submit>Save this day</Submit> <a href={back}>Leave it as it is</a>
      </p>
    </FormOf>
  );
}
