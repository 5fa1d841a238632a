import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { everyRow } from "#db/testing/every-row.ts";
import { isLong } from "#domain/testing/cases.ts";
import { startBalancing } from "#scripts/deploy/nginx.ts";
import { freePort } from "#scripts/port.mjs";
import { cookieOf, sendForm } from "./world/attack/attacks.ts";
import { someoneWhole, type Whole } from "./world/attack/whole-record.ts";
import { away, canFillDisk, diskFull, type Fault, full, readOnly } from "./world/faults.ts";
import { pressSignIn } from "./world/fixtures.ts";
import { expect, practise, test } from "./world/member.ts";
import { formsOn } from "./world/odd/forms.ts";
import { memberPages } from "./world/pages.ts";
import { startServer, type World } from "./world/world.ts";

test("a whole story leaves none of its words in the log @both-in-the-drill", async ({
  page,
  tend,
  address,
  context,
}) => {
  const before = (await tend.log()).length;
  await page.goto("/guides/breathing");
  const cue = "polish-the-zither";
  const adding = page.getByRole("form", { name: "Put it in your week" });
  await adding.getByLabel("After I").fill(cue);
  for (const day of ["Saturday", "Sunday"]) await adding.getByRole("checkbox", { name: day }).check();
  await adding.getByRole("button", { name: "Add to my plan" }).click();
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const link = await tend.inbox.linkFor(address);
  await page.goto(link);
  await pressSignIn(page);
  await page.getByRole("link", { name: "Change, pause or finish (Slow breathing)" }).click();
  const item = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const note = "nobody-knows-of-my-xylophone";
  await page.goto(`/today/${item}`);
  await page.getByLabel("A note, for you alone").fill(note);
  await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
  await page.getByRole("link", { name: "Back to Today" }).click();
  await expect(page.getByText(note).first()).toBeVisible();
  await page.goto(`/plan/${item}`);
  await page.getByLabel("After I").fill(`${cue} `.repeat(50));
  await page.getByRole("button", { name: "Save this practice" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "After I: Keep this to 120 characters",
  );
  const written = "the-contrabassoon-is-in-the-attic";
  await page.goto("/journal/new");
  await page.getByLabel("Your words").fill(written);
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Kept in your journal.")).toBeVisible();
  await page.goto("/journal");
  await page.getByLabel("Look for words in it").fill("contrabassoon");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText(written)).toBeVisible();
  expect(page.url()).not.toContain("contrabassoon");
  await page.goto("/care-plan/write");
  await page.getByRole("textbox").first().fill(`${written} too`);
  await page.getByRole("button", { name: "Keep my care plan" }).click();
  await expect(page.getByText(`${written} too`).first()).toBeVisible();
  await page.goto(`/plan/${item}`);
  await tend.whileDatabaseIsAway(async () => {
    await page.getByLabel("After I").fill(cue);
    await page.getByRole("button", { name: "Save this practice" }).click();
    await expect(page.getByText(/cannot reach your records/i).first()).toBeVisible();
  });

  const log = (await tend.log()).slice(before);
  expect(log).toContain('"route":"/plan/[item]"');
  const rows = (await everyRow(tend.adminUrl)).join("\n");
  expect(rows).toContain(item);
  for (const word of [cue, note, "contrabassoon"]) expect(rows).not.toContain(word);
  const session = (await context.cookies()).find(({ name }) => name === "tend-session")?.value ?? "";
  const token = new URL(link).searchParams.get("token") ?? "";
  for (const word of [
    cue,
    note,
    "contrabassoon",
    address,
    address.split("@")[0],
    token,
    session,
    item,
    "127.0.0.1",
    "::1",
  ]) {
    expect(word).not.toHaveLength(0);
    expect(log).not.toContain(word);
  }
});

