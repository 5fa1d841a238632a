"use client";

import { EveningPlan } from "./evening-plan.tsx";
import { HabitList } from "./habit-list.tsx";

/** Habits to choose from, and an evening to plan. Without a script it is a worksheet to print. */
export default function SleepHabitsTool() {
  return (
    <div className="grid gap-10">
      <HabitList />
      <EveningPlan />
      <p className="needs-script no-print">
        <button className="button-quiet" type="button" onClick={() => window.print()}>
          Print this
        </button>
      </p>
    </div>
  );
}
