import { expect, test } from "vitest";
import { guideFrontSchema } from "#content/schema.ts";

const found = import.meta.glob<{ frontmatter: object }>("../guides/breathing/guide.mdx", { eager: true });
const front = found["../guides/breathing/guide.mdx"]?.frontmatter;

const problemsWith = (changed: string, days: string[]) =>
  guideFrontSchema
    .safeParse({
      ...front,
      changed,
      reviewDue: "2030-01-01",
      changes: days.map((on) => ({ on, what: "Said something more." })),
    })
    .error?.issues.map(({ path }) => path.join("."));

test("what changed in a guide is told from its newest day on", () => {
  expect(problemsWith("2026-12-01", ["2026-12-01", "2026-12-01", "2026-11-23"])).toBeUndefined();
  expect(problemsWith("2026-12-01", ["2026-11-23"])).toEqual(["changes"]);
  expect(problemsWith("2026-12-01", ["2026-12-01", "2026-11-23", "2026-11-28"])).toEqual(["changes"]);
  expect(problemsWith("2026-12-01", [])).toEqual(["changes", "changes"]);
});
