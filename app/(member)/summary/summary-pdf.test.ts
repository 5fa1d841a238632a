import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { overprinted, wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { addDays, type Day, daySchema, daysFrom } from "#domain/day.ts";
import { type Summary, summarySigns } from "#domain/summary/summary.ts";
import { cases } from "#domain/testing/cases.ts";
import { lettersMissing, summaryPdf } from "./summary-pdf.ts";

const day = daySchema.parse("2026-11-02");

function summaryOf(name: string, note: string): Summary {
  const practice: Summary["practices"][number] = {
    title: "Slow breathing",
    plans: [],
    times: 1,
    weeks: { on: 0, of: 0 },
    marks: ["done"],
    rated: null,
    notes: [{ day, words: note }],
    reviews: null,
  };
  return {
    version: 2,
    name,
    from: day,
    to: day,
    madeOn: day,
    firstDay: 1,
    practices: [practice],
    checkIns: [],
  };
}

/** What a reader of PDFs makes of it: its title, its words without the spaces between, and whatever it would do. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const words = items.map((item) => ("str" in item ? item.str : "")).join("");
  const doings = [await pdf.getOpenAction(), await pdf.getJSActions(), ...(await page.getAnnotations())];
  return { title: "Title" in info ? info.Title : "", words: words.replace(/\s/g, ""), doings };
}

/** What a PDF is written in, so that words could be taken for a part of it. */
const sign = fc.constantFrom(
  ..."()<>[]{}/\\%#'",
  ..."éßœ€“”…łŁőřōŭŋũạễ ",
  ...[
    ") >> endobj",
    "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
    "\\)",
    "stream",
    "https://a.example",
  ],
);

test("whatever is written is words, and nothing in the PDF does anything", async () => {
  const words = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(""));
  await fc.assert(
    fc.asyncProperty(words, words, async (name, note) => {
      const summary = summaryOf(name, note);
      expect(lettersMissing(summary)).toEqual([]);
      const pdf = await read(await summaryPdf(summary));
      expect(pdf.title).toBe(`What ${name} has practised`);
      expect(pdf.words).toContain(note.replace(/\s/g, ""));
      expect(pdf.doings).toEqual([null, null]);
    }),
    cases(25),
  );
});

test.each(["A4", "LETTER"] as const)(
  "four weeks of three practices, with looks back and check-ins, fit on one page of %s, with one legend",
  async (size) => {
    const from = daySchema.parse("2026-11-02");
    const days = daysFrom(from, addDays(from, 27));
    const marks = days.map((_, place) => (["done", "tiny", "rest", "unknown"] as const)[place % 4] ?? "done");
    const says =
      "After I put the kettle on, I will breathe slowly for 5 minutes on 4 days a week, in the kitchen.";
    const [only] = summaryOf("Ann", "").practices;
    if (!only) throw new Error("There is no practice");
    const to = days.at(-1) ?? from;
    const reviews = [days[13] ?? from, to].map((each) => ({
      day: each,
      helped: "a-little" as const,
      inTheWay: ["no-time" as const, "caring-for-others" as const],
    }));
    const scored = (on: Day, points: number) => ({ day: on, points });
    const plans = [{ from, until: to, says }];
    const practice = { ...only, plans, times: 14, marks, notes: [], reviews };
    const checkIns = [
      { kind: "who-5" as const, name: "WHO-5", of: 100, scores: [scored(from, 48), scored(to, 56)] },
      { kind: "phq-4" as const, name: "PHQ-4", of: 12, scores: [scored(from, 6), scored(to, 6)] },
    ];
    const practices = [practice, practice, practice];
    const file = await summaryPdf({ ...summaryOf("Ann", ""), from, to, practices, checkIns }, size);
    const boxes = await wordBoxes(file);
    expect(Math.max(...boxes.map(({ page }) => page))).toBe(1);
    expect(boxes.filter(({ words }) => words === "Tiny version")).toHaveLength(1);
    const text = boxes.map(({ words }) => words).join(" ");
    expect(text).toContain("14 times, 7 times in the tiny version.");
    expect(text).toContain("29 November 2026: “Yes, a little”. In the way: “There was no time”");
    expect(text).toMatch(/WHO-5: 48 of 100 on 2 November 2026, and 56 on 29 November 2026,\s+8\s+higher\./);

    // With both numbers of each of these days they take one page more: short columns stand side by side.
    const rated = days.map((each) => ({ day: each, before: 7, after: 4 }));
    const numbered = practices.map((each) => ({ ...each, rated }));
    const longer = await summaryPdf({ ...summaryOf("Ann", ""), from, to, practices: numbered }, size);
    const pages = (await wordBoxes(longer)).map(({ page }) => page);
    expect(Math.max(...pages)).toBe(2);
  },
);

test("a letter that would be an empty box is told before", () => {
  expect(lettersMissing(summaryOf("Ann", "Δ, and ✓ Δ"))).toEqual(["Δ", "✓"]);
  expect(lettersMissing(summaryOf("Анна", ""))).toEqual(["А", "н", "а"]);
  expect(lettersMissing(summaryOf("Łucja", "One.\nTwo."))).toEqual([]);
});

test.each([0, 27, 365])("nothing is printed over anything else in %i days and one", async (length) => {
  const from = daySchema.parse("2025-12-17");
  const days = daysFrom(from, addDays(from, length));
  const long = "unbreakable".repeat(20);
  const practice: Summary["practices"][number] = {
    title: "Mindfulness for anxious moments",
    plans: [
      { from, until: day, says: long },
      { from: day, until: addDays(day, 1), says: "After I put the kettle on, I will breathe. ".repeat(9) },
    ],
    times: 1,
    weeks: { on: 0, of: 0 },
    marks: days.map((_, place) => summarySigns[place % summarySigns.length] ?? "done"),
    rated: days.map((each) => ({ day: each, before: 10, after: 10 })),
    notes: days.slice(-30).map((each) => ({ day: each, words: long })),
    reviews: days.slice(-30).map((each) => ({ day: each, helped: "worse", inTheWay: ["forgot", "pain"] })),
  };
  const summary = {
    ...summaryOf(long, ""),
    from,
    to: days.at(-1) ?? from,
    practices: [practice, practice],
  };
  expect(await overprinted(await summaryPdf(summary))).toEqual([]);
});
