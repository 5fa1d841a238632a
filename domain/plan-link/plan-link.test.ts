import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { many, someDay } from "#domain/testing/samples.ts";
import { isClinicName } from "./clinic-name.ts";
import { tidyPart } from "./link-parts.ts";
import { isTracking } from "./link-remnants.ts";
import {
  type LinkableGuide,
  type LinkedPlan,
  mostLinkedPractices,
  readPlanLink,
  writePlanLink,
} from "./plan-link.ts";

const guides: LinkableGuide[] = [
  { slug: "breathing", title: "Slow breathing", doses: [2, 5, 10] },
  { slug: "journaling", title: "Journaling", doses: [5, 10, 15, 20] },
  { slug: "gratitude", title: "Gratitude", doses: [2, 5, 10] },
  { slug: "self-talk", title: "Kinder self-talk", doses: [2, 5, 10] },
  { slug: "sleep-habits", title: "Sleep habits", doses: [15, 30, 45, 60] },
  { slug: "light-therapy", title: "Light therapy", doses: [10, 20, 30] },
  { slug: "meditation", title: "Meditation", doses: [2, 5, 10, 20] },
  { slug: "physical-activity", title: "Physical activity", doses: [2, 120] },
];

const read = (query: string) => readPlanLink(new URLSearchParams(query), guides);

const somePractice = ({ slug, doses }: LinkableGuide) =>
  fc.record({
    guide: fc.constant(slug),
    minutes: fc.constantFrom(...doses),
    schedule: fc.oneof(
      fc.record({
        kind: fc.constant("days" as const),
        days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }).map((days) => [...days]),
      }),
      fc.record({ kind: fc.constant("times" as const), times: fc.integer({ min: 1, max: 7 }) }),
    ),
  });

const somePlan: fc.Arbitrary<LinkedPlan> = fc
  .shuffledSubarray(guides, { minLength: 1, maxLength: mostLinkedPractices })
  .chain((chosen) =>
    fc.record({ practices: fc.tuple(...chosen.map(somePractice)), from: fc.option(someDay) }),
  );

describe("a plan in a link", () => {
  test("is the same plan again, in the same order, and the link the same link", () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const link = writePlanLink(plan);
        expect(read(link)).toEqual({ plan, problems: [] });
        expect(writePlanLink(read(link).plan)).toBe(link);
        // Nothing in it is escaped on its way through an address bar.
        expect(new URL(`https://tend.example/suggested?${link}`).search).toBe(`?${link}`);
      }),
      many,
    );
  });

  test("can be read by people", () => {
    const { plan } = read("journaling=15m-mon,thu&breathing=5m-daily&gratitude=5m-3x&from=2026-12-01");
    expect(plan).toEqual({
      practices: [
        { guide: "journaling", minutes: 15, schedule: { kind: "days", days: [1, 4] } },
        { guide: "breathing", minutes: 5, schedule: { kind: "days", days: [1, 2, 3, 4, 5, 6, 7] } },
        { guide: "gratitude", minutes: 5, schedule: { kind: "times", times: 3 } },
      ],
      from: "2026-12-01",
    });
  });

  test.each([
    ["Breathing=5M-Daily", "breathing=5m-daily"],
    ["breathing=5m-thu,mon,thu", "breathing=5m-mon,thu"],
    ["breathing=5m-mon%2Cthu", "breathing=5m-mon,thu"],
    ["breathing=5m-sun,sat,fri,thu,wed,tue,mon", "breathing=5m-daily"],
    ["breathing=5m-daily&amp;gratitude=2m-1x", "breathing=5m-daily&gratitude=2m-1x"],
    ["breathing=5m-daily&from=2026-12-01.", "breathing=5m-daily&from=2026-12-01"],
    ["from=2026-12-01&breathing=5m-mon,)", "breathing=5m-mon&from=2026-12-01"],
    ["breathing=5m-daily&breathing=5m-daily", "breathing=5m-daily"],
    ["&&breathing=5m-daily&", "breathing=5m-daily"],
    ["breathing=5m-daily&utm_source=mail&utm_campaign=x&fbclid=1&mc_cid=2&_hsenc=3", "breathing=5m-daily"],
    ["utm_source=mail&breathing=5m-daily&gclid=1.", "breathing=5m-daily"],
    ["breathing=5m-daily%E2%80%8B", "breathing=5m-daily"],
    ["breathing=5m-daily%E2%80%9C", "breathing=5m-daily"],
    ["breathing=5m-daily%E3%80%8D%E3%80%82", "breathing=5m-daily"],
    ["breathing=5m-daily%25E2%2580%258B", "breathing=5m-daily"],
    ["breathing=5m-da%E2%80%8Bily&from=2026-12-01%3E", "breathing=5m-daily&from=2026-12-01"],
    ["breathing=3D5m-daily&journaling=3D15m-mon,thu", "breathing=5m-daily&journaling=15m-mon,thu"],
    ["breathing=5m-da=%0D%0Aily", "breathing=5m-daily"],
    ["breathing=5m-daily&=%0D%0Ajournaling=15m-mon", "breathing=5m-daily&journaling=15m-mon"],
  ])("%s means %s, and nothing is wrong with it", (typed, meant) => {
    const { plan, problems } = read(typed);
    expect([writePlanLink(plan), problems]).toEqual([meant, []]);
  });
});

