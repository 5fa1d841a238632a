import type { RecordWeek } from "#domain/record/weeks.ts";

export type WeekKept = Pick<RecordWeek, "standing" | "passes">;

/** Beside the days of a week: a tick where it is on plan, and a dotted ring for each free pass. Decorative. */
export function WeekMark({ standing, passes }: WeekKept) {
  if (standing !== "on") return null;
  return (
    <svg viewBox="0 0 28 28" className="size-7" aria-hidden="true" fill="none" strokeLinecap="round">
      <path d="M8 8.5l4 4 8-9" className="stroke-ink" strokeWidth="1.75" strokeLinejoin="round" />
      {[9, 19].slice(0, passes).map((x) => (
        <circle
          key={x}
          cx={passes === 1 ? 14 : x}
          cy="21.5"
          r="3.75"
          className="stroke-accent"
          strokeWidth="1.75"
          strokeDasharray="0.1 2.85"
        />
      ))}
    </svg>
  );
}

/** The same in words. */
export function weekMarkInWords({ standing, passes }: WeekKept): string {
  if (standing !== "on") return "";
  if (passes === 0) return "On plan";
  return `On plan, with ${passes} free ${passes === 1 ? "pass" : "passes"}`;
}
