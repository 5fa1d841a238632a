import { expect, test } from "vitest";
import { wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { GET } from "./route.ts";

const ask = (query: string) =>
  GET(new Request(`https://tend.example/guides/breathing/handout/pdf?${query}`), {
    params: Promise.resolve({ slug: "breathing" }),
  });

test("with a name it is drawn for it, and nobody may keep it", async () => {
  const answer = await ask("paper=LETTER&from=Praxis+M%C3%BCller");
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(answer.headers.get("content-disposition")).toBe('inline; filename="breathing.pdf"');
  const words = (await wordBoxes(new Uint8Array(await answer.arrayBuffer()))).map((box) => box.words);
  expect(words.join(" ")).toContain("Handed out by Praxis Müller");
});

test.each(["", "paper=A4", "from=Ward+7", "from=%D7%A9%D7%9C%D7%95%D7%9D", "from=clinic.example", "from="])(
  "with no name that may be printed (%s) it is the published file",
  async (query) => {
    const answer = await ask(query);
    expect([answer.status, answer.headers.get("location")]).toEqual([307, "/guides/breathing/handout.pdf"]);
  },
);

test("where many ask at once, some are told to come again", async () => {
  const answers = await Promise.all(Array.from({ length: 22 }, () => ask("from=Northside")));
  expect(answers.filter(({ status }) => status === 429).length).toBe(2);
}, 60_000);
