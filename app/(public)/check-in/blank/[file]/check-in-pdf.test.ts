import { expect, test } from "vitest";
import { expectToBeBlank, pageEnds } from "#app/_paper/testing/blank-paper.ts";
import { fieldsIn } from "#app/_paper/testing/fields.ts";
import { wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { checkInForms, checkInOf } from "#content/check-in/questionnaires.ts";
import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { paperFiles } from "../../../_handout/paper-files.ts";
import { checkInPdf } from "./check-in-pdf.ts";

test.each(Object.entries(paperFiles("each")))(
  "%s has a field for each statement, on one page",
  async (_, kind) => {
    for (const form of checkInForms) {
      const names = form.questions.items.map(({ id }) => id);
      await expectToBeBlank(
        await checkInPdf({ ...kind, form, country: helpAnywhere }),
        names,
        kind.print === "large" ? 4 : 1,
      );
    }
  },
);

test.each(["who-5", "phq-4", "growth"] as const)(
  "in large print no page of %s ends half way",
  async (kind) => {
    for (const country of [helpAnywhere, ...countries.filter(({ code }) => code === "GB")]) {
      const form = checkInOf(kind);
      const ends = await pageEnds(await checkInPdf({ size: "A4", print: "large", form, country }));
      // Of which 42 points are the margin.
      expect(Math.max(...ends)).toBeLessThan(42 + 842 * 0.12);
    }
  },
);

test.each(["who-5", "phq-4"] as const)(
  "%s is on paper as it was published, with scores and licence",
  async (kind) => {
    const form = checkInOf(kind);
    const { questions, questionnaire } = form;
    const file = await checkInPdf({ size: "A4", print: "large", form, country: helpAnywhere });
    const words = (await wordBoxes(file))
      .map((box) => box.words)
      .join("")
      .replace(/\s/g, "");
    const bare = (text = "") => text.replace(/\s/g, "");
    for (const { text } of questions.items) expect(words).toContain(bare(text));
    for (const [place, option] of questions.options.entries())
      expect(words).toContain(bare(`${option} (${questionnaire?.scores[place]})`));
    expect(words).toContain(bare(questionnaire?.licence));
    expect(words).toContain("Addingitup");
    // One answer to each: the boxes of a statement are one field.
    const boxes = (await fieldsIn(file)).filter((field) => field.kind === "one of");
    expect(boxes).toHaveLength(questions.items.length * questions.options.length);
  },
);
