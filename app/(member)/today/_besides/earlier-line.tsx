import { checkInOf } from "#content/check-in/questionnaires.ts";
import type { Earlier } from "#db/record/earlier.ts";
import { type Day, formatDay } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { earlierLineOf } from "#domain/journal/earlier.ts";

type Props = { earlier: Earlier | undefined; today: Day };

/** A line of the member’s own from some time ago, if they want one. After a low check-in there is none. */
export function EarlierLine({ earlier, today }: Props) {
  if (!earlier) return null;
  const checkIns = earlier.checkIns.map(({ kind, answers }) => ({ ...checkInOf(kind), answers }));
  const line = earlierLineOf(earlier.entry, checkIns);
  if (!line) return null;
  const { id, day } = earlier.entry;
  return (
    <p className="measure mt-10 text-small text-quiet">
      You wrote on {formatDay(day, "plain", today)}: <a href={`/journal/${id}`}>“{isolated(line)}”</a>
    </p>
  );
}
