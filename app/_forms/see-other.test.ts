import { expect, test } from "vitest";
import { seeOther } from "./see-other.ts";

test("what leads a form on is asked for anew by GET, and kept nowhere", () => {
  const { status, headers } = seeOther("/settings/import?saved=waits");
  expect([status, headers.get("location"), headers.get("cache-control")]).toEqual([
    303,
    "/settings/import?saved=waits",
    "no-store",
  ]);
});
