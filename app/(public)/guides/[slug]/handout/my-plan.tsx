import type { Handout } from "#content/paper/handout.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { weekdayName, weekdays } from "#domain/day.ts";
import { myPdf } from "./my-pdf.tsx";

/** The plan as a sentence, to be filled in together: on the screen before it is printed, or with a pen after. */
export function MyPlan({ does, doses }: Handout["plan"]) {
  return (
    <section className="handout-plan" aria-labelledby="my-plan-title">
      <h2 id="my-plan-title">My plan</h2>
      <p className="handout-after">
        <label htmlFor="after">After I</label>{" "}
        <input id="after" name={planField("after")} form={myPdf} autoComplete="off" />
      </p>
      <fieldset className="handout-boxes">
        <legend>I will {does} for</legend>
        {doses.map((dose) => (
          <label key={dose}>
            <input type="radio" name={planField("dose")} value={dose} form={myPdf} />
            {dose}
          </label>
        ))}
        minutes,
      </fieldset>
      <fieldset className="handout-boxes">
        <legend>on</legend>
        {weekdays(1).map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              name={planField(`day-${day}`)}
              value="yes"
              form={myPdf}
              aria-label={weekdayName(day, "long")}
            />
            {weekdayName(day, "short")}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
