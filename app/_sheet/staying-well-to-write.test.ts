import { expect, test } from "vitest";
import { expectToBeBlank } from "#app/_paper/testing/blank-paper.ts";
import { fieldsIn } from "#app/_paper/testing/fields.ts";
import { helpAnywhere } from "#content/paper/paper-help.ts";
import { stayingWellAsked } from "#content/paths/staying-well.ts";
import { stayingWellToWrite } from "./staying-well-to-write.ts";

const kinds = (["A4", "LETTER"] as const).flatMap((size) =>
  (["normal", "large"] as const).map((print) => ({ size, print })),
);

test.each(kinds)("%s has a field for each part, on one page", async (kind) => {
  const file = await stayingWellToWrite({ ...kind, country: helpAnywhere });
  await expectToBeBlank(
    file,
    stayingWellAsked.map(({ part }) => part),
    kind.print === "large" ? 4 : 1,
  );
});

test("with a member’s words in it, it has room for all of them", async () => {
  const signs = "I sleep badly, and I stop going out. ".repeat(60).trim();
  const written = { signs, ask: "My sister" };
  const fields = await fieldsIn(
    await stayingWellToWrite({ size: "LETTER", print: "normal", country: helpAnywhere, written }),
  );
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject(written);
});
