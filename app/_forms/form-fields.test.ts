import { expect, test } from "vitest";
import { z } from "zod";
import { practiceFormSchema } from "#domain/practice/practice-form.ts";
import { errorsOf, pick } from "./form-fields.ts";

const schema = z.object({
  note: z.string(),
  days: z.array(z.string()).default([]),
  zone: z.string().optional(),
});

function form(...entries: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test("only what the schema names is taken", () => {
  const typed = pick(
    schema,
    form(["note", "hello"], ["$ACTION_KEY", "k"], ["password", "p"], ["__proto__", "x"]),
  );
  expect(typed).toEqual({ note: "hello", days: [] });
});

test("a list keeps every box, one alone too; a single field keeps its first value", () => {
  expect(pick(schema, form(["days", "1"]))).toEqual({ days: ["1"] });
  expect(pick(schema, form(["days", "1"], ["days", "3"], ["note", "a"], ["note", "b"]))).toEqual({
    days: ["1", "3"],
    note: "a",
  });
});

test("files and null characters stay out", () => {
  expect(pick(schema, form(["note", new Blob(["x"])], ["zone", "a\0b"]))).toEqual({ days: [], zone: "ab" });
});

test("what nobody can see is nothing, in a field for a day or a time too", () => {
  const blank = "\u200B\u2800\u3164\u00AD \u{E0041}";
  expect(pick(schema, form(["note", blank], ["zone", " "], ["days", "1"], ["days", "\0"]))).toEqual({
    note: "",
    zone: "",
    days: ["1", ""],
  });
});

test("a schema in two steps is read by its first", () => {
  const typed = pick(
    practiceFormSchema({ doses: [2, 5], tiny: "" }),
    form(["guide", "breathing"], ["days", "2"], ["other", "x"]),
  );
  expect(typed).toEqual({ guide: "breathing", days: ["2"] });
});

test("each field gets the first of its problems", () => {
  const result = z
    .object({ note: z.string().min(5, "too short").startsWith("x", "no x"), zone: z.string("which?") })
    .safeParse({ note: "a" });
  expect(result.error && errorsOf(result.error)).toEqual({ note: "too short", zone: "which?" });
});
