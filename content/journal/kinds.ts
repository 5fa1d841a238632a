/** What each kind of entry is called, and which sheet it is written on: that of the guide whose tool makes it. */
import { type Sheet, type SheetPart, sheetOf } from "#content/paper/paper.ts";
import { type EntryKind, entryKinds, timedKinds } from "#domain/journal/entry.ts";

type Kind = {
  /** As a heading, and in lists. */
  label: string;
  /** Slug of the guide whose tool it is, or of the standing page. */
  guide: string;
  /** A standing page has the tool, and no guide. */
  isOnPage?: true;
  /** Said where it can be chosen to write. */
  about: string;
  /** A practice that is done, not written: a line about it is all there is to keep. */
  isDone?: true;
};

export const journalKinds: Record<EntryKind, Kind> = {
  free: { label: "Free writing", guide: "journaling", about: "Whatever comes, in no order." },
  gratitude: {
    label: "Good things",
    guide: "gratitude",
    about: "What went well, and what made it possible.",
  },
  "thought-record": {
    label: "Thought record",
    guide: "challenging-thoughts",
    about: "One moment, and what else might be true.",
  },
  activity: {
    label: "Activities",
    guide: "activity-scheduling",
    about: "A week of things to do: how you thought they would be, and how they were.",
  },
  "boundary-script": {
    label: "Words for a no",
    guide: "setting-boundaries",
    about: "What you need, and how to say it.",
  },
  "sleep-diary": {
    label: "Sleep diary",
    guide: "sleep-habits",
    about: "Two weeks of nights, one at a time.",
  },
  light: { label: "Light", guide: "light-therapy", about: "Two weeks of mornings with the lamp." },
  "self-talk": {
    label: "Self-talk",
    guide: "self-talk",
    about: "From a harsh sentence to a fair one.",
  },
  "support-map": { label: "People and places", guide: "connection", about: "Who is there, and for what." },
  movement: { label: "Movement", guide: "physical-activity", about: "A week of moving, planned by the day." },
  meals: { label: "Meals", guide: "eating-well", about: "When you eat, with whom, and one thing to add." },
  senses: {
    label: "Five senses",
    guide: "mindfulness",
    about: "What you saw, heard and felt.",
  },
  breathing: { label: "Slow breathing", guide: "breathing", about: "A line about how it was.", isDone: true },
  sitting: { label: "Meditation", guide: "meditation", about: "A line about how it was.", isDone: true },
  relaxation: {
    label: "Muscle relaxation",
    guide: "muscle-relaxation",
    about: "A line about how it was.",
    isDone: true,
  },
  worries: { label: "Worries", guide: "worry-time", about: "Worries put down, and what each one asks for." },
  problem: {
    label: "A problem in steps",
    guide: "problem-solving",
    about: "One problem, a few ideas, and a first step.",
  },
  "fear-ladder": {
    label: "A ladder",
    guide: "facing-fears",
    about: "Small steps towards something you avoid, and how they went.",
  },
  outdoors: { label: "Out of doors", guide: "nature", about: "Where you went, and what was there." },
  kindness: {
    label: "Kind things",
    guide: "kindness-and-savouring",
    about: "Kind things to do, and a good moment once more.",
  },
  values: { label: "What matters", guide: "values", about: "What matters to you, and one step that way." },
  "kind-pause": {
    label: "A kind pause",
    guide: "kind-pause",
    about: "Three sentences, or a letter to yourself.",
  },
  pattern: {
    label: "One moment, five parts",
    guide: "name-what-hurts",
    isOnPage: true,
    about: "What happened, and how thoughts, feelings, body and what you did went round.",
  },
};

/** The kind of entry that the tool of a guide makes; undefined for a guide without one. */
export function kindOfGuide(slug: string): EntryKind | undefined {
  return entryKinds.find((kind) => journalKinds[kind].guide === slug);
}

/** The page whose tool makes entries of this kind. */
export function addressOfKind(kind: EntryKind): string {
  const { guide, isOnPage } = journalKinds[kind];
  return isOnPage ? `/${guide}` : `/guides/${guide}`;
}

/** Fields for whoever did something with a clock or step by step: they follow the sheet. */
const lineName = "line";
const strengthName = "strength";
const afterwards: SheetPart[] = [
  { kind: "lines", name: lineName, label: "A line about it", lines: 2 },
  { kind: "blanks", fields: [{ name: strengthName, label: "How strong it is now, 0 to 10" }] },
];

export function hasLine(kind: EntryKind): boolean {
  return timedKinds.some((timed) => timed === kind);
}

/** The sheet of a kind, as it is filled in on the screen: of a practice that is done, without the week to fill in by hand. */
export function entrySheet(kind: EntryKind): Sheet {
  const { guide, isDone } = journalKinds[kind];
  const { parts, ...sheet } = sheetOf(guide);
  const own = isDone ? parts.filter((part) => part.kind !== "table") : parts;
  return { ...sheet, parts: hasLine(kind) ? [...own, ...afterwards] : own };
}
