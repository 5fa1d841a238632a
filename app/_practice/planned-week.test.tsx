import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { PlannedWeek } from "./planned-week.tsx";

test("the minutes of times in a week stand apart where no style sheet sets them apart", () => {
  const [guide] = guides;
  if (!guide) throw new Error("no guides");
  const terms = { minutes: 10, schedule: { kind: "times", times: 4 } } as const;
  const page = renderToStaticMarkup(<PlannedWeek practices={[{ guide, terms }]} reader={{ firstDay: 1 }} />);
  expect(page.replaceAll(/<[^>]+>/g, "")).toContain("10 10 10 10 10 minutes, ");
});
