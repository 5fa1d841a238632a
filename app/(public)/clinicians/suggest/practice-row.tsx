import { weekFrom } from "#components/calendar/week.ts";
import { Drawing } from "#components/drawing/drawing.tsx";
import { weekdayOptions } from "#components/practice/week-options.tsx";
import { timeInWords } from "#content/demands.ts";
import type { Guide } from "#content/index.ts";
import { lowered } from "#content/shown.ts";
import { describeMinutes, describeTimes } from "#domain/amounts.ts";
import { joined } from "#domain/joined.mjs";
import { Choices, Field } from "./form-parts.tsx";

type Props = {
  guide: Guide;
  isChosen: boolean;
  /** Whether messages about the whole list lead here. */
  isFirst: boolean;
};

/** A guide to choose. Once it is ticked, how long and how often unfold, by CSS alone. */
export function PracticeRow({ guide: { slug, front }, isChosen, isFirst }: Props) {
  const id = isFirst ? "suggest-practice" : `suggest-${slug}`;
  return (
    <li className="group border-b border-line">
      <div className="option">
        <input
          id={id}
          type="checkbox"
          name="practice"
          value={slug}
          defaultChecked={isChosen}
          aria-describedby={`suggest-${slug}-about`}
        />{" "}
        <label htmlFor={id}>{front.title}</label>
        <Drawing name={front.drawing} className="row-span-2 size-12" />
        <p className="hint" id={`suggest-${slug}-about`}>
          {joined(`${timeInWords(front)}. Studied: ${lowered(front.studied)}.`)}
        </p>
      </div>
      <div className="grid gap-4 pb-5 group-has-[[name=practice]:not(:checked)]:hidden sm:pl-[2.375rem]">
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <Select
            name={`${slug}-minutes`}
            label="How long"
            of={front.title}
            options={front.doses.map((dose) => [String(dose), describeMinutes(dose)])}
          />
          <Select name={`${slug}-often`} label="How often" of={front.title} options={rhythms} />
        </div>
        <Days name={`${slug}-days`} of={front.title} />
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

type FieldProps = { name: string; of: string };
type SelectProps = FieldProps & { label: string; options: [value: string, label: string][] };

function Select({ name, label, of, options }: SelectProps) {
  return (
    <Field
      as="select"
      name={name}
      className="!w-auto"
      label={
        <>
          {label}
          <span className="visually-hidden">: {of}</span>
        </>
      }
    >
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </Field>
  );
}

/** Only where set days are chosen. */
function Days({ name, of }: FieldProps) {
  return (
    <Choices
      name={name}
      legend={`Days: ${of}`}
      legendLook="visually-hidden"
      groupLook="field grid-cols-1 group-has-[option[value=days]:not(:checked)]:hidden"
      choose="many"
      look="week"
      options={weekdayOptions(weekFrom(1))}
    />
  );
}
