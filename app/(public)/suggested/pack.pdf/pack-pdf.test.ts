import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsIn, fieldsOverOthers } from "#app/_paper/testing/fields.ts";
import { overprinted, wordBoxes } from "#app/_paper/testing/word-boxes.ts";
import { linkableGuides, planInLink } from "#app/_practice/plan-link.ts";
import { paperFields } from "#app/_sheet/paper-asked.ts";
import { guides } from "#content/index.ts";
import { mostLinkedPractices, writePlanLink } from "#domain/plan-link/plan-link.ts";
import { isLong } from "#domain/testing/cases.ts";
import { GET } from "./route.ts";

const ask = (query: string) => GET(new Request(`https://tend.example/suggested/pack.pdf?${query}`));
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

test("a plan of two practices is a cover and two handouts, with numbered pages and what it asks for ticked", async () => {
  const answer = await ask(
    "breathing=5m-mon,thu&gratitude=5m-3x&from=Northside+Clinic&from=2026-12-01&country=GB",
  );
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  const file = await bytesOf(answer);
  const boxes = await wordBoxes(file);
  const textOf = (page: number) =>
    boxes
      .filter((box) => box.page === page)
      .map(({ words }) => words)
      .join(" ");
  expect(textOf(1)).toContain("I will breathe slowly for 5 minutes, on Mon and Thu.");
  expect(textOf(1)).toContain("In danger now: 999");
  for (const page of [1, 2, 4]) expect(textOf(page)).toContain("Handed out by Northside Clinic");
  for (const page of [1, 2, 3, 4, 5]) expect(textOf(page)).toContain(`${page} of 5`);
  const fields = await fieldsIn(file);
  const written = (name: string) => fields.find((field) => field.name === name)?.value;
  expect(written("plan-dose")).toBe("5");
  expect([1, 2, 3, 4].map((day) => written(`plan-day-${day}`))).toEqual(["Yes", "", "", "Yes"]);
  // The second handout has fields of its own.
  expect(written("plan-dose-2")).toBe("5");
  expect(written("plan-day-1-2")).toBe("");
  expect(await overprinted(file)).toEqual([]);
  expect(await fieldsOverOthers(file, fields)).toEqual([]);
});

test("a plan link that is longer than a line ends its line with one of its parts", async () => {
  const days = "mon,tue,wed,thu,fri";
  const file = await bytesOf(await ask(`breathing=5m-${days}&gratitude=5m-${days}&worry-time=15m-${days}`));
  const words = (await wordBoxes(file)).map((box) => box.words.trim());
  const begun = words.findIndex((each) => each.startsWith("The plan on a screen"));
  expect(words[begun]).toMatch(/[a-z]&$/);
  expect(`${words[begun]}${words[begun + 1]}`).toContain(`gratitude=5m-${days}&worry-time=15m-${days}`);
});

test("however long the address of a plan is, its cover is one page", async () => {
  const most = linkableGuides.slice(0, mostLinkedPractices);
  const query = most.map(({ slug, doses }) => `${slug}=${doses[0]}m-mon,tue,wed,thu,fri,sat`).join("&");
  const boxes = await wordBoxes(await bytesOf(await ask(`${query}&from=${"Praxis ".repeat(8)}`)));
  expect(Math.max(...boxes.map(({ page }) => page))).toBe(1 + 2 * mostLinkedPractices);
});

test("where a cover takes two pages, the numbers stand on the first, and no letters are small", async () => {
  const most = [
    "breathing",
    "journaling",
    "challenging-thoughts",
    "gratitude",
    "sleep-habits",
    "physical-activity",
  ];
  const query = most.map((slug) => `${slug}=${slug === "physical-activity" ? 20 : 5}m-daily`).join("&");
  const boxes = await wordBoxes(
    await bytesOf(await ask(`${query}&paper=LETTER&country=JP&from=${"Praxis ".repeat(8)}`)),
  );
  expect(Math.max(...boxes.map(({ page }) => page))).toBe(2 + 2 * most.length);
  const first = boxes.filter(({ page }) => page === 1);
  expect(first.map(({ words }) => words).join(" ")).toContain("In danger now: 119");
  expect(first.find(({ words }) => words.startsWith("I will breathe"))?.size).toBeCloseTo(11);
});

