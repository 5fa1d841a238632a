import { expect, test } from "vitest";
import { expectToBeBlank } from "#app/_paper/testing/blank-paper.ts";
import { fieldsIn } from "#app/_paper/testing/fields.ts";
import { carePartsAsked } from "#content/care-plan/care-plan.ts";
import { countries } from "#content/index.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { paperFiles } from "../../../_handout/paper-files.ts";
import { carePlanToWrite } from "./care-plan-to-write.ts";

const parts = carePartsAsked.map(({ part }) => part);

test.each(Object.entries(paperFiles("care-plan")))(
  "%s has a field for each part, on one page",
  async (_, kind) => {
    const file = await carePlanToWrite({ ...kind, country: helpAnywhere });
    await expectToBeBlank(file, [...parts, "who", "when"], kind.print === "large" ? 4 : 1);
  },
);

test("filled in, it carries the words, for whichever country", async () => {
  const country = countries.find(({ code }) => code === "GB") ?? helpAnywhere;
  const written = { signs: "I stop answering.\nI skip meals.", people: "Łucja, 0123" };
  const fields = await fieldsIn(await carePlanToWrite({ size: "A4", print: "normal", country, written }));
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({ ...written, alone: "" });
});
