"use client";

import type { ReactNode } from "react";
import { LinesOf } from "#components/frame/lines-of.tsx";
import { FieldError } from "./field.tsx";
import { useField } from "./form-parts.tsx";

export type Option = {
  value: string | number;
  label: ReactNode;
  hint?: string | undefined;
  /** Stands beside the label. */
  picture?: ReactNode;
  /** Stands below the label, apart from what is pressed. */
  about?: ReactNode;
};

type ListProps = {
  name: string;
  /** How many may be chosen. */
  choose: "one" | "many";
  options: readonly Option[];
  /** Short words stand beside each other, longer ones each on its line; days in a row of seven, the numbers of a scale in one row. */
  look: "words" | "lines" | "rows" | "week" | "scale";
  /** What is chosen, where the form does not know it by the name alone. */
  chosen?: readonly string[] | undefined;
  /** Messages lead to the first option of a name: of the first list, where several share a name. */
  isFirst?: boolean;
};

type Props = ListProps & {
  legend: ReactNode;
  legendLook?: string;
  hint?: ReactNode;
  /** How the group as a whole looks. */
  groupLook?: string;
  /** Folds the options away under these words, unless one of them is chosen. */
  folded?: string | undefined;
};

/** A question with answers to tick: its legend, a hint, what is wrong, and the boxes. */
export function Choices({ legend, legendLook = "label mb-2", hint, groupLook, folded, ...list }: Props) {
  const { name, options, isFirst = true } = list;
  const { id, hintId: own, errorId, error, list: known } = useField(name);
  const hintId = isFirst ? own : `${id}-${options[0]?.value}-about`;
  const described = [hint && hintId, isFirst && error && errorId].filter(Boolean).join(" ");
  const chosen = list.chosen ?? known;
  return (
    <fieldset className={groupLook} aria-describedby={described || undefined}>
      <legend className={folded ? "visually-hidden" : legendLook}>{legend}</legend>{" "}
      {hint && (
        <p className="hint mb-3" id={hintId}>
          {hint}
        </p>
      )}
      {isFirst && <FieldError name={name} />}
      {folded ? (
        <details open={options.some(({ value }) => chosen.includes(String(value)))}>
          <summary className="inline-flex min-h-11 items-center text-accent underline">{folded}</summary>
          <ChoiceList {...list} />
        </details>
      ) : (
        <ChoiceList {...list} />
      )}
    </fieldset>
  );
}

/** The boxes alone. */
export function ChoiceList({ name, choose, options, look, chosen, isFirst = true }: ListProps) {
  const { id: first, list } = useField(name);
  const ticked = chosen ?? list;
  // Links of the error summary lead to the first. The others need an id only in rows, where `htmlFor` names it.
  const idOf = (value: Option["value"]) => (look === "rows" ? `${first}-${value}` : undefined);
  const boxes = options.map((option, place) => ({
    ...option,
    box: {
      id: isFirst && place === 0 ? first : idOf(option.value),
      type: choose === "one" ? "radio" : "checkbox",
      name,
      value: option.value,
      defaultChecked: ticked.includes(String(option.value)),
    },
  }));
  if (look === "rows")
    return (
      <ul className="border-t border-line">
        {boxes.map(({ box, label, hint, picture, about }) => (
          <li key={box.value} className="border-b border-line">
            <div className="option">
              <input {...box} aria-describedby={hint && `${box.id}-more`} />{" "}
              <label htmlFor={box.id}>{label}</label>
              {picture}
              {hint && (
                <p className="hint" id={`${box.id}-more`}>
                  <LinesOf words={hint} />
                </p>
              )}
            </div>
            {about}
          </li>
        ))}
      </ul>
    );
  return (
    <div className={looks[look].list}>
      {boxes.map(({ box, label, picture }) => (
        <label key={box.value} className={`choice ${looks[look].each}`}>
          <input {...box} /> {picture}
          {label}{" "}
        </label>
      ))}
    </div>
  );
}

const looks = {
  words: { list: "choices", each: "" },
  lines: { list: "grid gap-3", each: "!justify-start gap-3 justify-self-start pr-6" },
  week: { list: "week", each: "" },
  scale: { list: "scale", each: "" },
};
