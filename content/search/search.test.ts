import { describe, expect, test } from "vitest";
import { pagesAsRead } from "./checks/as-read.tsx";
import { pages } from "./index.ts";
import { longestQuery, search } from "./search.ts";

const first = (query: string) => search(query)[0]?.href;
const all = (query: string) => search(query).map(({ href }) => href);

/** What people type, and what must stand first. */
const expected: Record<string, string[]> = {
  "/guides/sleep-habits": [
    "can't sleep",
    "can’t sleep",
    "cant sleep",
    "I can't sleep!!",
    "i cannot fall asleep",
    "insomnia",
    "insomina",
    "awake at 3am",
    "lying awake",
    "help me sleep",
  ],
  "/guides/breathing": [
    "panic",
    "panick attack",
    "breathe",
    "breathing exercise",
    "deep breathng",
    "calm down",
    "heart racing",
  ],
  "/guides/journaling": [
    "overthinking",
    "over thinking",
    "worry",
    "diary",
    "racing thoughts",
    "angry",
    "jurnal",
  ],
  "/guides/setting-boundaries": ["say no", "How do I say no?", "bounderies", "people pleasing"],
  "/guides/physical-activity": ["exercise", "excercise", "walking", "yoga", "sport"],
  "/guides/eating-well": ["food mood", "diet", "what should I eat", "no appetite"],
  "/guides/gratitude": ["gratefull", "gratitude", "three good things"],
  "/guides/activity-scheduling": ["no energy", "nothing is fun", "can’t get started"],
  "/guides/challenging-thoughts": ["CBT", "negative thoughts", "what if", "thought rekord"],
  "/guides/connection": ["lonely", "lonelyness", "nobody to talk to"],
  "/guides/light-therapy": ["winter blues", "light box", "seasonal depression"],
  "/guides/meditation": ["meditaton", "body scan", "sit still"],
  "/guides/mindfulness": ["mindfulness", "grounding", "5-4-3-2-1", "anxious thoughts"],
  "/guides/self-talk": ["hate myself", "self esteem", "inner critic", "not good enough"],
  "/areas/sleep": ["sleep", "tired", "nightmares"],
  "/areas/low-mood": ["sad", "I feel sad", "depressed", "crying", "low mood"],
  "/areas/stress-and-anxiety": ["stress", "stress at work", "anxiety", "anxeity", "nervous", "overwhelmed"],
  "/areas/relationships-and-saying-no": ["my marriage", "arguing with my mother"],
  "/areas/pain-and-old-wounds": ["trauma", "PTSD", "grief", "back pain"],
  "/areas/keeping-well": ["self care", "healthy routine"],
  "/help-now": [
    "suicidal",
    "suicide",
    "suicde",
    "kill myself",
    "I want to kill myself",
    "I don’t want to live",
    "i want to die and i cant sleep",
    "I don’t want to live, and I can’t sleep",
    "cant go on, no sleep, so much stress at work",
    "i don't want to be here anymore",
    "thinking about ending my life",
    "crisis",
    "emergency",
    "self-harm",
    "hotline number",
  ],
  "/help-now#after-an-overdose-or-poisoning": [
    "overdose",
    "overdosed",
    "took too many pills",
    "I took too many tablets and I am scared",
    "my son swallowed bleach",
    "poison",
    "poisoning",
    "my friend took an overdose",
  ],
  "/help-now#abuse-and-violence": [
    "abuse",
    "my partner hits me",
    "my husband beats me",
    "domestic violence",
    "I’m scared of my boyfriend",
    "he is violent",
    "stalking",
  ],
  "/help-now#sexual-violence": [
    "rape",
    "I was raped",
    "sexual assault",
    "sexual abuse",
    "molested as a child",
  ],
  "/help-now#eating-disorders": [
    "eating disorder",
    "anorexia",
    "bulimia",
    "binge eating",
    "I make myself sick",
  ],
  "/help-now#if-you-worry-about-someone-else": [
    "my friend wants to die",
    "my daughter wants to kill herself",
    "my brother is suicidal",
    "she's suicidal",
    "my son cuts himself",
    "worried about a friend",
    "my sister’s boyfriend hits her",
  ],
  "/when-to-seek-help": [
    "OCD",
    "intrusive thoughts",
    "unwanted thoughts",
    "obsessive thoughts",
    "antidepressants",
    "am I ill",
  ],
  "/who-provides-therapy": [
    "therapist",
    "find a therapist",
    "counselor",
    "psychologist",
    "psychiatrist",
    "who can prescribe",
    "cost of therapy",
    "first session",
    "therapy",
  ],
  "/evidence": ["evidence", "does it work", "references"],
  "/privacy": ["cookies", "delete my data", "who can see this"],
  "/clinicians": ["handout for a client"],
  "/accessibility": ["screen reader", "accessability"],
  "/name-what-hurts": ["where do I start"],
};