describe("a link with something wrong in it says so, and keeps the rest", () => {
  const left = "A part of the link does not belong to a suggested plan. It was left out.";
  const unclear = "“Slow breathing” was left out: the link does not say clearly how long, or how often.";
  const noDay = "The link names a start that is not a day. You can begin whenever it suits you.";
  test.each([
    ["stop-your-medicine=5m-daily", left],
    ["note=Call+me&utm_source=mail&fbclid=1", left],
    ["utm_source=5m-daily", left],
    ["__proto__=5m-daily&constructor=5m-daily&toString=1", left],
    ["breathing[]=5m-daily", left],
    ["breathing", unclear],
    ["breathing=", unclear],
    ["breathing=5", unclear],
    ["breathing=5m", unclear],
    ["breathing=5m-often", unclear],
    ["breathing=5m-8x", unclear],
    ["breathing=5m-0x", unclear],
    ["breathing=05m-daily", unclear],
    ["breathing=5m-mon,,thu", unclear],
    ["breathing=5m-mon,funday", unclear],
    ["breathing=five+minutes+a+day", unclear],
    [
      "breathing=7m-daily",
      "“Slow breathing” was left out: it can take 2, 5 or 10 minutes, and the link asks for another time.",
    ],
    ["from=31.12.", noDay],
    ["from=2026-02-30", noDay],
    ["from=9999-01-01", noDay],
    ["from=2026-12-01&from=2026-12-02", "The link names two days to begin. The first one is here."],
  ])("%s", (wrong, problem) => {
    const { plan, problems } = read(`${wrong}&gratitude=5m-3x`);
    expect(problems).toEqual([problem]);
    expect(plan.practices).toEqual([
      { guide: "gratitude", minutes: 5, schedule: { kind: "times", times: 3 } },
    ]);
  });

  test("one guide twice: the first stands", () => {
    const { plan, problems } = read("breathing=5m-daily&breathing=10m-daily");
    expect(problems).toEqual([
      "“Slow breathing” is in the link twice, with different times. The first one is here.",
    ]);
    expect(writePlanLink(plan)).toBe("breathing=5m-daily");
  });

  test("seven practices: the first six stand", () => {
    const all = guides.map(({ slug, doses }) => `${slug}=${doses[0]}m-daily`);
    const { plan, problems } = read(all.slice(0, 7).join("&"));
    expect(problems).toEqual(["The link has more than six practices. The first six are here."]);
    expect(writePlanLink(plan)).toBe(all.slice(0, 6).join("&"));
  });

  test("one part spoilt: the others stay as they are, and the lost one is told of", () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), someJunk, (plan, place, junk) => {
        const spoilt = place % plan.practices.length;
        const parts = writePlanLink(plan).split("&");
        parts[spoilt] = `${parts[spoilt]}${encodeURIComponent(`!${junk}!x`)}`;
        const { plan: kept, problems } = read(parts.join("&"));
        expect(kept).toEqual({ ...plan, practices: plan.practices.filter((_, at) => at !== spoilt) });
        expect(problems).toHaveLength(1);
      }),
      many,
    );
  });
});

const marker = "zebra";
const someJunk = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("__proto__", "constructor", "[]", "%", "%ff", "%00", "&", "=", "&&==", "+", "#", "\n", ","),
  fc.constantFrom("breathing=5m-daily", "&from=", "&from=2026-13-01", "null", "-1m", "NaN", "999m-1x", "m-"),
  fc.constantFrom("x".repeat(5000), "&a".repeat(1000), "mon,".repeat(2000), marker),
);

/** A link with up to six cuts, each with junk put in its place. */
const someMangledLink = fc
  .tuple(somePlan, fc.array(fc.tuple(fc.nat(), fc.nat(12), someJunk), { minLength: 1, maxLength: 6 }))
  .map(([plan, edits]) =>
    edits.reduce((link, [at, cut, junk]) => {
      const place = at % (link.length + 1);
      return link.slice(0, place) + junk + link.slice(place + cut);
    }, writePlanLink(plan)),
  );

test("whatever stands in a link, there is a plan that can be kept, and only our words about the rest", () => {
  const ours = new Set(guides.map(({ slug }) => slug));
  fc.assert(
    fc.property(someMangledLink, (link) => {
      const { plan, problems } = read(link);
      expect(plan.practices.length).toBeLessThanOrEqual(mostLinkedPractices);
      for (const { guide, minutes } of plan.practices) {
        expect(ours).toContain(guide);
        expect(guides.find(({ slug }) => slug === guide)?.doses).toContain(minutes);
      }
      expect(read(writePlanLink(plan))).toEqual({ plan, problems: [] });
      for (const problem of problems) {
        expect(problem).toMatch(/^[A-Z“].{20,150}\.$/);
        expect(problem).not.toContain(marker);
      }
      const isSilent = plan.practices.length === 0 && plan.from === null && problems.length === 0;
      // Silent where there was nothing to read, but for what trackers add, and for who hands it out.
      const names = [...new URLSearchParams(link)]
        .filter((part) => !isClinicName(tidyPart(...part)))
        .map(([name]) => name.toLowerCase());
      if (isSilent) expect(names.filter((name) => !isTracking(name))).toEqual([]);
      if (names.length === 0) expect(isSilent).toBe(true);
    }),
    many,
  );
});
