/** What a practice has to lean on, as parts of sentences for the member. */
import { formatTime } from "#domain/day.ts";
import { isolated } from "#domain/isolated.ts";
import { describePlace } from "./plan-sentence.ts";
import type { Terms } from "./terms.ts";

/** When and where: "After I put the kettle on, at the kitchen table, 07:30". Empty when none of it was named. */
export function describeCue({ cue, place, time }: Terms, clockHours: 12 | 24): string {
  const parts = [
    cue && `after I ${isolated(cue)}`,
    place && describePlace(place),
    time && formatTime(time, clockHours),
  ];
  const words = parts.filter(Boolean).join(", ");
  return words.replace(/^\u2068?./u, (first) => first.toUpperCase());
}

/** "If the bus is late, I will do it at lunch."; of one half alone, that half. Empty when neither was named. */
export function describeObstacle(terms: Terms): string {
  const [obstacle, obstaclePlan] = [isolated(terms.obstacle), isolated(terms.obstaclePlan)];
  if (obstacle && obstaclePlan) return `If ${obstacle}, I will ${obstaclePlan}.`;
  if (obstacle) return `What may come between: ${obstacle}.`;
  return obstaclePlan && `If something comes between, I will ${obstaclePlan}.`;
}
