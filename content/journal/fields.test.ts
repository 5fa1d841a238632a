import { describe, expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { fieldNamesOn } from "#content/paper/paper.ts";
import { type EntryKind, entryKinds } from "#domain/journal/entry.ts";
import { entryFieldNames, entryFieldsFrom, problemIn } from "./fields.ts";
import { entrySheet, journalKinds, kindOfGuide } from "./kinds.ts";

const from = (sent: Record<string, string>) => (name: string) => sent[name] ?? "";

test("every guide’s tool makes a kind of entry, and no two the same; one page has a tool too", () => {
  const without = guides.map(({ slug }) => slug).filter((slug) => !kindOfGuide(slug));
  expect(without, "Give each of these guides a kind of entry (docs/guides.md, “Add a guide”)").toEqual([]);
  expect(entryKinds.map((kind) => journalKinds[kind].guide).sort()).toEqual(
    [...guides.map(({ slug }) => slug), "name-what-hurts"].sort(),
  );
});

describe("what a form sent becomes", () => {
  test("fields with the sheet’s words, without what was left open", () => {
    expect(
      entryFieldsFrom("gratitude", from({ "good-1": " Rain.\r\n", "why-1": "\u200B", other: "x" })),
    ).toEqual([{ name: "good-1", label: expect.stringContaining("What was good"), words: "Rain." }]);
  });

  test("the words of a choice, and a tick for a box", () => {
    expect(entryFieldsFrom("sitting", from({ anchor: "breath", minutes: "5" }))).toMatchObject([
      { name: "minutes", words: "5" },
      { name: "anchor", words: "my breath" },
    ]);
    expect(entryFieldsFrom("light", from({ "light-lamp": "weaker" }))).toMatchObject([
      { words: "Less than that" },
    ]);
    expect(entryFieldsFrom("movement", from({ "Monday-strength": "on" }))).toMatchObject([{ words: "✓" }]);
    // Kept once and edited, it is sent in words.
    expect(entryFieldsFrom("sitting", from({ anchor: "my breath" }))).toMatchObject([{ words: "my breath" }]);
    expect(entryFieldsFrom("sitting", from({ anchor: "constructor" }))).toMatchObject([
      { words: "constructor" },
    ]);
  });

  test("at the end of what has an end, a line and a number too", () => {
    expect(entryFieldsFrom("breathing", from({ line: "Calmer.", strength: "0" }))).toMatchObject([
      { name: "line", words: "Calmer." },
      { name: "strength", words: "0" },
    ]);
    expect(entryFieldsFrom("free", from({ line: "Calmer." }))).toEqual([]);
  });
});

test("a practice that was done is kept with a word or a number about it, not with what its tool began with", () => {
  const problem = (kind: EntryKind, sent: Record<string, string>) =>
    problemIn(kind, entryFieldsFrom(kind, from(sent)));
  const asItBegan = { in: "5", out: "5", minutes: "2", anchor: "breath" };
  for (const kind of ["breathing", "sitting"] as const) {
    expect(problem(kind, asItBegan)).toContain("Write a line about it first");
    expect(problem(kind, { ...asItBegan, strength: "0" })).toBeUndefined();
  }
  // When the lamp stands on the table, and when to rise, are chosen.
  expect(problem("light", { "light-rise": "07:00" })).toBeUndefined();
  expect(problem("sleep-diary", { rise: "06:30" })).toBeUndefined();
  expect(problem("free", {})).toContain("Write something first");
});

test("each sheet names a field once, and none as the form around it does", () => {
  for (const kind of entryKinds) {
    const names = fieldNamesOn(entrySheet(kind));
    expect(new Set(names).size, kind).toBe(names.length);
  }
  for (const taken of ["state", "before", "after", "note", "item", "day", "seen", "back", "stays", "here"])
    expect(entryFieldNames).not.toContain(taken);
});
