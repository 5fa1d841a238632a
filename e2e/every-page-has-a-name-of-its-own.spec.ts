import type { APIRequestContext } from "@playwright/test";
import { reviseKeptCarePlan } from "#db/care-plans.ts";
import { saveCheckIn } from "#db/check-ins.ts";
import { saveLog } from "#db/record/logs.ts";
import { saveReview } from "#db/record/reviews.ts";
import { beginWalk } from "#db/record/walks.ts";
import { planBreathing } from "./world/builder.ts";
import { linesLostIn, runTogetherIn } from "./world/looking/run-together.ts";
import { expect, practise, test, writeEntry } from "./world/member.ts";
import { aWalk, builderPages, everyPublished, memberPages, signInPages } from "./world/pages.ts";

/**
 * Pages without a link to confirm, one where mail is really sent, one for somebody signed in long ago, and one that comes
 * after another answer.
 */
const notThere = [
  ...["/sign-in/confirm", "/sign-in/new-address", "/sign-in/links"],
  ...["/sign-in/again", "/plan/new/help-first"],
];

test("every page has a title that no other has, no button that does nothing yet, and words apart without a style sheet", async ({
  page,
  request: anyone,
  member,
}) => {
  await planBreathing(page);
  const practices = [await practise(member, 20), await practise(member, 20, {}, "journaling")];
  const review = { day: member.today, helped: "a-little", proposed: "keep", chosen: null } as const;
  for (const itemId of practices) await saveReview(member.id, { ...review, inTheWay: [], itemId });
  for (const [place, id] of practices.entries())
    await writeEntry(member, "A walk.\nAnd rain.", { id, kind: place === 0 ? "free" : "gratitude" });
  for (const itemId of practices)
    await saveLog(member.id, {
      ...{ itemId, day: member.today, zone: member.zone },
      ...{ state: "done", before: null, after: null, note: "Slowly.\nBy the window." },
    });
  const twoLines = { signs: "I sleep badly.\nI call nobody." };
  await reviseKeptCarePlan(member.id, () => ({ changes: twoLines, clashes: [] }));
  const asked = { kind: "who-5", day: member.today, zone: member.zone } as const;
  await saveCheckIn(member.id, {
    ...asked,
    answers: { cheerful: 2, calm: 2, active: 2, rested: 2, interested: 1 },
  });
  await beginWalk(member.id, { path: "four-weeks-with-worry", hope: "", today: member.today, id: aWalk });
  const own = practices.flatMap((item) => memberPages({ item, day: member.today }));
  const titles = [
    ...(await titlesOf(anyone, [
      ...everyPublished,
      "/search",
      "/clinicians/suggest",
      "/clinicians/desk",
      "/suggested",
    ])),
    ...(await titlesOf(anyone, [...signInPages, "/nothing-here"])),
    ...(await titlesOf(page.request, [...new Set([...builderPages, ...own])])),
    ...(await titlesOf(page.request, ["/sign-in/used"])),
  ];
  expect(titles.filter(({ title }) => !/^\S.* · Tend$/.test(title))).toEqual([
    { path: "/", title: "Tend: small practices, honestly explained", dead: [], together: [], lost: [] },
  ]);
  const isTaken = ({ title }: Named) => titles.filter((other) => other.title === title).length > 1;
  expect(titles.filter(isTaken)).toEqual([]);
  // A text browser shows each button that there is, and runs no script.
  expect(titles.filter(({ dead }) => dead.length > 0)).toEqual([]);
  expect(titles.filter(({ together }) => together.length > 0)).toEqual([]);
  expect(titles.filter(({ lost }) => lost.length > 0)).toEqual([]);
});

type Named = { path: string; title: string; dead: string[]; together: string[]; lost: string[] };

async function titlesOf(reader: APIRequestContext, paths: string[]): Promise<Named[]> {
  const named: Named[] = [];
  for (const path of paths.filter((path) => !notThere.includes(path))) {
    const answer = await reader.get(path, { maxRedirects: 0 });
    expect([path, answer.status()]).toEqual([path, path === "/nothing-here" ? 404 : 200]);
    // In the head: a title that Next sends after the page needs a script to get there.
    const html = await answer.text();
    const [head = ""] = html.split("</head>");
    const [, title = ""] = head.match(/<title>(.*?)<\/title>/) ?? [];
    // The words of a published page stand on lines of their file; nobody has written anything on it yet.
    const lost = everyPublished.includes(path) ? [] : linesLostIn(html);
    named.push({ path, title, dead: deadButtonsIn(html), together: runTogetherIn(html), lost });
  }
  return named;
}

/** Buttons that neither send a form nor open what stands in the page. */
function deadButtonsIn(html: string): string[] {
  const shown = html.replace(/<script\b.*?<\/script>/gs, "");
  const outside = shown.replace(/<form\b.*?<\/form>/gs, "");
  const idle = [
    ...(shown.match(/<button[^>]* type="button".*?>/g) ?? []),
    ...(outside.match(/<button.*?>/g) ?? []),
  ];
  return idle.filter((button) => !/ (form|popovertarget)="/i.test(button));
}
