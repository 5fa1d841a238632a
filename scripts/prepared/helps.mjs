/**
 * What a command of npm takes, and what it answers to --help, by the program or file that it runs. It needs no package, so that a fresh
 * clone answers too.
 */
import { operations } from "../operate/help.mjs";

const ownDatabase =
  "It uses the database of the Tend that runs here, or else starts it for as long as it takes.";

const benchParts = ["public", "peers", "members", "journal", "pooler", "awake", "growth", "crowd", "life"];

/** @satisfies {Record<string, import("./words.mjs").Usage>} */
export const helps = {
  "scripts/dev.mjs": {
    says: `npm run dev     Tend with pages that change in the browser as soon as a file does

It has the same database, sign-in links and demo member as npm start, and reads the same settings (.env.example).
Only the one or the other can run on a DATA_DIR. Ctrl-C stops it.`,
  },
  "scripts/check.mjs": {
    says: `npm run check     types, lint, format, dead code, and unit tests: what a commit has to pass

npm run check -- --code leaves the tests out. npm run fix puts the format right.`,
    options: { code: "flag" },
  },
  biome: {
    says: "npm run fix     puts the format and the order of imports right, and what else the linter can mend safely",
    passes: true,
  },
  vitest: {
    says: `npm run test:db     the tests against a real PostgreSQL, which is started for them

npm run test:db -- db/kept     only the files whose path has this in it`,
    passes: true,
  },
  playwright: {
    says: `npm run test:e2e     the stories, in a browser, against a whole Tend; it is built first if sources have changed

npm run test:e2e -- e2e/a-plan-is-built-in-a-few-presses.spec.ts     one of them
npm run test:e2e -- -g "without a script"                            those whose name has these words`,
    passes: true,
  },
  "scripts/content.mjs": {
    says: "npm run content     the checks of the content alone, and then the content in figures",
  },
  "drizzle-kit": {
    says: `npm run migrate:make -- --name what-it-is              a migration, from what has changed in db/schema/
npm run migrate:make -- --name what-it-is --custom     an empty one, to be written by hand

It compares files, and asks no database. CONTRIBUTING.md says what a migration may do.`,
    passes: true,
  },
  "db/demo/seed.ts": {
    says: `npm run seed:demo     makes the demo member anew, with six weeks of made-up practice

${ownDatabase}`,
  },
  "db/keys/rotation.ts": {
    says: `npm run keys:rotate     takes older keys of KEY_RING out of use, while Tend runs; docs/keys.md says how

  -- --rows     gives each member a new key of their own too, and writes all of their words anew

${ownDatabase}`,
    options: { rows: "flag" },
  },
  "db/backup/take.ts": {
    says: `npm run backup     writes every row to an encrypted file in BACKUP_DIR, or else in DATA_DIR/backups; docs/backups.md

It deletes those there that are older than 30 days.

npm run -s backup -- --identity     prints the identity with which age opens such a file without Tend

${ownDatabase}`,
    options: { identity: "flag" },
  },
  "db/backup/put-back.ts": {
    says: `npm run restore -- FILE     puts a backup back into a Tend without members; docs/backups.md

${ownDatabase}`,
    words: [1, 1, "FILE"],
  },
  "scripts/operate/doctor.ts": {
    says: `npm run doctor     looks at settings, database, keys, mail, disks, clock, backups and versions

It ends with 1 where something is wrong, and with 0 otherwise.`,
  },
  "scripts/operate/operate.ts": operations,
  "bench/bench.ts": {
    says: `npm run bench                     everything: forty minutes on two idle cores
npm run bench -- PART …           some of it:
  public     a public page, against node:http and nginx
  peers      a page of the same text in plain Next and in Astro, which it installs
  members    members’ pages and writing a day down, against a nearly empty page
  journal    a journal of 5,000 entries, against one of 50
  pooler     members’ pages without prepared statements, and through PgBouncer where it is installed
  awake      how long a slow phone waits for a tool after the tap (4 times slower, slow 4G)
  growth     Today and Progress among a million logs
  crowd      what pages ask, among 3,000,000 logs and 1,000,000 entries of 10,000 members
  life       how long a second start takes, and memory over --minutes=N (10) under load, beside an
             empty application of the same framework, which takes as long again
npm run bench -- --rounds=N       turns of each (7), of --seconds=N (2)
npm run bench -- --json=FILE      the numbers, to keep

Every number is of the Node that runs it: call another Node with node_modules/.bin/tsx bench/bench.ts.
It needs Linux, and wrk for the load: apt-get install wrk nginx libnginx-mod-http-brotli-static`,
    options: { rounds: "value", seconds: "value", minutes: "value", json: "value" },
    words: [0, benchParts.length, "PART"],
    wrong: ({ words, given: { json, ...numbers } }) => {
      const unknown = words.find((name) => !benchParts.includes(name));
      if (unknown) return `The bench has no part “${unknown}”. It has: ${benchParts.join(", ")}.`;
      const odd = Object.keys(numbers).find((name) => !(Number(numbers[name]?.at(-1)) > 0));
      return odd && `--${odd} takes a number above 0.`;
    },
  },
};
