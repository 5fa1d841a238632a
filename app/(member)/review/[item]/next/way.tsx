import { ActionButton } from "#components/form/action-button.tsx";
import { describeMinutes } from "#domain/amounts.ts";
import type { Day } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { joined } from "#domain/joined.mjs";
import { describeSchedule } from "#domain/practice/plan.ts";
import type { Reader } from "#domain/practice/plan-words.ts";
import type { Terms } from "#domain/practice/terms.ts";
import type { Proposal } from "#domain/review/review.ts";
import { seenOf } from "../../../_page/seen.ts";
import { proposalWords } from "../../../_record/review-words.ts";
import { chooseNext } from "../actions.ts";
import type { Reviewed } from "../look-back.ts";

type Props = {
  change: Proposal;
  /** How its button looks; a pause has two, of which the second is always quiet. */
  look: "button" | "button-quiet";
  reviewed: Reviewed;
  /** The day of the review. */
  day: Day;
  reader: Reader;
};

/** One way to go on: what it would mean, to the letter, and the button that does it. */
export function NextWay({ change, look, reviewed, day, reader }: Props) {
  const { item, terms, smaller, title } = reviewed;
  const fields = { item: item.id, day, change, seen: seenOf(terms), wanted: seenOf(smaller) };
  const button = (label: string, more: Record<string, string> = {}, as: string = look) => (
    <ActionButton action={chooseNext} fields={{ ...fields, ...more }} look={as} label={label} />
  );
  return (
    <div className="grid gap-3">
      <p className="measure">{meaning(change, reviewed, reader)}</p>
      {change === "smaller" && smaller && button(`Make it ${asks(smaller, reader)}`)}
      {change === "pause" && (
        <div className="buttons">
          {button("Pause for one week", { weeks: "1" })}
          {button("Pause for two weeks", { weeks: "2" }, "button-quiet")}
        </div>
      )}
      {change === "swap" && button("See other practices")}
      {change === "finish" && button(`Finish ${title}`)}
      {(change === "keep" || change === "other-cue") && button(proposalWords[change])}
    </div>
  );
}

function meaning(change: Proposal, { terms, smaller }: Reviewed, reader: Reader): string {
  switch (change) {
    case "keep":
      return `It goes on with ${asks(terms, reader)}.`;
    case "smaller":
      return smaller ? `From today: ${asks(smaller, reader)}, in place of ${asks(terms, reader)}.` : "";
    case "other-cue":
      return terms.cue
        ? `Now it comes after “I ${isolated(terms.cue)}”. On the next page you can put it after something else that you do each day, or name a place and a time.`
        : "Right after something that you do each day works best. You can name it on the next page.";
    case "swap":
      return "Up to three others for the same need, each with its reason. You can finish this one there.";
    case "pause":
      return "It rests from today, then goes on by itself. You can take it up sooner.";
    case "finish":
      return "Finishing is a good way for a practice to end. Your record stays, and you can take it up again.";
  }
}

/** "5 minutes, every day" */
function asks({ minutes, schedule }: Terms, { firstDay }: Reader): string {
  return joined(`${describeMinutes(minutes)}, ${describeSchedule(schedule, firstDay)}`);
}
