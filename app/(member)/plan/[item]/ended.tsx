import { ActionButton } from "#components/form/action-button.tsx";
import { listItemLogs } from "#db/record/logs.ts";
import { describeTimes } from "#domain/amounts.ts";
import { type Day, formatDay } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { timesBetween } from "#domain/record/progress.ts";
import type { SettledMember } from "../../_page/member-page.tsx";
import { resumeIt } from "../../_practice/actions.ts";

type Props = { item: PlanItem; member: SettledMember; title: string; finishedOn: Day };

/** A practice that has come to its end: what it was, and the way back into it. */
export async function Ended({ item, member, title, finishedOn }: Props) {
  const logs = await listItemLogs(member.id, item.id, item.startedOn, finishedOn);
  const times = timesBetween(logs, item.startedOn, finishedOn);
  return (
    <section className="mt-10 max-w-[40rem]" aria-labelledby="ended-title">
      <h2 id="ended-title">Finished on {formatDay(finishedOn, "dated")}</h2>
      <p className="mt-1 mb-5">
        {times > 0
          ? `You did this ${describeTimes(times)} from ${formatDay(item.startedOn, "dated")} on. What it gave you stays yours, and so does your record.`
          : "Your record is kept."}
      </p>
      <ActionButton
        action={resumeIt}
        fields={{ item: item.id }}
        look="button"
        label={`Take up ${title} again`}
      />
    </section>
  );
}
