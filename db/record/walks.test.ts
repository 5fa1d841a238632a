import { expect, test } from "vitest";
import { freshDatabase, someMember } from "#db/testing/database.ts";
import { addDays, daySchema } from "#domain/day.ts";
import { noWalkWords } from "#domain/path/walk.ts";
import { readRecord } from "./record.ts";
import { beginWalk, getWalk, listWalks, takeStep, writeWalkWords } from "./walks.ts";

freshDatabase();

const today = daySchema.parse("2026-11-24");
const [worry, sleep] = ["four-weeks-with-worry", "four-weeks-towards-sleep"];

test("a path that is begun several times at once is begun once, and another ends it", async () => {
  const member = await someMember();
  const begun = await Promise.all(
    [1, 2, 3].map(() => beginWalk(member, { path: worry, hope: "swim", today })),
  );
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  expect((await readRecord(member, today, today, today)).walk).toMatchObject({
    ...{ path: worry, week: 1, weekFrom: today },
    words: { ...noWalkWords, hope: "swim" },
  });
  // Begun once more, the path goes on, and a new hope is not lost.
  await beginWalk(member, { path: worry, hope: "", today });
  expect((await listWalks(member)).map(({ words }) => words.hope)).toEqual(["swim"]);
  await beginWalk(member, { path: worry, hope: "swim again", today });
  expect((await listWalks(member)).map(({ words }) => words.hope)).toEqual(["swim again"]);
  await beginWalk(member, { path: sleep, hope: "", today: addDays(today, 1) });
  expect((await listWalks(member)).map(({ path, endedOn }) => [path, endedOn])).toEqual([
    [sleep, null],
    [worry, addDays(today, 1)],
  ]);
  expect((await readRecord(await someMember(), today, today)).walk).toBeUndefined();
});

test("a step is taken once from what was seen, and by its member alone", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const { id, week, weekFrom } = await beginWalk(member, { path: worry, hope: "", today });
  const step = { id, step: "on", today: addDays(today, 7), seen: { week, weekFrom } } as const;
  expect(await takeStep(other, step)).toBeUndefined();
  const taken = await Promise.all([takeStep(member, step), takeStep(member, step)]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await getWalk(member, id)).toMatchObject({ week: 2, weekFrom: addDays(today, 7) });
  expect(await getWalk(other, id)).toBeUndefined();
  expect(await getWalk(member, "no id")).toBeUndefined();
});

test("words on the way are kept beside each other, and not over what was not shown", async () => {
  const [member, other] = [await someMember(), await someMember()];
  const { id } = await beginWalk(member, { path: worry, hope: "swim", today });
  expect(await writeWalkWords(member, id, { signs: "I skip lunch." }, () => true)).toBe(true);
  expect(await writeWalkWords(member, id, { signs: "Other." }, ({ signs }) => signs === "")).toBe(false);
  expect(await writeWalkWords(other, id, { signs: "Not mine." }, () => true)).toBe(false);
  expect((await getWalk(member, id))?.words).toEqual({
    ...noWalkWords,
    hope: "swim",
    signs: "I skip lunch.",
  });
});
