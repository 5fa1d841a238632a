import { describe, expect, test } from "vitest";
import { bannedIn } from "#content/checks/banned.ts";
import { gradeOf } from "#content/checks/reading.ts";
import { cautionsOf, guides } from "#content/index.ts";
import { groupOf } from "./group.ts";
import { withHelp } from "./handout.ts";
import { sectionsOf } from "./sections.ts";

const help = "tend.example/help-now";

describe.each(guides.map((guide) => ({ slug: guide.slug, guide })))("a group for $slug", ({ guide }) => {
  const group = groupOf(guide, help);
  const points = group.parts.flatMap((part) => part.points);

  test("takes fifty minutes", () => {
    expect(group.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(50);
  });

  test("asks beforehand only what the cautions do not say", () => {
    for (const { words } of group.askFirst) expect(group.careful).not.toContain(words);
  });

  test("has something to say in each part but the last", () => {
    for (const { title, points: said } of group.parts.slice(0, -1))
      expect(said.length, title).toBeGreaterThan(0);
  });

  test("teaches in the guide’s own words", () => {
    const own = sectionsOf(guide).flatMap(({ blocks }) => blocks.map(({ text }) => withHelp(text, help)));
    const steps = group.parts.find(({ inOrder }) => inOrder)?.points ?? [];
    expect(own).toEqual(expect.arrayContaining([...steps, ...group.notEnough]));
    expect(steps.length).toBeGreaterThan(3);
    expect(group.careful).toEqual(cautionsOf(guide.front).map((words) => withHelp(words, help)));
    expect(points.join(" ")).toContain(withHelp(guide.front.mainCaution, help));
  });

  test("says where Help now is, wherever it names it", () => {
    const said = JSON.stringify(group);
    expect(said.match(/help now/gi) ?? []).toEqual(
      said.match(/help now(?= \(tend\.example\/help-now\))/gi) ?? [],
    );
  });

  test("plans a whole week", () => {
    const days = points.filter((point) => point.startsWith("Day "));
    expect(days[0]).toMatch(/^Day 1\b/);
    expect(days.at(-1)).toMatch(/^Day .*7: /);
  });

  test("reads at grade 8 or lower, and promises nothing", () => {
    const all = [
      group.aim,
      ...group.bring,
      ...points,
      ...group.distressed,
      ...group.parts.map((p) => p.lead),
    ];
    expect(gradeOf(all)).toBeLessThanOrEqual(8);
    expect(bannedIn(all)).toEqual([]);
  });
});
