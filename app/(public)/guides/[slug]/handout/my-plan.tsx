import type { Handout } from "#content/paper/handout.ts";
import { planField } from "#content/paper/plan-fields.ts";
import { weekdayName, weekdays } from "#domain/day.ts";
import { myPdf } from "./my-pdf.tsx";

/** The plan as a sentence, to be filled in together: on the screen before it is printed, or with a pen after. */
export function MyPlan({ does, doses }: Handout["plan"]) {
  return (
    <section className="handout-plan" aria-labelledby="my-plan-title">
      <h2 id="my-plan-title">My plan</h2>
      <div className="handout-gaps">
        <Gap name="after" label="After I" />
        <Gap name="place" label="at" about="at which place" />
      </div>
      <fieldset className="handout-boxes">
        <legend>I will {does} for</legend>
        <div>
          {doses.map((dose, place) => (
            <span key={dose} className="inline-flex items-center gap-x-1">
              <label>
                <input type="radio" name={planField("dose")} value={dose} form={myPdf} /> {dose}
              </label>{" "}
              {place === doses.length - 1 && <span>minutes,</span>}
            </span>
          ))}
        </div>
      </fieldset>
      <fieldset className="handout-boxes">
        <legend>on</legend>
        <div className="handout-days">
          {weekdays(1).map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                name={planField(`day-${day}`)}
                value="yes"
                form={myPdf}
                aria-label={weekdayName(day, "long")}
              />{" "}
              {weekdayName(day, "short")}{" "}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="handout-gaps handout-gaps-wide">
        <Gap name="obstacle" label="If" about="If what gets in the way" after="gets in the way," />
        <Gap name="instead" label="I will" about="I will do this instead" />
      </div>
    </section>
  );
}

type GapProps = { name: string; label: string; about?: string; after?: string };

/** A gap in the sentence. `about` is what it is called where it is heard alone, and begins with the words in sight. */
function Gap({ name, label, about, after }: GapProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>{" "}
      <input id={name} name={planField(name)} form={myPdf} autoComplete="off" aria-label={about} /> {after}
    </p>
  );
}
