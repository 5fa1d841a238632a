import fc from "fast-check";
import { expect, test } from "vitest";
import { many } from "#domain/testing/samples.ts";
import { longestClinicName, readClinicName } from "./clinic-name.ts";
import { readPlanLink } from "./plan-link.ts";

const read = (query: string) => readClinicName(new URLSearchParams(query));
const notLetters =
  "The name of who hands it out cannot be printed. It may be 60 letters and spaces long, without digits or signs.";

test.each([
  ["from=Northside+Clinic", "Northside Clinic"],
  ["from=Northside%20Clinic.", "Northside Clinic"],
  ["FROM=Praxis+M%C3%BCller", "Praxis Müller"],
  ["from=Praxis+Mu%CC%88ller", "Praxis Müller"],
  ["from=++Northside++Clinic+", "Northside Clinic"],
  ["from=North%E2%80%8Bside%E2%80%AE", "Northside"],
  ["from=Northside%0A%0DClinic", "Northside Clinic"],
  ["from=A&from=A", "A"],
  ["breathing=5m-daily&from=2026-12-01&from=Northside", "Northside"],
  [`from=${"a".repeat(60)}`, "a".repeat(60)],
  ["from=3DNorthside", undefined],
  ["from=2026-12-01", undefined],
  ["from=", undefined],
  ["", undefined],
])("%s names %s", (query, clinic) => {
  expect(read(query).clinic).toBe(clinic);
});

test.each([
  "from=Ward+7",
  "from=Call+0800123456",
  "from=clinic.example",
  "from=a%40clinic.example",
  "from=https+clinic",
  "from=see+www+clinic",
  "from=Stop.+Take+no+more+tablets",
  "from=%3Cb%3EClinic",
  `from=${"a".repeat(61)}`,
])("of %s no name is taken, and it is said", (query) => {
  expect(read(query)).toEqual({ problem: notLetters });
});

test("two names are none", () => {
  expect(read("from=Northside&from=Southside")).toEqual({
    problem: "The link names more than one who hands it out. None of them is printed.",
  });
});

test("whatever a link holds, a name is letters and single spaces, and the words about it are ours", () => {
  const some = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
  fc.assert(
    fc.property(fc.array(some, { maxLength: 3 }), (values) => {
      const { clinic, problem } = readClinicName(values.map((value) => ["from", value] as const));
      if (clinic !== undefined) {
        expect(clinic).toMatch(/^\p{L}+(?: \p{L}+)*$/u);
        expect(clinic.length).toBeLessThanOrEqual(longestClinicName);
      }
      if (problem !== undefined) expect(problem).toMatch(/^The (?:name|link)[a-z ,.ILNOT0-9]{20,150}\.$/);
    }),
    many,
  );
});

test("a name is no part of the plan, and never takes the place of the day to begin", () => {
  const guides = [{ slug: "breathing", title: "Slow breathing", doses: [5] }];
  const { plan, problems } = readPlanLink(
    new URLSearchParams("from=Northside&breathing=5m-daily&from=2026-12-01"),
    guides,
  );
  expect([plan.from, problems]).toEqual(["2026-12-01", []]);
  expect(JSON.stringify(plan)).not.toContain("orthside");
});
