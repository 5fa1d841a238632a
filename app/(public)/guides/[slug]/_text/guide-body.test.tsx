import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { guides } from "#content/index.ts";
import { GuideBody } from "./guide-body.tsx";

test.each(guides.map((guide) => [guide.slug, guide] as const))(
  "%s says how, then of what to be careful, and each claim once beside its text",
  (_slug, guide) => {
    const html = renderToStaticMarkup(<GuideBody guide={guide} />);
    const headings = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(headings.slice(0, 4)).toEqual(["how", "careful", "in-short", "how-sure"]);
    expect(headings).toContain("why-it-may-help");
    const notes = [...html.matchAll(/href="#claim-([^"]+)"/g)].map(([, id]) => id);
    expect(notes.toSorted()).toEqual(guide.front.claims.map(({ id }) => id).toSorted());
  },
);

test("no line of a guide ends between a number and what it counts", () => {
  for (const guide of guides) {
    const html = renderToStaticMarkup(<GuideBody guide={guide} />);
    expect([guide.slug, html.match(/[^<>]*\d (?:minutes?|weeks?|days?|times|lux)\b/g)]).toEqual([
      guide.slug,
      null,
    ]);
  }
});