test("the most that a link can ask for is still one PDF, on Letter and in large print", async () => {
  const most = linkableGuides.slice(0, mostLinkedPractices);
  const query = most.map(({ slug, doses }) => `${slug}=${doses[0]}m-daily`).join("&");
  const file = await bytesOf(await ask(`${query}&paper=LETTER&print=large&country=US`));
  const boxes = await wordBoxes(file);
  const pages = Math.max(...boxes.map(({ page }) => page));
  expect(pages).toBeLessThanOrEqual(3 + 6 * mostLinkedPractices);
  const first = boxes.filter(({ page }) => page === 1).map(({ words }) => words);
  expect(first.join(" ")).toContain("In danger now: 911");
  expect(await overprinted(file)).toEqual([]);
});

test("a link with no practice in it is told so, and no guide is named as what the paper is asked by", async () => {
  for (const query of ["", "paper=A4", "breathing=7m-daily", "%00=%ff", "constructor=1"])
    expect((await ask(query)).status, query).toBe(400);
  expect(guides.filter(({ slug }) => paperFields.includes(slug))).toEqual([]);
});

const practice = fc
  .constantFrom(...linkableGuides)
  .chain(({ slug, doses }) => fc.constantFrom(...doses).map((dose) => `${slug}=${dose}m-daily`));
const junk = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("&paper=", "&paper=A0", "&print=huge", "&country=%00", "&country=__proto__", "%ff", "&=&"),
  fc.constantFrom("x".repeat(5000), "&a".repeat(1000), "&breathing=5m-daily", "&from=2026-02-30", "=", "#"),
);
const mangledLink = fc
  .tuple(
    fc.array(practice, { maxLength: 7 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(9), junk), { maxLength: 5 }),
  )
  .map(([practices, edits]) =>
    edits.reduce((link, [at, cut, put]) => {
      const place = at % (link.length + 1);
      return link.slice(0, place) + put + link.slice(place + cut);
    }, practices.join("&")),
  );

/** What is held once all that nobody needs is gone, in MiB. */
function held(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** In the drill each is drawn, or as many as are asked for; here three are, and of the others it is seen what would be. */
const mostDrawn = Number(process.env.DRILL_PACKS_DRAWN ?? (isLong ? Number.POSITIVE_INFINITY : 3));
const links = Number(process.env.DRILL_PACKS ?? (isLong ? 10_000 : 300));

test(
  "whatever is done to a link, the answer is a PDF or a sentence, in time, and memory stays level",
  async () => {
    let [drawn, empty, slowest] = [0, 0, 0];
    const memory: number[] = [];
    await fc.assert(
      fc.asyncProperty(mangledLink, async (link) => {
        const { plan, nameProblem } = planInLink(new URL(`https://tend.example/?${link}`).search);
        const isEmpty = plan.practices.length === 0 || nameProblem !== undefined;
        expect(plan.practices.length).toBeLessThanOrEqual(mostLinkedPractices);
        expect(writePlanLink(plan)).toMatch(/^[a-z0-9=,&-]*$/);
        if (isEmpty) empty += 1;
        else if (++drawn > mostDrawn) return;
        const begun = process.cpuUsage();
        const answer = await ask(link);
        const { user, system } = process.cpuUsage(begun);
        slowest = Math.max(slowest, (user + system) / 1_000);
        expect([answer.status, answer.headers.get("content-type")]).toEqual(
          isEmpty ? [400, "text/plain; charset=utf-8"] : [200, "application/pdf"],
        );
        if (isLong && drawn % 20 === 0) memory.push(held());
      }),
      { numRuns: links },
    );
    if (!isLong) return;
    const packs = Math.min(drawn, mostDrawn);
    process.stdout.write(
      `${drawn + empty} links: ${packs} of ${drawn} packs drawn, ${empty} refused, slowest ${slowest} ms; MiB held: ${memory.map(Math.round).join()}\n`,
    );
    const middle = Math.floor(memory.length / 2);
    const [before, after] = [memory.slice(0, middle), memory.slice(middle)].map((some) => Math.min(...some));
    // In milliseconds of the processor, which do not hang on what else the machine does. A pack of six in large print is what a
    // link can ask for at most; the first of each guide finds its size of type.
    expect(slowest).toBeLessThan(2_000);
    expect(after).toBeLessThan((before ?? 0) + 64);
  },
  isLong ? 4 * 3_600_000 : undefined,
);

test("where many ask at once, some are told to come again, and the others are answered", async () => {
  const answers = await Promise.all(Array.from({ length: 24 }, () => ask("mindfulness=5m-1x")));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  expect((await ask("mindfulness=5m-1x")).status).toBe(200);
});
