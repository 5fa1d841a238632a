import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { GET } from "./route.ts";

test("the drawing of a code has a size, so that it can be put into a letter", async () => {
  const [slug = ""] = guides.map((guide) => guide.slug);
  const answer = await GET(new Request("http://localhost"), {
    params: Promise.resolve({ slug, file: "code.svg" }),
  });
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(await answer.text()) ?? [];
  expect(Number(width)).toBeGreaterThan(200);
  expect(height).toBe(width);
});
