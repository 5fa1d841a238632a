/** Everybody's way through the builder: each answer to each question that changes where somebody is led. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { questions } from "#app/_member/answers.ts";
import { guides, hindrances } from "#content/index.ts";
import { type AnswersSoFar, flow, type Step, type StepName, type StepQuestion } from "./flow.ts";
import {
  answersGiven,
  backFrom,
  nextFrom,
  pathOfStop,
  progressOf,
  type Stop,
  unfinished,
  wayOf,
} from "./walk.ts";

const names = Object.keys(flow) as StepName[];
const steps: [StepName, Step][] = names.map((name) => [name, flow[name]]);
const asked = steps.flatMap(([, { questions: those = [] }]) => those);

/** What may be answered to a question: left open, each option, and all of them where that is allowed. */
function answersTo({ name, choose, options }: StepQuestion): AnswersSoFar[] {
  const values = options.map(({ value }) => value);
  const some = choose === "one" ? [undefined, ...values] : [[], ...values.map((value) => [value]), values];
  return some.flatMap((value) => {
    const { success, data } = questions[name].safeParse(value);
    return success ? [{ [name]: data }] : [];
  });
}

const [one, two, three] = guides.map(({ slug }) => slug);
const choices: AnswersSoFar[] = [[one], [two], [one, two], [three, one]].map((slugs) => ({
  chosen: slugs.flatMap((slug) => slug ?? []),
}));

/** Every combination of answers of a small sample to each question: two and their extremes. */
function* everybody(): Generator<AnswersSoFar> {
  const samples = [...asked.map(answersTo), choices].map((all) =>
    all.length > 4 ? [all[0] ?? {}, all.at(-2) ?? {}, all.at(-1) ?? {}] : all,
  );
  let those: AnswersSoFar[] = [{}];
  for (const sample of samples) those = those.flatMap((said) => sample.map((more) => ({ ...said, ...more })));
  yield* those;
}

/** Walks from the first page by what each page leads to, shaping what there is to shape. */
function walk(said: AnswersSoFar): Stop[] {
  const passed: Stop[] = [];
  const shaped: string[] = [];
  for (let at = flow.needs.at; ; ) {
    const stop = wayOf(said).find((each) => pathOfStop(each) === at);
    if (!stop || passed.length > 20) throw new Error(`${JSON.stringify(said)} leads to ${at}`);
    passed.push(stop);
    if (stop.guide) shaped.push(stop.guide);
    if (stop.step === "look") return passed;
    at = nextFrom(stop, said, shaped, false);
  }
}

test("whatever is answered, every page leads to the next, and the last one is the plan", () => {
  let count = 0;
  for (const said of everybody()) {
    const passed = walk(said);
    const isLot = said.extent === "lot";
    const expected = names.filter((name) => name !== "help" || isLot);
    expect([...new Set(passed.map(({ step }) => step))]).toEqual(expected);
    expect(passed.flatMap(({ guide }) => guide ?? [])).toEqual(said.chosen);
    count += 1;
  }
  expect(count).toBeGreaterThan(500);
});

test("“Back” leads to the page before, and from the first one home", () => {
  for (const said of everybody()) {
    const passed = walk(said);
    const back = passed.map((stop) => backFrom(stop, said, false));
    expect(back).toEqual(["/", ...passed.slice(0, -1).map((stop) => pathOfStop(stop))]);
  }
});

test("whoever came with a plan link goes back to it", () => {
  const said: AnswersSoFar = { suggested: "breathing=5m-daily", chosen: ["breathing", "journaling"] };
  expect(backFrom({ step: "shape", guide: "breathing" }, said, false)).toBe("/suggested?breathing=5m-daily");
  expect(backFrom({ step: "shape", guide: "journaling" }, said, false)).toBe("/plan/new/shape/breathing");
});

test("the steps are counted from one to the last, and help comes between two of them", () => {
  const counted = names.filter((name) => name !== "help");
  expect(counted.map(progressOf)).toEqual(
    counted.map((_, place) => `step ${place + 1} of ${counted.length}`),
  );
  expect(progressOf("help")).toBeUndefined();
});

describe("an answer that is changed from the last page", () => {
  const said: AnswersSoFar = { extent: "lot", chosen: ["breathing", "journaling"] };
  const changed = (step: StepName, shaped: string[], more: AnswersSoFar = {}) =>
    nextFrom({ step }, { ...said, ...more }, shaped, true);
  const all = ["breathing", "journaling"];

  test.each<StepName>(["needs", "time", "around"])("“%s” shows the advice again", (step) => {
    expect(changed(step, all)).toBe("/plan/new/choose?change=yes");
  });

  test("how much it gets in the way shows help again where it is a lot", () => {
    expect(changed("extent", all)).toBe("/plan/new/help-first?change=yes");
    expect(changed("extent", all, { extent: "some" })).toBe("/plan/new/look");
    expect(changed("help", all)).toBe("/plan/new/look");
    expect(backFrom({ step: "help" }, said, true)).toBe("/plan/new/how-much?change=yes");
  });

  test("another practice is shaped, and what was shaped stays", () => {
    expect(changed("choose", all)).toBe("/plan/new/look");
    expect(changed("choose", ["breathing"])).toBe("/plan/new/shape/journaling");
    expect(nextFrom({ step: "shape", guide: "journaling" }, said, ["journaling"], true)).toBe(
      "/plan/new/shape/breathing",
    );
  });

  test("leads back to the last page with “Back”", () => {
    for (const name of names.filter((each) => each !== "help"))
      expect(backFrom({ step: name }, said, true)).toBe("/plan/new/look");
  });
});

test("there is no plan to look at before a practice is chosen, and each is shaped", () => {
  expect(unfinished({}, [])).toBe("/plan/new/choose");
  expect(unfinished({ chosen: ["a", "b"] }, ["a"])).toBe("/plan/new/shape/b");
  expect(unfinished({ chosen: ["a", "b"] }, ["b", "a"])).toBeUndefined();
});

test("a page opened by its address, to which no answer led, leads on all the same", () => {
  expect(nextFrom({ step: "help" }, { extent: "little" }, [], false)).toBe("/plan/new/time");
  expect(backFrom({ step: "help" }, { extent: "little" }, false)).toBe("/plan/new/how-much");
});

describe("what can be answered", () => {
  test.each(asked.map((question) => [question.legend ?? question.name, question] as const))(
    "%s: each option can be kept",
    (_, { name, choose, options }) => {
      for (const { value } of options)
        expect(questions[name].safeParse(choose === "one" ? value : [value]).success, value).toBe(true);
    },
  );

  test("whatever the advice knows to work around is asked", () => {
    const offered = asked.filter(({ name }) => name === "around").flatMap(({ options }) => options);
    expect(offered.map(({ value }) => value).sort()).toEqual(Object.keys(hindrances).sort());
  });

  test("every answer is listed on the last page, in its words or as left open", () => {
    for (const question of asked) {
      const answers = answersTo(question);
      const lists = answers.map((said) =>
        answersGiven(said)
          .map(({ said: words }) => words)
          .join(),
      );
      expect(new Set(lists).size, question.name).toBe(answers.length);
    }
    expect(answersGiven({}).map(({ said }) => said)).toEqual(answersGiven({}).map(() => "Left open"));
  });
});

test("each step has a page, and each page is a step", () => {
  const pages = readdirSync("app/(builder)/plan/new", { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => `/plan/new/${path}`.replace(/(\/\[guide\])?\/page\.tsx$/, ""));
  expect(pages.sort()).toEqual(steps.map(([, { at }]) => at).sort());
});
