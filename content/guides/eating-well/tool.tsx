"use client";

import { HelpLink } from "#content/help/help-now-link.tsx";
import { IdeasToTake } from "#content/kit/ideas-to-take.tsx";
import { putInto } from "#content/kit/put-into.ts";
import { useWorksheet } from "#content/kit/worksheet.ts";
import { WorksheetButtons } from "#content/kit/worksheet-buttons.tsx";
import { DayOfMeals } from "./day-of-meals.tsx";
import { MealHead, MealRow } from "./meal-row.tsx";
import { additions, meals } from "./meals.ts";
import { OneAddition } from "./one-addition.tsx";

/** When I eat, who with, and one thing to add. No amounts anywhere. Without a script it is a sheet to fill in. */
export default function EatingWellTool() {
  const worksheet = useWorksheet();
  const { fields, written, read } = worksheet;
  return (
    <div className="grid gap-8">
      <p className="notice said-above">
        If you have, or had, an eating disorder, or if food and weight fill your thoughts, please do not plan
        here on your own. Talk first with the people who treat you, or with a doctor.{" "}
        <HelpLink to="/when-to-seek-help">How to ask for help</HelpLink>
      </p>
      <div ref={fields} onChange={read} className="grid gap-8">
        <div>
          <h3>When I eat on a usual day</h3>
          <p className="hint mb-2">Only what you have, or would like to have. Leave the rest empty.</p>
          <MealHead />
          {meals.map(({ id, name }) => (
            <MealRow key={id} id={id} name={name} written={written} />
          ))}
        </div>
        <OneAddition written={written} />
      </div>
      <IdeasToTake
        title="Ideas for the one thing to add"
        ideas={additions}
        into={{ field: "addition", name: "What would you like more of?" }}
        onTake={(idea, field) => {
          if (fields.current) putInto(fields.current, { [field]: idea });
        }}
      />
      <p className="without-script max-w-[40rem]">
        Read the times from top to bottom. Where six hours or more lie between two meals, would something
        small in between be welcome?
      </p>
      <DayOfMeals written={written} />
      <WorksheetButtons {...worksheet} />
    </div>
  );
}
