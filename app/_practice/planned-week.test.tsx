import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { PlannedWeek } from "./planned-week.tsx";

test("times in a week are said once where no style sheet draws a ring for each", () => {
  const [guide] = guides;
  if (!guide) throw new Error("no guides");
  const terms = { minutes: 10, schedule: { kind: "times", times: 4 } } as const;
  const page = renderToStaticMarkup(<PlannedWeek practices={[{ guide, terms }]} reader={{ firstDay: 1 }} />);
  expect(page.replaceAll(/<[^>]+>/g, "")).toMatch(/\D10 minutes, 4\stimes, on the days that suit$/);
});
