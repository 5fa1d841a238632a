import { describe, expect, test } from "vitest";
import { guideBySlug } from "#content/index.ts";
import { htmlOf } from "./as-read.tsx";
import { lacks } from "./lesson.ts";

const model = guideBySlug("breathing");
const html = model ? htmlOf(model) : "";

test("a lesson with every part lacks nothing", () => {
  expect(lacks(html)).toEqual([]);
});

describe("a lesson that is not whole says what to write", () => {
  test.each<[string, (page: string) => string, string]>([
    ["a part is missing", (page) => page.replace(/<h2[^>]*>An example/, "<h2>Example"), "in this order"],
    ["steps are no list", (page) => page.replace("<ol>", "<ul>"), "one numbered list"],
    ["steps stand alone", (page) => page.replace(/<\/ol>.*?(?=<h2)/s, "</ol>"), "what it feels like"],
    ["an example looks true", (page) => page.replace("is made up", "is a client"), "that it is made up"],
    [
      "an example is told only",
      (page) => page.replace(/<table>.*?<\/table>/s, ""),
      "as a table or a quotation",
    ],
    ["there is one way", (page) => page.replace(/<h3[^>]*>(A longer|In step)/g, "<p>$1"), "two or three"],
    ["snags are not named", (page) => page.replaceAll(/<li>\s*<strong>/g, "<li>"), "three snags or more"],
    ["a day is left out", (page) => page.replace(/<td>4<\/td>/, "<td>5</td>"), "the days 1 to 7"],
    [
      "nothing says when to stop",
      (page) => page.replace("When to leave it", "Afterwards"),
      "When to leave it",
    ],
    ["help is not named", (page) => page.replaceAll('href="/help-now', 'href="/'), "link to /help-now"],
  ])("%s", (_, broken, said) => {
    expect(lacks(broken(html)).join("\n")).toContain(said);
  });

  test("and a row may hold several days", () => {
    const together = html.replace(/<tr>\s*<td>4<\/td>.*?<\/tr>/s, "").replace("<td>3</td>", "<td>3–4</td>");
    expect(together).not.toBe(html);
    expect(lacks(together)).toEqual([]);
  });
});
