import { expect, test } from "vitest";
import { isRouterState } from "./router-state.mjs";

const header = (state: unknown) => encodeURIComponent(JSON.stringify(state));

test("takes what Next’s router sends", () => {
  const page = ["__PAGE__", {}, null, null];
  expect(isRouterState(header(["", { children: ["today", { children: page }] }, null, "refetch", 16]))).toBe(
    true,
  );
  expect(
    isRouterState(header(["", { children: [["slug", "breathing", "d", null], { children: page }] }])),
  ).toBe(true);
});

test.each(["junk", "%E0%A4%A", header({}), header("x"), header(["a"]), header(["", { children: 1 }])])(
  "refuses %s, to which Next would answer 500",
  (sent) => {
    expect(isRouterState(sent)).toBe(false);
  },
);
