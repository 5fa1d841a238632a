import { expect, test } from "vitest";
import { fieldsIn, fieldsOverOthers } from "#app/_paper/testing/fields.ts";
import { overprinted, smallestLetters, wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { countries, guides } from "#content/index.ts";
import { helpAnywhere, helpOnPaper, textOfPieces } from "#content/paper/paper-help.ts";
import { isLong } from "#domain/testing/cases.ts";
import { handoutPdf } from "./_handout/handout-pdf.ts";
import { GET as carePlan } from "./care-plan/blank/[file]/pdf/route.ts";
import { GET as checkIn } from "./check-in/blank/[file]/pdf/route.ts";
import { GET as ofGuide } from "./guides/[slug]/[file]/pdf/route.ts";
import { GET as stayingWell } from "./paths/staying-well/[file]/pdf/route.ts";
import { GET as packAsked } from "./suggested/pack.pdf/route.ts";

/** Each paper but the handout: where it is, who draws it, and on how many pages at most. */
const papers = [
  { at: "/guides/nature/easy-read", most: 1, get: drawn(ofGuide, { slug: "nature", file: "easy-read" }) },
  { at: "/guides/worry-time/group", most: 3, get: drawn(ofGuide, { slug: "worry-time", file: "group" }) },
  { at: "/care-plan/blank/care-plan", most: 1, get: drawn(carePlan, { file: "care-plan" }) },
  { at: "/paths/staying-well/staying-well", most: 1, get: drawn(stayingWell, { file: "staying-well" }) },
  { at: "/check-in/blank/who-5", most: 1, get: drawn(checkIn, { file: "who-5" }) },
];

/** As long as a name may be, in wide letters. */
const longName = `Praxis für Mütter und Väter ${"Großmütterchen ".repeat(3)}`.slice(0, 60).trim();

/** Whose numbers take the most room. */
const [longest = helpAnywhere] = countries.toSorted((a, b) => lengthOf(b) - lengthOf(a));

function lengthOf(country: (typeof countries)[number]): number {
  const { lines, crisis } = helpOnPaper(country);
  return [crisis, ...lines.map(({ pieces }) => pieces)].reduce(
    (sum, each) => sum + textOfPieces(each).length,
    0,
  );
}

test.each(papers)("$at bears a name and a country’s numbers, on no more pages", async ({ get, most }) => {
  const query = new URLSearchParams({ paper: "LETTER", country: "IE", from: longName });
  const answer = await get(query);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
  const file = new Uint8Array(await answer.arrayBuffer());
  const words = (await wordBoxes(file)).map((box) => box.words).join(" ");
  expect(words).toContain(`Handed out by ${longName}`);
  expect(words).toMatch(/999/);
  expect(words).not.toContain("the emergency number where I live");
  for (const country of [longest.code, "IN"]) {
    const drawn = await get(new URLSearchParams({ paper: "LETTER", country, from: longName }));
    const again = new Uint8Array(await drawn.arrayBuffer());
    expect(await overprinted(again), country).toEqual([]);
    const pages = (await wordBoxes(again)).map(({ page }) => page);
    expect(Math.max(...pages), country).toBeLessThanOrEqual(most);
  }
});

test.each(papers)(
  "$at is the published file for whoever names nobody, and none for whoever names what cannot be printed",
  async ({ at, get }) => {
    expect((await get(new URLSearchParams("paper=LETTER&country=ZZ&from=Ward+7"))).status).toBe(400);
    for (const query of ["paper=LETTER", "paper=LETTER&country=ZZ"]) {
      const answer = await get(new URLSearchParams(query));
      expect([answer.status, answer.headers.get("location")]).toEqual([307, `${at}-letter.pdf`]);
    }
  },
);

test("a pack whose name cannot be printed is refused with the address of the same plan without it", async () => {
  const query = "gratitude=5m-3x&from=2026-12-01&from=Ward+7&paper=LETTER&country=IE";
  const answer = await packAsked(new Request(`http://tend.example/suggested/pack.pdf?${query}`));
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(
    "/suggested/pack.pdf?gratitude=5m-3x&from=2026-12-01&paper=LETTER&print=normal&country=IE\n",
  );
});

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

test("an easy read has sixteen points and whole telephone numbers, with a name and a country too", async () => {
  const easy = drawn(ofGuide, { slug: "sleep-habits", file: "easy-read" });
  const file = await bytesOf(await easy(new URLSearchParams("country=IE&from=Praxis")));
  expect(await smallestLetters(file)).toBeGreaterThanOrEqual(15.99);
  const lines = (await wordBoxes(file)).map(({ words }) => words.replaceAll("\u00A0", " "));
  expect(lines.filter((words) => words.includes("1800 247 247"))).toHaveLength(1);
});

test("in large print nothing of a care plan is small, and help on a page of its own begins at its top", async () => {
  const query = new URLSearchParams("country=IN&print=large");
  const file = await bytesOf(await drawn(carePlan, { file: "care-plan" })(query));
  expect(await smallestLetters(file)).toBeGreaterThanOrEqual(17.99);
  const boxes = await wordBoxes(file);
  const help = boxes.find(({ words }) => words === "If it gets too much");
  // A caption in one piece.
  expect(boxes.filter(({ words }) => words === "Help now")).toHaveLength(1);
  const isAlone = !boxes.some(({ page, words }) => page === help?.page && words === "What I live for");
  if (isAlone) expect(help?.above).toBeGreaterThan(740);
});

test("what is long in “My plan” has lines of its own, in letters that can be read", async () => {
  const [guide] = guides;
  if (!guide) throw new Error("There is no guide");
  const obstacle = "my mother in law calls again, as she does every evening at nine o’clock sharp";
  const written = { "plan-obstacle": obstacle, "plan-instead": obstacle.repeat(2), "plan-place": "here" };
  const file = await handoutPdf(guide, { size: "LETTER", print: "normal", country: helpAnywhere, written });
  const fields = await fieldsIn(file);
  const widthOf = (name: string) => {
    const [left = 0, , right = 0] = fields.find((field) => field.name === `plan-${name}`)?.rect ?? [];
    return right - left;
  };
  expect(widthOf("obstacle")).toBeGreaterThan(400);
  expect(widthOf("place")).toBeLessThan(250);
  expect(fields.find(({ name }) => name === "plan-instead")?.kind).toBe("lines");
  expect(await fieldsOverOthers(file, fields)).toEqual([]);
  expect(await overprinted(file)).toEqual([]);
});

test("with a country alone it may be kept, and with no name of ours there is nothing", async () => {
  const answer = await drawn(carePlan, { file: "care-plan" })(new URLSearchParams("country=GB&print=large"));
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, null]);
  expect(answer.headers.get("content-disposition")).toBe('inline; filename="care-plan-GB.pdf"');
  for (const [get, file] of [
    [carePlan, "who-5"],
    [stayingWell, "../x"],
    [checkIn, "constructor"],
  ] as const)
    await expect(drawn(get, { file })(new URLSearchParams())).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  await expect(
    drawn(ofGuide, { slug: "nature", file: "constructor" })(new URLSearchParams()),
  ).rejects.toThrow();
});

test.skipIf(!isLong)(
  "no country’s numbers and no name are too long for any easy read or group",
  async () => {
    for (const { slug } of guides)
      for (const { code } of countries)
        for (const file of ["easy-read", "group"]) {
          const query = new URLSearchParams({ paper: "LETTER", country: code, from: longName });
          expect((await drawn(ofGuide, { slug, file })(query)).status, `${slug} ${file} ${code}`).toBe(200);
        }
  },
  3_600_000,
);

function drawn<Params>(
  get: (request: Request, props: { params: Promise<Params> }) => Promise<Response>,
  params: Params,
) {
  return (query: URLSearchParams) =>
    get(new Request(`https://tend.example/any/pdf?${query}`), { params: Promise.resolve(params) });
}
