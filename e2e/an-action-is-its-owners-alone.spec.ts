import { openForgetfulWire } from "#db/testing/forgetful-wire.ts";
import { isLong } from "#domain/testing/cases.ts";
import { readManifest } from "#server/manifest.mjs";
import { attacksOn, cookieOf, sendForm, someOf } from "./world/attack/attacks.ts";
import { type Control, controls } from "./world/attack/controls.ts";
import { type Looker, lookAtRows } from "./world/attack/own-rows.ts";
import { someoneWhole, type Whole } from "./world/attack/whole-record.ts";
import { expect, test } from "./world/fixtures.ts";
import { type Action, builtActions, comeTo, ownFormOf } from "./world/own-form.ts";
import { startServer } from "./world/world.ts";

const { actions } = readManifest(".published");

const everyAction = builtActions();

test("every action that was built is among those attacked", () => {
  expect(everyAction.map(({ name }) => name).sort()).toEqual(Object.keys(controls).sort());
  expect(everyAction.map(({ id }) => id).sort()).toEqual(Object.keys(actions).sort());
});

test("each does for its owner what it says, and nothing for anybody else, or from anywhere else", async ({
  tend,
}) => {
  test.setTimeout(180_000);
  const looker = await lookAtRows(tend.adminUrl);
  const other = await someoneWhole();
  const faults: string[] = [];
  for (const action of everyAction) {
    const control = controls[action.name];
    if (control) faults.push(...(await attack(tend.url, action, { control, other, looker })));
  }
  await looker.stop();
  expect(faults).toEqual([]);
});

/** Those of which a form can name a row of somebody else’s. All in the drill. */
const naming = [
  "saveDay",
  "finish",
  "resumeIt",
  "keepWritten",
  "removeEntry",
  "revokeLink",
  "goOnAlong",
  "keepDraft",
];

test("even where our own questions forget whose rows they are about, nobody reaches another’s", async ({
  tend,
}) => {
  test.setTimeout(180_000);
  const wire = await openForgetfulWire(tend.databaseUrl);
  const forgetful = await startServer({
    DATA_DIR: test.info().outputPath("data"),
    DATABASE_URL: wire.url,
    AUTH_SECRET: tend.secret,
    KEY_RING: tend.keyRing,
  });
  const looker = await lookAtRows(tend.adminUrl);
  const other = await someoneWhole();
  const theirs = { cookie: cookieOf(other.token), origin: forgetful.url };
  for (const { name } of everyAction.filter(({ name }) => isLong || naming.includes(name))) {
    const owner = await someoneWhole();
    // As the page of the whole Tend draws it, for here even its owner may see too little.
    const form = await ownFormOf({ url: tend.url, actions: everyAction }, name, owner);
    const before = await looker.rowsOf(owner.id);
    const answer = await sendForm(forgetful.url, form, theirs);
    expect((await answer.text()).includes(owner.words), name).toBe(false);
    expect(await looker.rowsOf(owner.id), name).toEqual(before);
  }
  expect(wire.forgotten()).toBeGreaterThan(5);
  await looker.stop();
  await forgetful.stop();
  await wire.stop();
});

async function attack(
  url: string,
  action: Action,
  { control, other, looker }: { control: Control; other: Whole; looker: Looker },
): Promise<string[]> {
  const { id, name } = action;
  const owner = await someoneWhole();
  const asked = { url, actions: everyAction };
  const own = await comeTo(asked, name, owner);
  const form = await ownFormOf(asked, name, owner, own);
  const before = await looker.rowsOf(owner.id);
  const wrongPage = actions[id]?.includes("/journal/book") ? "/sign-in/confirm" : "/journal/book";
  const attacks = someOf(attacksOn(url, { owner, other, own, wrongPage }), everyAction.indexOf(action));
  const fromOwnPage = { cookie: cookieOf(other.token), origin: url, path: control.on(other) };
  const faults = await Promise.all(
    [...attacks, ["another member, from a page of theirs", fromOwnPage, false] as const].map(
      async ([who, sent, refused]) => {
        const answer = await sendForm(url, form, sent);
        const isAnswered = refused ? answer.status === 403 : answer.status < 500;
        if (!isAnswered) return `${name}, sent by ${who}: ${answer.status}`;
        const isTold = sent.cookie !== own && (await answer.text()).includes(owner.words);
        return isTold ? `${name}, sent by ${who}, tells` : [];
      },
    ),
  );
  const after = await looker.rowsOf(owner.id);
  if (after.join() !== before.join())
    faults.push(`${name}: somebody else changed ${differing(before, after)}`);
  const answer = await sendForm(url, form, { cookie: own, origin: url });
  const isDone =
    control.effect === "rows"
      ? (await looker.rowsOf(owner.id)).join() !== after.join()
      : control.effect === "answer" || answer.headers.getSetCookie().length > 0;
  if (!isDone || ![200, 303].includes(answer.status))
    faults.push(`${name}: for its owner ${answer.status}, ${answer.headers.get("location")}`);
  return faults.flat();
}

function differing(before: string[], after: string[]): string {
  return [...before.filter((row) => !after.includes(row)), ...after.filter((row) => !before.includes(row))]
    .map((row) => row.split(" ")[0])
    .join();
}
