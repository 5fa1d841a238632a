import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { many } from "#domain/testing/samples.ts";
import { advise } from "./advice.ts";
import { advices, efforts, type Facts, isGentle, type Wishes } from "./guide-facts.ts";

const needs = ["stress", "mood", "sleep"];
const kinds = ["mind", "body", "social"];
const hindrances = ["pain", "eyes", "shifts"];

const sentence = (words: string) => `${words}.`;

const someFacts = (guide: string): fc.Arbitrary<Facts> =>
  fc
    .record({
      needs: fc.subarray(needs, { minLength: 1 }),
      weight: fc.constantFrom(0, 0.5, 1, 1.5, 2),
      kinds: fc.subarray(kinds, { minLength: 1 }),
      doses: fc.subarray([2, 5, 10, 15, 30], { minLength: 1 }),
      tinyMinutes: fc.integer({ min: 1, max: 10 }),
      effort: fc.constantFrom(...efforts),
      isGentleWhenShort: fc.boolean(),
      toGet: fc.option(fc.constant("A lamp"), { freq: 5 }),
      around: fc.dictionary(
        fc.constantFrom(...hindrances),
        fc.record({
          advice: fc.constantFrom(...advices),
          words: fc.constantFrom(...["One", "Two", "Three"].map(sentence)),
          atMost: fc.option(fc.constantFrom(2, 5), { nil: undefined }),
        }),
      ),
      related: fc.subarray(["a", "b", "c", "d", "e", "f", "g"]),
    })
    .map(({ needs, weight, tinyMinutes, isGentleWhenShort, ...rest }) => ({
      ...rest,
      gentleUpTo: isGentleWhenShort && rest.effort !== "low" ? (rest.doses[0] ?? null) : null,
      guide,
      title: guide,
      needs: needs.map((need) => ({
        need,
        name: need,
        evidence: { weight, words: "Known." },
      })),
      defaultMinutes: rest.doses.at(-1) ?? 2,
      tiny: { words: "Something tiny", minutes: tinyMinutes },
    }));

const someGuides = fc
  .subarray(["a", "b", "c", "d", "e", "f", "g"])
  .chain((slugs) => fc.tuple(...slugs.map(someFacts)));

const someWishes: fc.Arbitrary<Wishes> = fc.record({
  needs: fc.subarray(needs),
  minutes: fc.constantFrom(2, 5, 15),
  energy: fc.constantFrom("low", "ok", "open"),
  around: fc.subarray(hindrances),
});

const saidOf = (facts: Facts | undefined, { around }: Wishes) =>
  around.map((each) => facts?.around[each]?.advice);

describe("whatever the guides say and somebody wishes for", () => {
  const always = (check: (guides: Facts[], wishes: Wishes) => void) =>
    fc.assert(fc.property(someGuides, someWishes, check), many);
  const find = (guides: Facts[], guide: string) => guides.find((facts) => facts.guide === guide);

  test("every guide is somewhere, once", () => {
    always((guides, wishes) => {
      const { first, others, leftOut } = advise(guides, wishes);
      const all = [...first, ...others, ...leftOut].map(({ guide }) => guide);
      expect(all.sort()).toEqual(guides.map(({ guide }) => guide).sort());
    });
  });

  test("what is left out is what a guide says never to, with its words", () => {
    always((guides, wishes) => {
      const { leftOut } = advise(guides, wishes);
      const never = guides.filter((facts) => saidOf(facts, wishes).includes("never"));
      expect(leftOut.map(({ guide }) => guide)).toEqual(never.map(({ guide }) => guide));
      for (const { because } of leftOut) expect(because).toMatch(/^(One|Two|Three)\./);
    });
  });

  test("the first three can be begun with: nothing to ask or to get first, and there is time", () => {
    always((guides, wishes) => {
      for (const { guide } of advise(guides, wishes).first) {
        const facts = find(guides, guide);
        expect(saidOf(facts, wishes)).not.toContain("later");
        expect(facts?.toGet).toBeNull();
        expect(Math.min(...(facts?.doses ?? []))).toBeLessThanOrEqual(wishes.minutes);
      }
    });
  });

  test("with little energy none of them asks for more, unless too few ask little; then it says so", () => {
    always((guides, wishes) => {
      if (wishes.energy !== "low") return;
      const { first, others } = advise(guides, wishes);
      const asksMuch = ({ guide, minutes }: { guide: string; minutes: number }) => {
        const facts = find(guides, guide);
        return facts !== undefined && !isGentle(facts, minutes);
      };
      const mayBegin = ({ guide, minutes }: { guide: string; minutes: number }) => {
        const facts = find(guides, guide);
        const limits = wishes.around.flatMap((each) => facts?.around[each]?.atMost ?? []);
        const isShort = minutes <= Math.min(wishes.minutes, ...limits);
        return isShort && facts?.toGet === null && !saidOf(facts, wishes).includes("later");
      };
      if (first.some(asksMuch))
        expect(others.filter((each) => mayBegin(each) && !asksMuch(each))).toEqual([]);
      for (const each of [...first, ...others])
        if (asksMuch(each)) expect(each.careful.join(" ")).toContain("more energy than you said");
    });
  });

  test("they are three at most, and never three of one kind", () => {
    always((guides, wishes) => {
      const { first } = advise(guides, wishes);
      expect(first.length).toBeLessThanOrEqual(3);
      const three = first.map(({ guide }) => find(guides, guide)?.kinds ?? []);
      if (three.length === 3)
        expect(kinds.filter((kind) => three.every((each) => each.includes(kind)))).toEqual([]);
    });
  });

  test("each has a reason, and a dose of its guide within the limits that one dose keeps to", () => {
    always((guides, wishes) => {
      const { first, others } = advise(guides, wishes);
      for (const { guide, minutes, because } of [...first, ...others]) {
        const facts = find(guides, guide);
        const limits = wishes.around.flatMap((each) => facts?.around[each]?.atMost ?? []);
        const gentle = wishes.energy === "low" ? (facts?.gentleUpTo ?? wishes.minutes) : wishes.minutes;
        const most = Math.min(wishes.minutes, gentle, ...limits);
        expect(because.length).toBeGreaterThan(0);
        expect(facts?.doses).toContain(minutes);
        if (facts?.doses.some((dose) => dose <= most)) expect(minutes).toBeLessThanOrEqual(most);
        else expect(minutes).toBe(facts?.doses[0]);
      }
    });
  });

  test("what calls for care is said wherever it is advised", () => {
    always((guides, wishes) => {
      const { first, others } = advise(guides, wishes);
      for (const { guide, careful } of [...first, ...others]) {
        const facts = find(guides, guide);
        for (const each of wishes.around) {
          const said = facts?.around[each];
          if (said && said.advice !== "fits") expect(careful).toContain(said.words);
        }
      }
    });
  });

  test("the order in which the guides come changes nothing", () => {
    always((guides, wishes) => {
      const { first } = advise(guides, wishes);
      expect(advise(guides.toReversed(), wishes).first.map(({ guide }) => guide)).toEqual(
        first.map(({ guide }) => guide),
      );
    });
  });
});
