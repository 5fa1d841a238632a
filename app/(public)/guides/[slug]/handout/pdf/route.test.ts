import { expect, test } from "vitest";
import { fieldsIn } from "#app/_paper/testing/fields.ts";
import { wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { GET, POST } from "./route.ts";

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

test.each(["", "paper=A4", "from="])("with no name (%s) it is the published file", async (query) => {
  const answer = await ask(query);
  expect([answer.status, answer.headers.get("location")]).toEqual([307, "/guides/breathing/handout.pdf"]);
});

test("where many ask at once, some are told to come again", async () => {
  const answers = await Promise.all(Array.from({ length: 22 }, () => ask("from=Northside")));
  expect(answers.filter(({ status }) => status === 429).length).toBe(2);
}, 60_000);

async function post(slug: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  const request = new Request(`https://tend.example/guides/${slug}/handout/pdf`, { method: "POST", body });
  const answer = await POST(request, { params: Promise.resolve({ slug }) });
  return { answer, name: answer.headers.get("content-disposition") ?? "" };
}

async function valuesIn(answer: Response): Promise<Record<string, string>> {
  const fields = await fieldsIn(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(fields.filter(({ value }) => value).map(({ name, value }) => [name, value]));
}

test("words that are posted come back as the values of fields, and are kept by nobody", async () => {
  const { answer, name } = await post("challenging-thoughts", {
    ...{ situation: "Monday,\r\non the bus", thought: "They all saw. Ελλάδα", "feeling-before": "80" },
    ...{ "plan-after": "brush my teeth", "plan-day-2": "yes", paper: "LETTER" },
    ...{ "plan-place": "the kitchen", "plan-obstacle": "my son wakes", "plan-instead": "begin again" },
    ...{ "not-on-it": "left out", $ACTION_KEY: "k1" },
  });
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(name).toContain("challenging-thoughts-filled-in.pdf");
  expect(await valuesIn(answer)).toEqual({
    ...{ situation: "Monday,\non the bus", thought: "They all saw. Ελλάδα", "feeling-before": "80" },
    ...{ "plan-after": "brush my teeth", "plan-day-2": "Yes" },
    ...{ "plan-place": "the kitchen", "plan-obstacle": "my son wakes", "plan-instead": "begin again" },
  });
});

test("what is chosen from a list, as a browser without a script sends it, comes as its words", async () => {
  const { answer } = await post("light-therapy", { "light-lamp": "studied" });
  const values = await valuesIn(answer);
  expect(values["light-lamp"]).not.toBe("studied");
  expect(values["light-lamp"]?.length).toBeGreaterThan(5);
});

test("with nothing written it is the blank one, and is called so", async () => {
  const { answer, name } = await post("journaling", { journal: " \n ", paper: "A0", country: "%00" });
  expect([answer.status, name]).toEqual([200, 'inline; filename="journaling-blank.pdf"']);
  expect(await valuesIn(answer)).toEqual({});
});

test("more words than we draw are said to be too many, and as many as we draw are drawn", async () => {
  expect((await post("journaling", { journal: "x".repeat(60_001) })).answer.status).toBe(413);
  const { answer } = await post("journaling", { journal: "a word ".repeat(8_500) });
  expect(answer.status).toBe(200);
});
