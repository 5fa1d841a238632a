"use client";

import type { ComponentProps } from "react";
import { Choices } from "#components/form/choices.tsx";
import { Field } from "#components/form/field.tsx";
import { FormOf } from "#components/form/form.tsx";
import { type FormAction, type FormValues, textOf } from "#components/form/form-state.ts";
import { Submit } from "#components/form/submit.tsx";
import { useForm } from "#components/form/use-form.ts";
import { Said } from "#components/frame/said.tsx";
import type { WeekDay } from "#components/practice/practice-form.tsx";
import { ZoneField, zoneLabel } from "#components/practice/zone-field.tsx";

type Props = {
  action: FormAction;
  regions: ComponentProps<typeof ZoneField>["regions"];
  week: WeekDay[];
  /** What is kept, or was typed and could not be saved. */
  starting: FormValues;
};

const labels = {
  name: "What we may call you",
  zone: zoneLabel,
  firstDay: "Your week begins on",
  reviewEvery: "How often to look back",
  clockHours: "How times are shown",
  eveningQuestion: "Ask in the evening how the day was",
  earlierLine: "Show a line from earlier on Today",
};

/** What Tend calls the member, and their clock and calendar. */
export function SettingsForm({ action, regions, week, starting }: Props) {
  const sending = useForm(action, starting, "/settings");
  return (
    <FormOf
      sending={sending}
      prefix="field"
      labels={labels}
      fields={{ seen: textOf(starting, "seen") }}
      className="grid gap-8"
    >
      <Said sending={sending}>
        {sending.state.status === "saved" && (
          <p className="notice">
            Saved. It holds from today; days already written stay as they are.{" "}
            {textOf(sending.state.values, "weeks")}
          </p>
        )}
      </Said>
      <Field name="name" label={`${labels.name} (optional)`} autoComplete="given-name" />
      <ClockAndCalendar regions={regions} week={week} />
      <p>
        <Submit>Save settings</Submit>
      </p>
    </FormOf>
  );
}

function ClockAndCalendar({ regions, week }: Pick<Props, "regions" | "week">) {
  return (
    <>
      <ZoneField regions={regions} />
      <Field
        as="select"
        name="firstDay"
        label={labels.firstDay}
        hint="A new first day starts next week. Weeks that are over, and this one, stay as they are, and a shorter week comes in between."
      >
        {week.map((day) => (
          <option key={day.value} value={day.value}>
            {day.long}
          </option>
        ))}
      </Field>
      <Choices
        name="reviewEvery"
        legend={labels.reviewEvery}
        hint="A quiet line then asks whether a practice helps and still fits."
        choose="one"
        look="words"
        options={[
          { value: 7, label: "Every week" },
          { value: 14, label: "Every two weeks" },
        ]}
      />
      <Choices
        name="clockHours"
        legend={labels.clockHours}
        choose="one"
        look="words"
        options={[
          { value: 24, label: "24 hours, as in 17:30" },
          { value: 12, label: "12 hours, as in 5:30 pm" },
        ]}
      />
      <OnToday />
    </>
  );
}

/** What Today asks and shows besides practices. */
function OnToday() {
  return (
    <>
      <Choices
        name="eveningQuestion"
        legend={labels.eveningQuestion}
        hint="One tap on Today, from five o’clock on, if you like. It is never counted, and nothing depends on it."
        choose="one"
        look="words"
        options={[
          { value: "yes", label: "Yes, ask" },
          { value: "no", label: "No, leave it out" },
        ]}
      />
      <Choices
        name="earlierLine"
        legend={labels.earlierLine}
        hint="Something good that you noticed, or a line after a practice, at least a month old. Never free writing, and never after a hard evening or a low check-in."
        choose="one"
        look="words"
        options={[
          { value: "yes", label: "Yes, show one" },
          { value: "no", label: "No, show none" },
        ]}
      />
    </>
  );
}
