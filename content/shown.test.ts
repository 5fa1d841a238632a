import { describe, expect, test } from "vitest";
import { guideFacts } from "./facts.ts";
import { guideAsText } from "./guide-as-text.ts";
import { areas, type Claim, type GuideFront, guides } from "./index.ts";
import { handoutOf } from "./paper/handout.ts";
import { cautionsOf, notShown, shownFor, surenessFor, surenessOf, whatIsShownFor } from "./shown.ts";

const claim: Claim = {
  id: "x",
  areas: ["sleep"],
  finds: "helps",
  nearby: null,
  text: "It helped.",
  certainty: "moderate",
  who: "Adults.",
  size: "Small.",
  unknown: "Much.",
  references: ["scott-2021"],
};
const front = (...claims: Partial<Claim>[]) => ({ claims: claims.map((said) => ({ ...claim, ...said })) });

describe("what a guide shows for a need", () => {
  test("is what was shown of the practice itself, for that need", () => {
    expect(whatIsShownFor(front({}), "sleep")).toBe("Moderate evidence: It helped.");
    expect(surenessFor(front({}), "low-mood")).toBe(notShown);
  });

  test("is never borrowed, however sure the other thing is", () => {
    const course = front(
      { nearby: "A whole course.", certainty: "strong" },
      { finds: "no-better", text: "It did not." },
    );
    expect(shownFor(course, "sleep")).toBeUndefined();
    expect(surenessFor(course, "sleep")).toBe(notShown);
    expect(whatIsShownFor(course, "sleep")).toBe(`${notShown}. It did not.`);
    expect(whatIsShownFor(front({ nearby: "A whole course." }), "sleep")).toBe(
      `${notShown}. What was tested: a whole course.`,
    );
  });

  test.each(["no-better", "harms", "describes"] as const)("is not a claim that %s", (finds) => {
    expect(shownFor(front({ finds, certainty: "strong" }), "sleep")).toBeUndefined();
  });

  test("says beside a borrowed claim that it is of something else", () => {
    expect(surenessOf({ ...claim, nearby: "A whole course.", certainty: "strong" })).toBe(
      "Strong evidence, though not of this practice.",
    );
  });
});

/** What was tested on courses, with a therapist or in other programmes, and never on the page alone. */
const notShownAlone: [string, GuideFront["areas"][number]][] = [
  ["sleep-habits", "sleep"],
  ["sleep-habits", "low-mood"],
  ["mindfulness", "stress-and-anxiety"],
  ["meditation", "stress-and-anxiety"],
  ["challenging-thoughts", "low-mood"],
  ["challenging-thoughts", "stress-and-anxiety"],
  ["self-talk", "low-mood"],
  ["activity-scheduling", "low-mood"],
  ["setting-boundaries", "relationships-and-saying-no"],
  ["breathing", "keeping-well"],
  ["journaling", "keeping-well"],
  ["problem-solving", "low-mood"],
  ["facing-fears", "stress-and-anxiety"],
  ["nature", "low-mood"],
  ["values", "stress-and-anxiety"],
  ["kind-pause", "low-mood"],
];

test.each(notShownAlone)("%s says for %s that it was not shown for this alone, everywhere", (slug, need) => {
  const guide = guides.find((each) => each.slug === slug);
  if (!guide) throw new Error(`No guide ${slug}`);
  expect(surenessFor(guide.front, need)).toBe(notShown);
  expect(guideAsText(guide, "https://tend.example/x")).toContain(`${areas[need]}: ${notShown}`);
  const evidence = guideFacts.find((facts) => facts.guide === slug)?.needs.find((each) => each.need === need);
  expect(evidence?.evidence.weight).toBe(0);
  if (guide.front.areas[0] === need)
    expect(
      handoutOf(guide, "tend.example.org/help-now").facts.find(({ term }) => term === "How sure")?.text,
    ).toMatch(/not shown/);
});

test("in the builder nothing that was shown is outweighed by what was not", () => {
  const evidence = guideFacts.flatMap(({ needs }) => needs.map((each) => each.evidence));
  const isShown = ({ words }: { words: string }) => !words.startsWith(notShown);
  expect(evidence.filter(isShown).length).toBeGreaterThan(5);
  for (const each of evidence) expect(each.weight > 0, each.words).toBe(isShown(each));
});

test.each([
  ["physical-activity", /chest pain/],
  ["light-therapy", /bipolar.*eye/],
  ["journaling", /PTSD/],
  ["activity-scheduling", /mania/],
  ["eating-well", /eating disorder/],
  ["setting-boundaries", /hurt, threaten/],
  ["meditation", /trauma, psychosis/],
  ["breathing", /heart or lung/],
  ["facing-fears", /trauma or PTSD, OCD, panic attacks.*therapist/],
])("the main caution of %s comes first", (slug, words) => {
  const guide = guides.find((each) => each.slug === slug);
  expect(guide && cautionsOf(guide.front)[0]).toMatch(words);
  expect(guide && handoutOf(guide, "tend.example.org/help-now").mainCaution).toMatch(words);
});
