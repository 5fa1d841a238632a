import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { PlanItem } from "#domain/practice/plan.ts";
import { day, many, someFirstDay, someRecord } from "#domain/testing/samples.ts";
import { plainTerms } from "#domain/testing/terms.ts";
import { type LookBack, lookBack, proposeAfterReview, whyNextStepUp } from "./proposal.ts";
import {
  type Helped,
  helpedAnswers,
  type Obstacle,
  obstacles,
  type Proposal,
  type Review,
} from "./review.ts";

const nothing: Obstacle[] = ["nothing"];
const usual: LookBack = {
  helped: "a-little",
  inTheWay: [],
  times: 6,
  planned: 6,
  daysWithoutHelp: 14,
  worseBefore: false,
  canShrink: true,
};
const terms = plainTerms;
const practice: PlanItem = {
  id: "item",
  guide: "breathing",
  startedOn: on(0),
  finishedOn: null,
  versions: [{ holdsFrom: on(0), ...terms }],
  pauses: [],
};
const answer = { helped: "no-difference", inTheWay: nothing } as const;
const record = { logs: [], canShrink: true };

describe("what is proposed after a review", () => {
  // Two weeks of a practice planned three times a week: 6 times in all. "Smaller" says whether it can be made smaller.
  test.each([
    // What it shows                          Did it help?   In the way        Done  Smaller  Proposed
    ["it helps and fits", "a-lot", nothing, 6, true, "keep"],
    ["it helps a little and fits", "a-little", [], 6, true, "keep"],
    ["nearly as often as planned is as often", "a-little", ["forgot"], 5, true, "keep"],
    ["it helps although it was hard to fit in", "a-lot", ["no-time", "too-tired"], 6, true, "keep"],
    ["it helps when it is done, and slips by", "a-lot", ["forgot"], 3, true, "other-cue"],
    ["nowhere to be alone", "a-little", ["no-private-space"], 2, true, "other-cue"],
    ["forgotten for want of time: the cue first", "a-little", ["no-time", "forgot"], 2, true, "other-cue"],
    ["it helps, and the weeks are full", "a-lot", ["no-time"], 3, true, "smaller"],
    ["too tired", "a-little", ["too-tired"], 2, true, "smaller"],
    ["it hurts", "a-little", ["pain"], 1, true, "smaller"],
    ["somebody else needs the time", "cannot-tell", ["caring-for-others"], 2, true, "smaller"],
    ["done all the same, too tired, no difference", "no-difference", ["too-tired"], 6, true, "smaller"],
    ["full weeks, and it is as small as it gets", "a-lot", ["no-time"], 1, false, "pause"],
    ["as small as it gets, and done all the same", "cannot-tell", ["no-time"], 6, false, "keep"],
    ["not enjoyed, and it helps little", "a-little", ["did-not-enjoy"], 2, true, "swap"],
    [
      "not enjoyed, and it makes no difference",
      "no-difference",
      ["did-not-enjoy", "forgot"],
      2,
      true,
      "swap",
    ],
    ["not enjoyed, but it helps a lot", "a-lot", ["did-not-enjoy"], 2, true, "keep"],
    ["something else in the way, and it helps", "a-little", ["other"], 2, true, "keep"],
    ["hardly done, nothing named, no difference", "no-difference", nothing, 1, true, "smaller"],
    ["not done at all", "cannot-tell", [], 0, true, "smaller"],
    ["not done at all, and nothing smaller", "cannot-tell", [], 0, false, "keep"],
    ["it is too early to tell", "cannot-tell", nothing, 6, true, "keep"],
    ["no difference after two weeks", "no-difference", nothing, 6, true, "keep"],
    ["worse", "worse", nothing, 6, true, "pause"],
    ["worse, and forgotten: the answer is not another cue", "worse", ["forgot"], 1, true, "pause"],
  ] satisfies [string, Helped, Obstacle[], number, boolean, Proposal][])(
    "%s: %s, %j, done %i times",
    (_words, helped, inTheWay, times, canShrink, proposed) => {
      const look = { ...usual, helped, inTheWay, times, canShrink };
      expect(proposeAfterReview(look).change).toBe(proposed);
    },
  );

  test.each([
    ["no difference after four weeks", "no-difference", nothing, false, "swap"],
    ["even if it was forgotten", "no-difference", ["forgot"], false, "swap"],
    ["nobody can tell after four weeks", "cannot-tell", nothing, false, "keep"],
    ["worse for the second time", "worse", nothing, true, "finish"],
    ["better again after it was worse", "a-little", nothing, true, "keep"],
  ] satisfies [string, Helped, Obstacle[], boolean, Proposal][])(
    "after four weeks: %s",
    (_words, helped, inTheWay, worseBefore, proposed) => {
      const look = { ...usual, helped, inTheWay, worseBefore, daysWithoutHelp: 28 };
      expect(proposeAfterReview(look).change).toBe(proposed);
    },
  );
});

