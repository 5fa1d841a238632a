import fc from "fast-check";
import { expect, test } from "vitest";
import { cases } from "#domain/testing/cases.ts";
import { openPaper } from "../pdf.ts";

const word = fc.constantFrom(
  "a",
  "practice",
  "self-compassion",
  "Łódź",
  "0800 123 4567",
  "example.org/a-long/address-of-it",
);
const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((each) => each.join(" "));
const run = fc.record({ words, href: fc.constantFrom("tel:1", "https://example.org") });
const look = fc.record({
  face: fc.constantFrom("text", "strong", "display"),
  scale: fc.constantFrom(0.9, 1, 1.75),
  width: fc.constantFrom(60, 200, 500),
  after: fc.constantFrom(0, 7),
});
const asked = fc.record({ words: fc.oneof(words, fc.array(run, { minLength: 1, maxLength: 3 })), look });

type Asked = typeof asked extends fc.Arbitrary<infer Each> ? Each : never;

/** Where each of them ends on a paper that begins so far down a page: on which page, and how far down. */
function endsOn(paper: ReturnType<typeof openPaper>, written: Asked[], from: number) {
  paper.doc.addPage();
  paper.doc.y = from;
  const before = paper.pages();
  return written.map(({ words, look }) => {
    paper.write("P", words, look);
    return [paper.pages() - before, paper.doc.y];
  });
}

test("on scrap one gets as far down the page, and to the same page, as on paper, the first time and again", () => {
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (written) => {
      const paper = openPaper({ size: "A4", title: "", about: "", changed: "2026-11-29", fontSize: 11 });
      const scrap = paper.scrap();
      // What is known from the top of a page is not what happens at its foot.
      for (const from of [50, 700, 300])
        expect(endsOn(scrap, written, from)).toEqual(endsOn(paper, written, from));
    }),
    cases(20),
  );
});
