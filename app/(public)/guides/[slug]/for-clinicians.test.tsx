import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { guides, hindrances } from "#content/index.ts";
import { ForClinicians } from "./for-clinicians.tsx";

const drawn = guides.map((guide) => ({
  guide,
  words: renderToStaticMarkup(<ForClinicians guide={guide} />)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&"),
}));

test.each(drawn)("for clinicians, $guide.slug names illnesses, and no circumstances", ({ guide, words }) => {
  for (const key of ["shifts", "caring", "privacy", "money"] as const)
    expect(words).not.toContain(`${hindrances[key]}:`);
  // Nobody speaks of themselves in what is read about others.
  expect(words).not.toMatch(
    /I am in pain|come[s]? back to me|force themselves on me|hurts, threatens or controls me/,
  );
  for (const caution of [guide.front.mainCaution, ...guide.front.careful]) expect(words).toContain(caution);
});

test.each(drawn)("who was studied stands beside each claim of $guide.slug", ({ guide, words }) => {
  for (const { text, who } of guide.front.claims)
    expect(words).toMatch(
      new RegExp(`${escaped(text)} (?:Strong|Moderate|Limited|Mixed)[^.]*\\. Studied: ${escaped(who)}`),
    );
});

test.each(drawn)("$guide.slug can be taken into notes as text", ({ words }) => {
  expect(words).toMatch(
    /Suggested: [^;]+, \d+ minutes, [^;]+; cautions discussed; handout of \d{1,2} \w{3} \d{4}\./,
  );
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