test("nor does a database that is not as it should be", async ({ page, tend, member, context }) => {
  const item = await practise(member);
  await page.goto("/today");
  const before = (await tend.log()).length;
  const admin = postgres(tend.adminUrl, {
    max: 1,
    onnotice: () => {},
  });
  const renamed = ["sessions", "plan_items", "logs", "sign_in_requests", "summaries"];
  const paths = [
    "/today",
    "/plan",
    `/plan/${item}`,
    "/settings",
    "/sign-in",
    "/sign-in/used",
    "/plan/new/look",
  ];
  const asked = [...paths, "/sign-in/confirm?token=hush", "/s/hush", "/settings/export.json", "/readyz"];
  try {
    for (const table of renamed) {
      await admin`alter table ${admin(table)} rename to ${admin(`${table}_elsewhere`)}`;
      for (const path of asked) await page.request.get(path);
      if (table === "logs") await page.getByRole("button", { name: "Done (Slow breathing)" }).click();
      await admin`alter table ${admin(`${table}_elsewhere`)} rename to ${admin(table)}`;
    }
  } finally {
    await admin.end();
  }
  const log = (await tend.log()).slice(before);
  expect(log).toContain('"code":"42P01"');
  const session = (await context.cookies()).find(({ name }) => name === "tend-session")?.value ?? "";
  const hash = createHash("sha256").update(session).digest("hex");
  for (const word of ["select", "Failed query", "params", "member_id", "hush", item, session, hash])
    expect(log).not.toContain(word);
  for (const line of log.split("\n").filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow();
});

/** What ails Tend meanwhile: in `npm test` tables that are gone; in the drill, behind a proxy and without mail, whatever can. */
const ailments: [what: string, fault: Fault][] = [
  ["tables are gone", withoutTables],
  ...(isLong
    ? ([
        ["there is no mail", (_, tell) => tell()],
        ["the database is away", away],
        ["it takes no changes", readOnly],
        ["it has no connection left", full],
        ...(canFillDisk ? [["its disk is full", diskFull]] : []),
      ] as [string, Fault][])
    : []),
];

/** How to stop what a story has started, whatever came of it. */
const stops: (() => Promise<void>)[] = [];
test.afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

for (const [what, fault] of ailments) {
  test(`nor what is typed into any field of any form, while ${what}`, async ({ tend }) => {
    test.setTimeout(300_000);
    const place = isLong ? await behindProxy(tend) : { tend, log: tend.log };
    const { url } = place.tend;
    const owner = await someoneWhole();
    const cookie = cookieOf(owner.token);
    const { forms, planted } = await plant(url, owner, cookie);
    const before = (await place.log()).length;
    const told: string[] = [];
    await fault(place.tend, async () => {
      for (const form of forms) {
        const answer = await sendForm(url, form, { cookie, origin: url });
        told.push(`${answer.headers.get("location")}`, ...answer.headers.getSetCookie());
        const kept = answer.headers.get("cache-control") ?? "";
        expect(kept, `${answer.status} for ${form.path}`).toContain("no-store");
      }
    });
    expect(planted.length).toBeGreaterThan(isLong ? 40 : 20);
    const log = (await place.log()).slice(before);
    if (fault === withoutTables) expect(log).toContain('"code":"42P01"');
    const folder = dirname(await dataOf(place.tend));
    for (const kept of [log, told.join("\n"), readFileSync(join(folder, "postgres.log"), "utf8")])
      expect(planted.filter((word) => kept.includes(word))).toEqual([]);
    // In the database itself, all that was typed is encrypted, but for addresses.
    if (isLong) expect([folder, ".next"].flatMap((where) => filesWith(ofMine, where))).toEqual([]);
  });
}

/** Every form of theirs, and what was typed into each field of it. */
async function plant(url: string, owner: Whole, cookie: string) {
  const all = memberPages({ item: owner.item, day: owner.today, entry: owner.entry, walk: owner.walk });
  const pages = all.filter(
    (path) => isLong || /new|edit|write|staying-well|^\/(plan|today)\/[^/]{36}$/.test(path),
  );
  const planted: string[] = [];
  const drawn = await formsOn(url, [...pages, "/guides/breathing", "/guides/journaling", "/sign-in"], cookie);
  const forms = drawn.map((form) => ({
    ...form,
    // What is empty is to be typed into, or asks for something that words are not.
    fields: form.fields.map(([name, value]): [string, string] => {
      if (name.startsWith("$") || (value !== "" && !value.includes(owner.words))) return [name, value];
      const number = planted.length;
      planted.push(name === "email" ? `zither-${number}@example.net` : `zither-${number}${ofMine}`);
      return [name, planted.at(-1) ?? ""];
    }),
  }));
  return { forms, planted };
}

const ofMine = "-of-mine";
const tables = ["plan_items", "entries", "drafts", "check_ins", "care_plans", "evenings", "kept", "outbox"];

async function withoutTables({ adminUrl }: World, tell: () => Promise<void>): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const rename = (from: string, to: string) => admin`alter table ${admin(from)} rename to ${admin(to)}`;
  // A story before may have sent as much as may be sent: what is refused for that reaches no table.
  await admin`delete from rate_limits`;
  for (const table of tables) await rename(table, `${table}_elsewhere`);
  try {
    await tell();
  } finally {
    for (const table of tables) await rename(`${table}_elsewhere`, table);
    await admin.end();
  }
}

/** Another server of the same Tend, which cannot send mail, behind nginx as it is shipped. */
async function behindProxy(tend: World) {
  const [port, inner] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const server = await startServer(
    {
      DATA_DIR: test.info().outputPath("data"),
      DATABASE_URL: tend.databaseUrl,
      AUTH_SECRET: tend.secret,
      KEY_RING: tend.keyRing,
      AUTH_URL: url,
      TRUST_PROXY: "1",
      SMTP_URL: "smtp://127.0.0.1:9",
      MAIL_FROM: "Tend <tend@example.org>",
      LOG_LEVEL: "debug",
    },
    inner,
  );
  stops.unshift(server.stop);
  const nginx = await startBalancing(port, [inner, inner]);
  stops.unshift(nginx.stop);
  return { tend: { ...tend, url }, log: async () => (await server.log()) + nginx.log() };
}

async function dataOf({ adminUrl }: World): Promise<string> {
  const admin = postgres(adminUrl, { max: 1 });
  const [row] = await admin<{ data: string }[]>`select current_setting('data_directory') as data`;
  await admin.end();
  return row?.data ?? "";
}

function filesWith(word: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(word));
}

test("no member page is kept by a browser or a proxy", async ({ page, member }) => {
  const files = [
    "/settings/export.json",
    "/settings/export/days.csv",
    "/progress/ratings.csv",
    "/summary/pdf",
  ];
  for (const path of [...memberPages({ item: "x", day: member.today }), ...files]) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect(answer.headers()["cache-control"], path).toContain("no-store");
    expect(answer.status(), path).toBeLessThan(500);
  }
});
