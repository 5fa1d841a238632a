import { expect, test } from "vitest";
import { references } from "#content/references.ts";
import { type CheckInAnswers, isHelpFirst, type Questionnaire, scoreOf } from "#domain/check-in/check-in.ts";
import published from "./questionnaires.json" with { type: "json" };
import { checkInForms, questionnaires } from "./questionnaires.ts";

const { "who-5": who5, "phq-4": phq4 } = questionnaires;
const all = (questionnaire: Questionnaire, option: number): CheckInAnswers =>
  Object.fromEntries(questionnaire.items.map(({ id }) => [id, option]));
const scored = (questionnaire: Questionnaire, scores: number[]) => {
  const options = scores.map((score) => questionnaire.scores.indexOf(score));
  const answers = Object.fromEntries(questionnaire.items.map(({ id }, place) => [id, options[place] ?? -1]));
  const score = scoreOf(questionnaire, answers);
  return score && { ...score, isHelpFirst: isHelpFirst(questionnaire, score) };
};

test("the wording is the published one, to the letter", () => {
  expect(who5.items.map(({ text }) => text)).toEqual([
    "I have felt cheerful and in good spirits",
    "I have felt calm and relaxed",
    "I have felt active and vigorous",
    "I woke up feeling fresh and rested",
    "My daily life has been filled with things that interest me",
  ]);
  expect(who5.options[0]).toBe("All of the time");
  expect(phq4.items.map(({ text }) => text)).toEqual([
    "Feeling nervous, anxious or on edge",
    "Not being able to stop or control worrying",
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
  ]);
  expect(phq4.options).toEqual(["Not at all", "Several days", "More than half the days", "Nearly every day"]);
});

test("scores span what was published, and each sum has at most one name", () => {
  for (const [kind, questionnaire] of Object.entries(questionnaires)) {
    const [least, most] = published[kind as keyof typeof published].range;
    const sums = questionnaire.options.map((_, option) => scoreOf(questionnaire, all(questionnaire, option)));
    const points = sums.map((score) => (score?.points ?? -1) / questionnaire.multiplier);
    expect([Math.min(...points), Math.max(...points)], kind).toEqual([least, most]);
    expect(references.has(questionnaire.reference), kind).toBe(true);
    expect(questionnaire.scores).toHaveLength(questionnaire.options.length);
  }
});

test("WHO-5 is low at 50 of 100 and below", () => {
  expect(scored(who5, [5, 5, 5, 5, 5])).toMatchObject({ points: 100, isHelpFirst: false });
  expect(scored(who5, [3, 3, 3, 2, 2])).toMatchObject({ points: 52, isHelpFirst: false });
  expect(scored(who5, [3, 3, 2, 2, 2])).toMatchObject({ points: 48, isHelpFirst: true });
  expect(scored(who5, [0, 0, 0, 0, 0])).toMatchObject({ points: 0, of: 100, isHelpFirst: true });
});

test("PHQ-4 calls for a closer look where either half is 3 or more", () => {
  expect(scored(phq4, [2, 0, 2, 0])).toMatchObject({ points: 4, band: "mild", isHelpFirst: false });
  expect(scored(phq4, [2, 1, 0, 0])).toMatchObject({ points: 3, band: "mild", isHelpFirst: true });
  expect(scored(phq4, [0, 0, 1, 2])).toMatchObject({
    parts: { anxiety: { points: 0, of: 6 }, depression: { points: 3, of: 6 } },
    isHelpFirst: true,
  });
  expect(scored(phq4, [1, 1, 1, 1])).toMatchObject({ points: 4, isHelpFirst: false });
  expect(scored(phq4, [2, 2, 2, 2])).toMatchObject({ points: 8, band: "moderate", isHelpFirst: true });
  expect(scored(phq4, [3, 3, 3, 3])).toMatchObject({ points: 12, of: 12, band: "severe" });
});

test("each form asks by ids of its own", () => {
  for (const { questions } of checkInForms) {
    expect(new Set(questions.items.map(({ id }) => id)).size).toBe(questions.items.length);
  }
});
