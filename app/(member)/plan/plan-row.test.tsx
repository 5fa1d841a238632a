import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlanRow } from "./plan-row.tsx";

test("in the sentence of a plan no line ends between a number and what it counts", () => {
  const row = (
    <PlanRow
      item="one"
      title="Slow breathing"
      drawing={undefined}
      sentences={["I will breathe slowly for 5 minutes, 3 times a week."]}
      notes={["Tiny version: 2 minutes."]}
      cautions={[]}
      begins="Begins on Tuesday 1 December."
      pauses={["Paused until 12 December."]}
      move={async (state) => state}
      canRise={false}
      canSink={false}
      moved={undefined}
    />
  );
  expect(renderToStaticMarkup(row).match(/\d (?:minutes|times|December)/g)).toBeNull();
});
