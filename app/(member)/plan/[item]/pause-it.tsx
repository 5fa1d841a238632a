import { ActionButton } from "#components/form/action-button.tsx";
import type { FormValues } from "#components/form/form-state.ts";
import type { Day } from "#domain/day.ts";
import { commonPauses, describePause, pausesFrom } from "#domain/practice/pause.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { goOnWithIt, pauseIt } from "../../_practice/actions.ts";
import { PauseForm } from "../pause-form.tsx";

type Props = {
  item: PlanItem;
  title: string;
  today: Day;
  seen: string;
  /** What was typed before and could not be saved, if anything. */
  typed: FormValues | undefined;
};

/** The pauses that hold or are to come, a way out of them, and a way to add one. */
export function PauseIt({ item, title, today, seen, typed }: Props) {
  const fields = { item: item.id, seen };
  const pauses = pausesFrom(item, today);
  const isPaused = pauses.some(({ from }) => from <= today);
  return (
    <section id="pause" className="mt-14 border-t border-line pt-5" aria-labelledby="pause-title">
      <h2 id="pause-title">Pause it</h2>
      <p className="mt-1 mb-5 max-w-[40rem]">
        A pause asks for nothing, and takes nothing away. When it is over, the practice goes on by itself.
      </p>
      {pauses.length > 0 && (
        <div className="notice mb-6 grid gap-3">
          {pauses.map((each) => (
            <p key={each.from}>{describePause(each, today)}</p>
          ))}
          <ActionButton
            action={goOnWithIt}
            fields={fields}
            look="button-quiet"
            label={isPaused ? `Go on with ${title} today` : `Take back this pause of ${title}`}
          />
        </div>
      )}
      <PauseForm
        action={pauseIt}
        returnTo={`/plan/${item.id}`}
        fields={fields}
        starting={{ from: today, ...typed }}
        presets={commonPauses(today)}
        today={today}
      />
    </section>
  );
}
