import { expect, test } from "vitest";
import { daySchema } from "#domain/day.ts";
import { journalAsMarkdown } from "./as-markdown.ts";

const day = daySchema.parse("2026-11-02");
const today = daySchema.parse("2026-11-28");

test("entries stand under their day and kind, with what was asked where something was", () => {
  const free = {
    kind: "free",
    day,
    fields: [{ name: "journal", label: "Your words", words: "One.\nTwo.\n\nThree." }],
  };
  const record = {
    kind: "thought-record",
    day,
    fields: [
      { name: "thought", label: "The thought", words: "# I * always_fail" },
      { name: "other", label: "What else?", words: "1. no\n- yes" },
    ],
  };
  const titles = (kind: string) => (kind === "free" ? "Free writing" : "Thought record");
  expect(journalAsMarkdown([free, record] as never[], titles, today)).toBe(
    [
      "# Journal",
      "Written down on 28 November 2026.",
      "## 2 November 2026: Free writing",
      "One.  \nTwo.\n\nThree.",
      "## 2 November 2026: Thought record",
      "**The thought**",
      "\\# I \\* always\\_fail",
      "**What else?**",
      "1\\. no  \n\\- yes\n",
    ].join("\n\n"),
  );
});
