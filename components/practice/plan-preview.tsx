"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { type FormValues, listOf, textOf } from "#components/form/form-state.ts";
import { describeTimes } from "#domain/amounts.ts";
import { joined } from "#domain/joined.mjs";
import { describeDays, planSentence } from "#domain/practice/plan-sentence.ts";
import { trimUnseen } from "#domain/unseen.ts";
import type { WeekDay } from "./practice-form.tsx";

type Props = {
  title: string;
  drawing: ReactNode;
  does: string;
  week: WeekDay[];
  /** What stands in the form as it comes. */
  values: FormValues;
};

/** The plan as it reads so far, beside the form on a wide page. Drawn by the server, and with a script as it is filled in. */
export function PlanPreview({ title, drawing, does, week, values }: Props) {
  const { place, typed } = useTyped(values);
  const says = (name: string) => trimUnseen(textOf(typed, name));
  const isByDays = says("rhythm") !== "times";
  const days = week.filter(({ value }) => isByDays && listOf(typed, "days").includes(String(value)));
  const often = `${describeTimes(Number(says("times")))} a week`;
  const schedule = isByDays ? days.length > 0 && describeDays(days.map(({ long }) => long)) : often;
  const said = { cue: says("cue"), place: says("place"), time: says("time"), schedule: schedule || "" };
  return (
    // Not an aside: one may not stand within a form, which is a landmark of its own.
    <section
      ref={place}
      aria-label="Your plan so far"
      className="no-print hidden border-t-2 border-ink pt-4 wrap-anywhere lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:block lg:self-start"
    >
      <p className="eyebrow">Your plan so far</p>
      <div className="mt-3 flex items-center gap-3">
        {drawing}
        <p className="font-serif text-h3">{title}</p>
      </div>
      <p className="mt-3 font-serif text-h3">
        {joined(planSentence({ ...said, does, minutes: Number(says("minutes")) }))}
      </p>
      {says("tiny") && <p className="mt-3">On a bad day: {says("tiny").replace(/\.$/, "")}.</p>}
      {isByDays && <WeekOfDots week={week} chosen={days} minutes={says("minutes")} />}
    </section>
  );
}

/** What is in the form around an element, as it is typed. */
function useTyped(values: FormValues) {
  const place = useRef<HTMLElement>(null);
  const [typed, keep] = useState(values);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => {
      const data = new FormData(form);
      const names = [...new Set(data.keys())];
      keep(Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String)])));
    };
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, []);
  return { place, typed };
}

type WeekProps = { week: WeekDay[]; chosen: WeekDay[]; minutes: string };

/** The seven days, those that are chosen with their minutes. The sentence says it in words. */
function WeekOfDots({ week, chosen, minutes }: WeekProps) {
  return (
    <ul className="mt-4 grid grid-cols-7 text-center text-small text-quiet" aria-hidden="true">
      {week.map((day) => (
        <li key={day.value} className="grid justify-items-center gap-1">
          {day.short}{" "}
          <span
            className={`grid size-8 place-items-center rounded-full ${chosen.includes(day) ? "border-[1.5px] border-accent text-ink" : ""}`}
          >
            {chosen.includes(day) ? minutes : "·"}
          </span>
        </li>
      ))}
    </ul>
  );
}
