import { CountryLines } from "#app/_paper/help-lines.tsx";
import { LinesOf } from "#components/frame/lines-of.tsx";
import { carePartsAsked } from "#content/care-plan/care-plan.ts";
import { type CarePlan, careParts } from "#domain/care-plan/care-plan.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { helpCountryOf } from "./help-country.ts";
import "#app/_paper/care-sheet.css";

type Props = { plan: CarePlan; changedOn: Day | undefined };

/** What is written, part by part, and whom to call. What is empty is left out. */
export function CareSheet({ plan, changedOn }: Props) {
  return (
    <article className={`care-sheet ${closeness(plan)}`} aria-labelledby="care-title">
      <h1 id="care-title">My care plan</h1>
      {changedOn && <p className="hint mt-1">Last changed on {formatDay(changedOn, "dated")}</p>}
      <div className="care-parts mt-5 print:mt-2">
        {carePartsAsked.map(
          ({ part, title }) =>
            plan[part] && (
              <section key={part} className="care-part" aria-labelledby={`care-${part}`}>
                <h2 id={`care-${part}`}>{title}</h2>
                <p className="care-words">
                  <LinesOf words={plan[part]} />
                </p>
              </section>
            ),
        )}
      </div>
      <div className="care-help">
        <CountryLines country={helpCountryOf(plan)} />
      </div>
    </article>
  );
}

/** How close the letters have to stand on paper, so that all of it is one page: by its lines in a column, titles too. */
function closeness(plan: CarePlan): string {
  const lines = (letters: number) =>
    careParts
      .filter((part) => plan[part])
      .flatMap((part) => ["two for its title", "", ...plan[part].split("\n")])
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  if (lines(84) <= 26) return "care-large";
  if (lines(48) <= 62) return "";
  return lines(56) <= 74 ? "care-close" : "care-closest";
}