describe("the next step up comes first", () => {
  test.each([
    ["worse", 1, true],
    ["worse", 60, true],
    ["no-difference", 27, false],
    ["no-difference", 28, true],
    ["cannot-tell", 60, false],
    ["a-little", 0, false],
    ["a-lot", 0, false],
  ] satisfies [Helped, number, boolean][])("%s, %i days without help: %s", (helped, days, comes) => {
    expect(whyNextStepUp({ ...usual, helped, daysWithoutHelp: days }) !== null).toBe(comes);
  });
});

/** An answer, and the day of the practice on which it was given; day 0 is its first. */
type Answer = [after: number, helped: Helped];

describe("how long it has not helped", () => {
  test.each([
    ["since it began", [], {}, 30],
    ["since it last helped", [[14, "a-little"]], {}, 16],
    ["an answer that is not about help does not matter", [[14, "cannot-tell"]], {}, 30],
    [
      "help before that counts",
      [
        [7, "a-lot"],
        [21, "no-difference"],
      ],
      {},
      23,
    ],
    ["paused days are not tried days", [], { pauses: [{ from: on(5), until: on(11) }] }, 23],
    ["what was said of another practice does not matter", [[14, "a-lot"]], { id: "other" }, 30],
  ] satisfies [string, Answer[], object, number][])("%s", (_words, answers, change, days) => {
    const reviews = answers.map(([after, helped]) => said("item", after, helped));
    const look = lookBack({ ...practice, ...change }, answer, { ...record, reviews }, asked(30));
    expect(look.daysWithoutHelp).toBe(days);
  });

  test("what is said today does not count as said before", () => {
    const reviews = [said("item", 30, "worse"), said("item", 16, "a-lot")];
    expect(lookBack(practice, answer, { ...record, reviews }, asked(30)).worseBefore).toBe(false);
    expect(lookBack(practice, answer, { ...record, reviews }, asked(31)).worseBefore).toBe(true);
  });
});

const someLook: fc.Arbitrary<LookBack> = fc.record({
  helped: fc.constantFrom(...helpedAnswers),
  inTheWay: fc.subarray([...obstacles]),
  times: fc.nat(14),
  planned: fc.nat(14),
  daysWithoutHelp: fc.nat(60),
  worseBefore: fc.boolean(),
  canShrink: fc.boolean(),
});

test("whatever is answered, there is a proposal that can be done, with a reason in words", () => {
  fc.assert(
    fc.property(someLook, (look) => {
      const { change, because } = proposeAfterReview(look);
      expect(because).toMatch(/^[A-Z].*\.$/);
      if (change === "smaller") expect(look.canShrink).toBe(true);
      // No rule praises, blames or counts what was not done.
      expect(`${because} ${whyNextStepUp(look)}`).not.toMatch(/miss|fail|only|should|well done|great|!/i);
    }),
    many,
  );
});

test("worse is never answered with going on, nor is what helps with stopping", () => {
  fc.assert(
    fc.property(someLook, (look) => {
      const { change } = proposeAfterReview(look);
      if (look.helped === "worse") expect(["pause", "finish"]).toContain(change);
      if (change === "finish") expect(look.helped).toBe("worse");
      if (look.helped === "a-lot") expect(change).not.toBe("swap");
    }),
    many,
  );
});

test("doing it more often never leads away from a practice that helps", () => {
  fc.assert(
    fc.property(someLook, fc.nat(5), (look, more) => {
      const helps = look.helped === "a-lot" || look.helped === "a-little";
      if (!helps || proposeAfterReview(look).change !== "keep") return;
      expect(proposeAfterReview({ ...look, times: look.times + more }).change).toBe("keep");
    }),
    many,
  );
});

test("any record can be looked back on, and never for longer than there is", () => {
  fc.assert(
    fc.property(
      someRecord,
      fc.nat(80),
      fc.constantFrom<(7 | 14)[]>(7, 14),
      someFirstDay,
      fc.constantFrom(...helpedAnswers),
      ({ item, logs }, after, every, weeks, helped) => {
        const today = addDays(item.startedOn, after);
        const given = { logs, reviews: [], canShrink: true };
        const look = lookBack(item, { helped, inTheWay: [] }, given, { today, weeks, every });
        expect(look.times).toBeLessThanOrEqual(every);
        expect(look.planned).toBeLessThanOrEqual(every);
        expect(look.daysWithoutHelp).toBeLessThanOrEqual(after);
        proposeAfterReview(look);
      },
    ),
    many,
  );
});

function said(itemId: string, after: number, helped: Helped): Review {
  return { itemId, day: on(after), helped, inTheWay: [], proposed: "keep", chosen: null };
}

function on(after: number) {
  return addDays(day("2026-11-02"), after);
}

function asked(after: number) {
  return { today: on(after), weeks: 1, every: 14 } as const;
}
