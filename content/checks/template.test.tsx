import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { easyReadSchema } from "#content/easy/easy-read.ts";
import { guideFrontSchema } from "#content/schema.ts";
import { easy } from "#content/templates/guide/easy.ts";
import { sheet } from "#content/templates/guide/sheet.ts";
import NewTool from "#content/templates/guide/tool.tsx";
import { checked } from "./problems.ts";

const file = "templates/guide/guide.mdx";
const found = import.meta.glob<{ frontmatter: Record<string, unknown> }>("../templates/guide/guide.mdx", {
  eager: true,
});
const front = found[`../${file}`]?.frontmatter ?? {};

/** What a guide may do without. */
const optional = ["related", "neverFor", "reviewedBy"];

test("a new guide has every field, in the order of the schema", () => {
  expect(Object.keys(front)).toEqual(guideFrontSchema.keyof().options);
});

test("a new guide is refused for each field that is not filled in", () => {
  const problems: string[] = [];
  expect(checked(guideFrontSchema, file, front, problems)).toBeUndefined();
  for (const field of Object.keys(front).filter((name) => !optional.includes(name))) {
    expect(problems.join("\n"), field).toMatch(new RegExp(`“${field}(\\.|”)`));
  }
  for (const field of [
    "id",
    "areas",
    "finds",
    "nearby",
    "text",
    "certainty",
    "who",
    "size",
    "unknown",
    "references",
  ]) {
    expect(problems.join("\n")).toContain(`“claims.0.${field}”`);
  }
});

test("the easy read of a new guide is refused for all that is not filled in", () => {
  const problems: string[] = [];
  expect(checked(easyReadSchema, "easy.ts", easy, problems)).toBeUndefined();
  for (const field of ["steps.0.words", "steps.5.shows", "steps.5.drawn", "careful"])
    expect(problems.join("\n")).toContain(`“${field}”`);
});

test("a new tool is drawn, and it and its sheet say what is to be filled in", () => {
  expect(renderToStaticMarkup(<NewTool />)).toContain("FILL IN");
  expect(JSON.stringify(sheet)).toContain("FILL IN");
});
