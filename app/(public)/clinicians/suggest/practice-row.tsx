import { type FormState, listOf, textOf } from "#components/form-state.ts";
import { Mark } from "#components/mark.tsx";
import { weekFrom } from "#components/week.ts";
import { timeInWords } from "#content/demands.ts";
import type { Guide } from "#content/index.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { FieldError } from "./form-parts.tsx";

type Props = {
  guide: Guide;
  state: FormState;
  /** Whether messages about the whole list lead here. */
  isFirst: boolean;
};

/** A guide to choose. Once it is ticked, how long and how often unfold, by CSS alone. */
export function PracticeRow({ guide: { slug, front }, state, isFirst }: Props) {
  const id = isFirst ? "suggest-practice" : `suggest-${slug}`;
  return (
    <li className="group border-b border-line">
      <div className="option">
        <input
          id={id}
          type="checkbox"
          name="practice"
          value={slug}
          defaultChecked={listOf(state.values, "practice").includes(slug)}
          aria-describedby={`suggest-${slug}-about`}
        />
        <label htmlFor={id}>{front.title}</label>
        <Mark name={front.mark} className="row-span-2 size-12" />
        <p className="hint" id={`suggest-${slug}-about`}>
          {timeInWords(front)}. Studied: {front.studied.charAt(0).toLowerCase() + front.studied.slice(1)}.
        </p>
      </div>
      <div className="grid gap-4 pb-5 group-has-[[name=practice]:not(:checked)]:hidden sm:pl-[2.375rem]">
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <Select
            state={state}
            name={`${slug}-minutes`}
            label="How long"
            of={front.title}
            options={front.doses.map((dose) => [String(dose), describeMinutes(dose)])}
          />
          <Select state={state} name={`${slug}-often`} label="How often" of={front.title} options={rhythms} />
        </div>
        <Days state={state} name={`${slug}-days`} of={front.title} />
        <p>
          <a href={`/guides/${slug}`}>
            Read the guide<span className="visually-hidden">: {front.title}</span>
          </a>{" "}
          before you suggest it
        </p>
      </div>
    </li>
  );
}

const rhythms: [string, string][] = [
  ["days", "on set days"],
  ["daily", "every day"],
  ...[1, 2, 3, 4, 5, 6, 7].map((times): [string, string] => [
    String(times),
    `${describeTimes(times)} a week`,
  ]),
];

type FieldProps = { state: FormState; name: string; of: string };
type SelectProps = FieldProps & { label: string; options: [value: string, label: string][] };

function Select({ state, name, label, of, options }: SelectProps) {
  const id = `suggest-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className="visually-hidden">: {of}</span>
      </label>
      <FieldError state={state} prefix="suggest" name={name} />
      <select
        className="input !w-auto"
        id={id}
        name={name}
        defaultValue={textOf(state.values, name)}
        aria-describedby={`${id}-error`}
        aria-invalid={Boolean(state.errors[name])}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Only where set days are chosen. */
function Days({ state, name, of }: FieldProps) {
  const id = `suggest-${name}`;
  const chosen = listOf(state.values, name);
  return (
    <fieldset
      className="field grid-cols-1 group-has-[option[value=days]:not(:checked)]:hidden"
      aria-describedby={`${id}-error`}
    >
      <legend className="visually-hidden">Days: {of}</legend>
      <FieldError state={state} prefix="suggest" name={name} />
      <div className="week">
        {weekFrom(1).map((day, place) => (
          <label key={day.value} className="choice">
            <input
              type="checkbox"
              id={place === 0 ? id : undefined}
              name={name}
              value={day.value}
              defaultChecked={chosen.includes(String(day.value))}
            />
            <span aria-hidden="true">{day.short}</span>
            <span className="visually-hidden">{day.long}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
