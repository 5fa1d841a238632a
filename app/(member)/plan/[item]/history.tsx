import { describeMinutes } from "#domain/amounts.ts";
import { formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { joined } from "#domain/joined.mjs";
import { describeSchedule, isBreak, type PlanItem, type PlanVersion } from "#domain/practice/plan.ts";
import type { SettledMember } from "../../_page/member-page.tsx";

/** What was asked when, latest first, for anyone who wonders about an earlier week. */
export function History({ item, member }: { item: PlanItem; member: SettledMember }) {
  const entries = [
    ...item.versions.map((version) => ({ day: version.holdsFrom, words: whatItAsked(version, member) })),
    ...item.pauses.map(({ from, until }) => ({
      day: from,
      words: `paused until ${formatDay(until, "dated")}.`,
    })),
  ].sort((one, other) => (one.day < other.day ? 1 : -1));
  return (
    <section className="mt-14 border-t border-line pt-5" aria-labelledby="versions-title">
      <h2 id="versions-title" className="text-h3">
        What it asked, and since when
      </h2>
      <ul className="mt-2 grid gap-2">
        {entries.map(({ day, words }) => (
          <li key={`${day} ${words}`}>
            From {formatDay(day, "dated")}: {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whatItAsked({ schedule, minutes, cue }: PlanVersion, { firstDay }: SettledMember): string {
  if (isBreak(schedule)) return "nothing, since you had finished it for a while.";
  const asked = joined(`${describeMinutes(minutes)}, ${describeSchedule(schedule, firstDay)}`);
  return cue ? `${asked}, after I ${isolated(cue)}.` : `${asked}.`;
}
