import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { many } from "#domain/testing/samples.ts";
import { practiceFields, practiceFormSchema } from "./practice-form.ts";
import { termNames, termsSchema, unaided } from "./terms.ts";

const schema = practiceFormSchema({ doses: [3, 5, 10], tiny: "One." });
const sent = {
  guide: "sleep-habits",
  minutes: "5",
  rhythm: "days",
  days: ["1", "3"],
  times: "3",
  cue: "tea",
};

describe("what can be mended", () => {
  test.each([
    ["minutes", { minutes: undefined }, "Choose how many minutes from the list."],
    ["minutes", { minutes: "7" }, "Choose how many minutes from the list."],
    ["minutes", { minutes: "NaN" }, "Choose how many minutes from the list."],
    ["minutes", { minutes: "1e9" }, "Choose how many minutes from the list."],
    ["minutes", { minutes: "5.0" }, "Choose how many minutes from the list."],
    ["minutes", { minutes: " 5" }, "Choose how many minutes from the list."],
    ["minutes", { minutes: "-5" }, "Choose how many minutes from the list."],
    ["minutes", { minutes: ["5", "10"] }, "Choose how many minutes."],
    ["rhythm", { rhythm: undefined }, "Choose set days, or some times a week."],
    ["rhythm", { rhythm: "never" }, "Choose set days, or some times a week."],
    ["days", { days: undefined }, "Choose at least one day, or choose times a week."],
    ["days", { days: [] }, "Choose at least one day, or choose times a week."],
    ["days", { days: ["8"] }, "Choose a day of the week."],
    ["days", { days: ["1", "Monday"] }, "Choose a day of the week."],
    ["days", { days: "1" }, "Choose at least one day, or choose times a week."],
    ["times", { rhythm: "times", times: "0" }, "Choose how many times a week, from 1 to 7."],
    ["times", { rhythm: "times", times: "8" }, "Choose how many times a week, from 1 to 7."],
    ["times", { rhythm: "times", times: undefined }, "Choose how many times a week, from 1 to 7."],
    ["cue", { cue: "a".repeat(5000) }, "Keep this to 120 characters. It has 5,000 now."],
    ["cue", { cue: ["one", "two"] }, "Write this as text."],
    ["guide", { guide: "../../etc/passwd" }, "Open the guide again and choose from there."],
    ["guide", { guide: undefined }, "Open the guide again and choose from there."],
    ["draftId", { draftId: "1" }, "Open the guide again and choose from there."],
  ])("%s: %j", (field, change, message) => {
    const issues = schema.safeParse({ ...sent, ...change }).error?.issues;
    expect(issues?.map(({ path, message }) => [path[0], message])).toEqual([[field, message]]);
  });

  test("everything is said at once", () => {
    const { error } = schema.safeParse({ ...sent, minutes: "0", days: [], cue: "a".repeat(121) });
    expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual(["cue", "days", "minutes"]);
  });

  test("the half that is hidden is not asked about", () => {
    expect(schema.safeParse({ ...sent, times: "99" }).success).toBe(true);
    expect(schema.safeParse({ ...sent, rhythm: "times", days: ["99"] }).success).toBe(true);
  });
});

describe("the cue", () => {
  const cue = (text: string) => schema.parse({ ...sent, cue: text }).terms.cue;

  test.each([
    ["  make \t coffee \r\n", "make coffee"],
    ["make\0 coffee\u0007", "make coffee"],
    ["\u202Eeffoc ekam\u2066\u200F", "effoc ekam"],
    ["cafe\u0301", "café"],
    ["\uD800tea\uDFFF", "tea"],
    ["tea 👩‍🌾", "tea 👩‍🌾"],
    ["After I make coffee,", "make coffee"],
    ["after I ", "after I"],
    ["   ", ""],
    ["a".repeat(120), "a".repeat(120)],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(cue(typed)).toBe(kept);
  });

  test("is one tidy line that PostgreSQL can keep, whatever was typed; tidying it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const kept = cue(typed);
        expect(kept).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]|^\s|\s$|\s\s/u);
      }),
      many,
    );
  });
});

test("nothing that can be posted makes it throw", () => {
  const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
  const form = fc.record({
    draftId: anything,
    guide: anything,
    minutes: anything,
    rhythm: fc.oneof(anything, fc.constantFrom("days", "times")),
    days: anything,
    times: anything,
    cue: anything,
  });
  fc.assert(
    fc.property(form, (posted) => {
      for (const { message } of schema.safeParse(posted).error?.issues ?? [])
        expect(message).toMatch(/^(Choose|Keep|Open|Write) .*\.$/);
    }),
    many,
  );
});

test("a form becomes terms, with the guide’s words for a bad day", () => {
  const wanted = { ...unaided, minutes: 5, tiny: "One.", cue: "tea" };
  const termsOf = (change: object) => schema.parse({ ...sent, days: ["3", "1", "3"], ...change }).terms;
  expect(termsOf({})).toEqual({ ...wanted, schedule: { kind: "days", days: [1, 3] } });
  expect(termsOf({ rhythm: "times" })).toEqual({ ...wanted, schedule: { kind: "times", times: 3 } });
  expect(termsOf({ tiny: "Two.", time: "07:30" })).toMatchObject({ tiny: "Two", time: "07:30" });
});

test("whatever a form gives is what a plan keeps, and every word of it is asked for by the form", () => {
  expect(termsSchema.parse(schema.parse(sent).terms)).toBeDefined();
  const names = termNames.filter((name) => name !== "schedule");
  expect(practiceFields.keyof().options).toEqual(
    expect.arrayContaining([...names, "rhythm", "days", "times"]),
  );
});