test.each(Object.entries(expected).flatMap(([href, queries]) => queries.map((query) => [query, href])))(
  "“%s” finds %s first",
  (query, href) => {
    expect(
      first(query),
      "Something else stands first. Change its title or searchWords or, if it answers better, this list",
    ).toBe(href);
  },
);

describe("search", () => {
  test("tells no food from danger: “diet” is not “die”", () => {
    expect(first("diet")).not.toBe("/help-now");
  });

  test("leads to parts of pages that are there", () => {
    const anchors = pages.flatMap(({ slug, front }) =>
      (front.parts ?? []).map((part) => ({ slug, ...part })),
    );
    expect(anchors.length).toBeGreaterThan(4);
    for (const { slug, anchor, title } of anchors) {
      const html = pagesAsRead.find(({ file }) => file === `pages/${slug}.mdx`)?.html ?? "";
      expect(html, `${slug}#${anchor}`).toMatch(new RegExp(`<h2 id="${anchor}">.*${title}`));
    }
  });

  test("offers people and no exercise where danger is named", () => {
    const found = search("I want to kill myself, I can’t sleep");
    expect(found.slice(0, 2).map(({ href }) => href)).toEqual(["/help-now", "/when-to-seek-help"]);
    expect(found.filter(({ guide }) => guide)).toEqual([]);
  });

  test.each(["intrusive thoughts", "I have OCD", "obsessions and compulsions", "unwanted thoughts, what if"])(
    "never leads %j to arguing with the thought",
    (query) => {
      expect(all(query)).not.toContain("/guides/challenging-thoughts");
    },
  );

  test.each(["", "   ", "’", "?!", "😀", "\0", "\uD800", "qqxzzv"])("finds nothing for %j", (query) => {
    expect(search(query)).toEqual([]);
  });

  test("looks at words that say little when there are no others", () => {
    expect(search("who are you").length).toBeGreaterThan(0);
  });

  test("finds the few that fit, not all that share a word", () => {
    expect(all("sleep sadness stress food people").length).toBeLessThanOrEqual(8);
  });

  test("reads the beginning of a very long query, and is quick about it", () => {
    expect(first(`insomnia ${"x".repeat(10_000)}`)).toBe("/guides/sleep-habits");
    expect(search(`${" ".repeat(longestQuery)}insomnia`)).toEqual([]);
    const began = process.cpuUsage();
    search("sleep ".repeat(2_000));
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
  });

  test("shows the guides of an area beside it", () => {
    const forStress = ["/areas/stress-and-anxiety", "/guides/breathing", "/guides/meditation"];
    expect(all("stress")).toEqual(expect.arrayContaining(forStress));
    expect(all("sleep")).toEqual(expect.arrayContaining(["/areas/sleep", "/guides/sleep-habits"]));
  });

  test("gives a guide whole, so that a list can show what it asks", () => {
    expect(search("insomnia")[0]?.guide?.front.title).toBe("Sleep habits");
  });
});
