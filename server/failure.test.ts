import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { failureOf } from "./failure.mjs";

test("of an error that quotes a query and a row, its kind, code and place are left", () => {
  const cause = Object.assign(new Error('column "note" does not exist'), {
    code: "42703",
    query: "select note from day_logs",
    parameters: ["my words"],
    detail: "Key (note)=(my words) exists.",
  });
  const error = new DrizzleQueryError("select note from day_logs", ["my words\n    at my desk:1:1"], cause);
  const said = failureOf(error);
  expect(said).toMatchObject({
    kind: "Error",
    at: expect.stringMatching(/^at .*\.ts:\d+:\d+/),
    cause: { code: "42703" },
  });
  expect(JSON.stringify(said)).not.toMatch(/select|note|my words|my desk|Key/);
});

test("what is thrown may be no error at all, and a code no code", () => {
  expect(failureOf("my words")).toEqual({ kind: "string" });
  expect(
    failureOf(Object.assign(new Error("x"), { code: "my words", digest: "my words" })),
  ).not.toHaveProperty("code");
});
