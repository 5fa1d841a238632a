import { describe, expect, test } from "vitest";
import { pagesAsRead } from "#content/checks/as-read.tsx";
import { areaPages, conditions, guides, pages } from "#content/index.ts";
import { paths } from "#content/paths/paths.ts";
import { everything, longestQuery, search } from "./search.ts";
import { meant } from "./spelling.ts";
import { topics } from "./topics.ts";

const first = (query: string) => search(query).found[0]?.href;
const all = (query: string) => search(query).found.map(({ href }) => href);

/** What people type, and what must stand first. */
const expected: Record<string, string[]> = {
  "/guides/sleep-habits": [
    "can't sleep",
    "can’t sleep",
    "cant sleep",
    "I can't sleep!!",
    "i cannot fall asleep",
    "awake at 3am",
    "lying awake",
    "help me sleep",
    "cant slep",
    "night shifts",
  ],
  "/guides/breathing": [
    "panic attack",
    "panic attacks at night",
    "how to calm down fast",
    "panic",
    "panick attack",
    "breathe",
    "breathing exercise",
    "deep breathng",
    "panik atak",
    "4-7-8",
    "calm down",
    "heart racing",
  ],
  "/guides/journaling": [
    "anger",
    "I am so angry",
    "overthinking",
    "over thinking",
    "diary",
    "racing thoughts",
    "angry",
    "jurnal",
  ],
  "/guides/facing-fears": ["phobia", "afraid of spiders", "fear ladder"],
  "/guides/problem-solving": ["problem solving", "can’t make a decision"],
  "/guides/worry-time": ["worry", "I can’t stop worrying", "worry tree", "worrying too much"],
  "/guides/muscle-relaxation": [
    "tense shoulders",
    "muscle tension",
    "progressive relaxation",
    "jaw clenching",
    "muscle relaxation",
    "tight shoulders",
    "relax",
  ],
  "/guides/nature": ["nature", "fresh air", "gardening"],
  "/guides/kindness-and-savouring": ["acts of kindness", "savouring"],
  "/guides/values": ["values", "what matters to me", "acceptance and commitment therapy"],
  "/guides/kind-pause": ["self-compassion break", "letter to myself"],
  "/guides/setting-boundaries": [
    "carer",
    "caring for my mother",
    "boundaries",
    "toxic workplace",
    "say no",
    "How do I say no?",
    "bounderies",
    "people pleasing",
  ],
  "/guides/physical-activity": ["running", "exercise", "excercise", "walking", "yoga", "sport"],
  "/guides/eating-well": ["lose weight", "food mood", "diet", "what should I eat", "no appetite"],
  "/guides/gratitude": ["gratefull", "gratitude", "three good things"],
  "/guides/activity-scheduling": [
    "procrastination",
    "procrastinating",
    "i keep putting things off",
    "lazy",
    "no motivation",
    "no energy",
    "nothing is fun",
    "can’t get started",
  ],
  "/guides/challenging-thoughts": ["CBT", "negative thoughts", "what if", "thought rekord"],
  "/guides/connection": [
    "so alone",
    "no friends",
    "I have nobody",
    "homesick",
    "my mother is dying",
    "lonely",
    "lonelyness",
    "nobody to talk to",
  ],
  "/guides/light-therapy": ["winter blues", "light box", "seasonal depression"],
  "/guides/meditation": ["meditaton", "body scan", "sit still"],
  "/guides/mindfulness": ["mindfulness", "grounding", "5-4-3-2-1", "anxious thoughts"],
  "/guides/self-talk": [
    "perfectionism",
    "imposter syndrome",
    "I feel like a failure",
    "confidence",
    "hate myself",
    "self esteem",
    "inner critic",
    "not good enough",
  ],
  "/areas/sleep": ["exhausted", "tired all the time", "fatigue", "sleep", "tired", "nightmares"],
  "/areas/low-mood": [
    "numb",
    "I feel numb",
    "I feel nothing",
    "empty",
    "unhappy",
    "hopeless",
    "sad",
    "I feel sad",
    "depressed",
    "crying",
    "low mood",
    "I don’t see the point",
    "feel broken",
    "numbness",
  ],
  "/areas/stress-and-anxiety": [
    "burnout",
    "burned out",
    "burnt out",
    "burn out",
    "exam",
    "exams",
    "exam stress",
    "job interview",
    "public speaking",
    "social anxiety",
    "overwhelm",
    "too much to do",
    "work stress",
    "money worries",
    "debt",
    "lost my job",
    "brain fog",
    "can’t concentrate",
    "the news",
    "Stress and anxiety",
    "stress",
    "stress at work",
    "anxiety",
    "anxeity",
    "nervous",
    "overwhelmed",
  ],
  "/areas/relationships-and-saying-no": [
    "divorce",
    "breakup",
    "heartbroken",
    "my boyfriend broke up with me",
    "my marriage",
    "arguing with my mother",
  ],
  "/areas/pain-and-old-wounds": [
    "grieving",
    "my mum died",
    "my child died",
    "my cat died",
    "greif",
    "widow",
    "bereavement",
    "miscarriage",
    "chronic pain",
    "childhood",
    "grief",
    "back pain",
  ],
  "/areas/keeping-well": ["happiness", "self care", "healthy routine"],
  "/help-now": [
    "self harm",
    "hurt myself",
    "cutting myself",
    "I feel unsafe and suicidal",
    "suicidal",
    "tired of living",
    "I am tired of life",
    "I don’t want to wake up tomorrow",
    "I can’t take it anymore",
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
    "nobody would miss me",
    "i need to talk to someone",
    "i want to hurt someone",
    "hang myself",
    "I feel like a burden",
    "they would be better off without me",
    "i just want to disapear",
    "burning myself",
    "kms",
    "911",
    "ayuda",
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
    "my ex keeps texting me",
    "my husband is controlling",
    "toxic relationship",
    "stalking",
  ],
  "/help-now#sexual-violence": [
    "rape",
    "I was raped",
    "he rapes me",
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
  "/conditions/insomnia": ["insomnia", "insomina", "chronic insomnia", "CBT-I"],
  "/conditions/trauma-and-ptsd": ["trauma", "PTSD", "flashbacks", "EMDR"],
  "/conditions/ocd": [
    "OCD",
    "intrusive thoughts",
    "unwanted thoughts",
    "obsessive thoughts",
    "obsessive compulsive disorder",
  ],
  "/conditions/depression": ["depression", "major depression", "am I depressed"],
  "/conditions/panic": ["panic disorder"],
  "/when-to-seek-help": [
    "I can’t cope",
    "I drink every night",
    "chest pain",
    "my chest is tight",
    "adhd",
    "ADHD",
    "autism",
    "drinking",
    "alcohol",
    "I drink too much",
    "stop drinking",
    "drugs",
    "addiction",
    "gambling",
    "smoking",
    "new baby",
    "postnatal depression",
    "pregnant",
    "bipolar",
    "psychosis",
    "hearing voices",
    "bpd",
    "cancer",
    "porn",
    "my teenager",
    "sleeping pills",
    "sertraline",
    "antidepressants",
    "am I ill",
  ],
  "/who-provides-therapy": [
    "need a therapist near me",
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
  "/about": ["who made this"],
  "/paths/four-weeks-with-worry": ["four weeks with worry"],
  "/questions": ["is it free", "faq"],
  "/glossary": ["glossary", "what is CBT", "RCT", "placebo"],
  "/how-self-healing-works": ["how does self-healing work", "how long does it take"],
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

/** What else must be there, beside what stands first. */
const beside: Record<string, string[]> = {
  "panic attack": ["/guides/mindfulness", "/when-to-seek-help", "/conditions/panic"],
  insomnia: ["/guides/sleep-habits"],
  depression: ["/areas/low-mood"],
  burnout: ["/guides/setting-boundaries", "/when-to-seek-help"],
  grief: ["/guides/connection"],
  "exam tomorrow": ["/guides/breathing", "/guides/sleep-habits"],
  "phone addiction": ["/guides/sleep-habits", "/who-provides-therapy"],
  drinking: ["/who-provides-therapy"],
  "new baby": ["/guides/connection", "/areas/sleep"],
  "I feel numb": ["/guides/activity-scheduling"],
  "whats the point": ["/help-now"],
  overwhelmed: ["/guides/breathing"],
  worry: ["/paths/four-weeks-with-worry"],
  "low mood": ["/paths/four-weeks-with-low-mood", "/conditions/depression"],
  "can’t sleep": ["/paths/four-weeks-towards-sleep", "/conditions/insomnia"],
};

test.each(Object.entries(beside))("“%s” finds %j too", (query, hrefs) => {
  expect(all(query)).toEqual(expect.arrayContaining(hrefs));
});

/** Where there is nothing, it is said, and no exercise that shares a word is shown as if there were. */
const nothingOn = [
  "adhd",
  "autism",
  "drinking",
  "my husband drinks",
  "gambling",
  "gamling",
  "bipolar",
  "smoking",
  "phone addiction",
  "coming out",
  "racism",
  "skin picking",
  "derealisation",
];

test.each(nothingOn)("“%s”: says that there is nothing, and leads to people", (query) => {
  const { found, nothing } = search(query);
  expect(nothing).toMatch(/^We have (nothing|no guide)/);
  expect(found.map(({ href }) => href)).toEqual(expect.arrayContaining(["/who-provides-therapy"]));
});

test("topics lead to what is there, and have their words for themselves", () => {
  const words = topics.flatMap(({ said }) => said);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  for (const { said, leads } of topics) {
    for (const href of leads) expect(everything, `${said[0]} leads to ${href}`).toContain(href);
  }
});

const everyPage = { guide: guides, area: areaPages, page: pages, condition: conditions, path: paths };

test.each(Object.keys(everyPage))("every %s is found by its own title", (what) => {
  const all = everyPage[what as keyof typeof everyPage];
  const lost = all.filter(
    ({ front }) => !search(front.title).found.some(({ title }) => title === front.title),
  );
  expect(lost.map(({ slug }) => slug)).toEqual([]);
});

describe("search", () => {
  test.each([
    ["drinking", "thinking"],
    ["died", "diet"],
    ["ran", "rain"],
    ["gate", "hate"],
    ["mood", "food"],
  ])("never takes %j for %j", (typed, other) => {
    expect(meant(typed, new Set([other]))).toBe(typed);
  });

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
    const { found } = search("I want to kill myself, I can’t sleep");
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
    expect(search(query)).toEqual({ found: [], nothing: null });
  });

  test("looks at words that say little when there are no others", () => {
    expect(search("who are you").found.length).toBeGreaterThan(0);
  });

  test("finds the few that fit, not all that share a word", () => {
    expect(all("sleep sadness stress food people").length).toBeLessThanOrEqual(8);
  });

  test("reads the beginning of a very long query, and is quick about it", () => {
    expect(first(`sleepless ${"x".repeat(10_000)}`)).toBe("/guides/sleep-habits");
    expect(all(`${" ".repeat(longestQuery)}insomnia`)).toEqual([]);
    const began = process.cpuUsage();
    search("sleep ".repeat(2_000));
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
  });

  test("shows the guides of an area beside it", () => {
    const forStress = ["/areas/stress-and-anxiety", "/guides/breathing", "/guides/mindfulness"];
    expect(all("stress")).toEqual(expect.arrayContaining(forStress));
    expect(all("sleep")).toEqual(expect.arrayContaining(["/areas/sleep", "/guides/sleep-habits"]));
  });

  test("gives a guide whole, so that a list can show what it asks", () => {
    expect(search("sleepless").found[0]?.guide?.front.title).toBe("Sleep habits");
  });
});
