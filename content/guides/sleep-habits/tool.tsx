"use client";

import { EveningPlan } from "./evening-plan.tsx";
import { HabitList } from "./habit-list.tsx";
import { SleepDiary } from "./sleep-diary.tsx";

/** Habits to choose from, an evening to plan, and nights to look back on. Without a script it is a worksheet. */
export default function SleepHabitsTool() {
  return (
    <div className="grid gap-10 print:block print:space-y-4">
      <HabitList />
      <EveningPlan />
      <SleepDiary />
    </div>
  );
}
