import { ActionButton } from "#components/form/action-button.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import { Notice, type Saying } from "#components/frame/notice.tsx";
import { addDays, type Day, formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { type Log, restAhead } from "#domain/record/log.ts";
import { restOn } from "../../_practice/actions.ts";
import { RestForm } from "./rest-form.tsx";

type Props = {
  item: PlanItem;
  /** What was said of today and the days to come. */
  logs: Log[];
  today: Day;
  /** What was typed before and could not be saved, if anything. */
  typed: FormValues | undefined;
  said: Saying | undefined;
};

/** Rest days ahead: those chosen, each with a way back, and a form to choose one more. */
export function RestDays({ item, logs, today, typed = {}, said }: Props) {
  const rests = logs.filter(({ state }) => state === "rest");
  return (
    <section id="rest" className="mt-14 border-t border-line pt-5" aria-labelledby="rest-title">
      <h2 id="rest-title">Rest days</h2>
      <p className="mt-1 mb-4 max-w-[40rem]">
        Is there a day on which this will not fit? Mark it now, up to three months ahead, and it asks for
        nothing.
      </p>
      <Notice said={said} look="mb-5" />
      {rests.length > 0 && (
        <ul className="mb-5 max-w-[40rem] border-t border-line" aria-label="Rest days ahead">
          {rests.map(({ day }) => (
            <li
              key={day}
              className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-1"
            >
              {formatDay(day, "long", today)}
              <ActionButton
                action={restOn}
                fields={{ item: item.id, day, rests: "no" }}
                look="button-plain"
                label={
                  <>
                    Take back <span className="visually-hidden">({formatDay(day, "long", today)})</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      <RestForm
        action={restOn}
        item={item.id}
        starting={typed}
        from={addDays(today, 1)}
        to={addDays(today, restAhead)}
        key={rests.map(({ day }) => day).join()}
      />
    </section>
  );
}
