import { expect, test } from "vitest";
import { exportSchema } from "./export.ts";
import { noAccount, readExportFile } from "./older-exports.ts";

const newest = exportSchema.shape.version.value;
const empty = {
  format: "tend-export",
  version: newest,
  exportedAt: "2026-11-02T10:00:00.000Z",
  member: {
    email: "ada@example.org",
    emailConfirmedAt: null,
    name: null,
    zone: null,
    firstDay: 1,
    firstDayChanges: [],
    clockHours: 24,
    reviewEvery: 14,
    eveningQuestion: true,
    earlierLine: false,
    joinedAt: "2026-11-02T10:00:00.000Z",
  },
  practices: [],
  checkIns: [],
  summaries: [],
  journal: { entries: [], drafts: [] },
  evenings: [],
  paths: [],
  carePlan: [],
  account: noAccount,
};

test("an export of every version is read as the newest", () => {
  const { eveningQuestion: _, earlierLine: ______, ...known } = empty.member;
  const { firstDayChanges: __, ...member } = known;
  const { checkIns, account, journal: ___, evenings: ____, carePlan: _____, paths: _______, ...rest } = empty;
  const [first, second] = [
    { ...rest, member },
    { ...rest, member: known },
  ];
  for (const older of [first, second, { ...second, checkIns }, { ...second, checkIns, account }].entries())
    expect(readExportFile(JSON.stringify({ ...older[1], version: older[0] + 1 }))).toEqual({ ...empty });
});

test.each([
  ["nothing", ""],
  ["no JSON", "hello"],
  ["other JSON", "[1, 2]"],
  ["another format", JSON.stringify({ ...empty, format: "elsewhere" })],
  ["a version that never was", JSON.stringify({ ...empty, version: 0 })],
  ["a field too many", JSON.stringify({ ...empty, more: 1 })],
  ["a field too few", JSON.stringify({ ...empty, practices: undefined })],
  [
    "a text that is too long",
    JSON.stringify({ ...empty, member: { ...empty.member, name: "a".repeat(100_001) } }),
  ],
])("%s is no export", (_what, text) => {
  expect(readExportFile(text)).toBe("no-export");
});

test("an export of a newer Tend is said to be one", () => {
  expect(readExportFile(JSON.stringify({ ...empty, version: newest + 1 }))).toBe("newer");
});

const many = (piece: string, count: number) => `[${`${piece},`.repeat(count - 1)}${piece}]`;
const beginning = `{"format":"tend-export","version":${newest},`;

test.each([
  ["lists in lists", "[".repeat(1_000_000) + "]".repeat(1_000_000)],
  ["empty pieces", `${beginning}"practices":${many("{}", 1_000_000)}}`],
  [
    "many lists of empty pieces",
    `{${Array.from({ length: 60 }, (_, place) => `"${place}":${many("{}", 20_000)}`)}}`,
  ],
  ["wrong days in one practice", `${beginning}"practices":[{"days":${many("{}", 29_000)}}]}`],
  [
    "wrong answers",
    `${beginning}"checkIns":[{"answers":{${Array.from({ length: 29_000 }, (_, place) => `"${place}":"a"`)}}}]}`,
  ],
])("a file of %s is no export, and nothing more comes of it", (_what, text) => {
  expect(readExportFile(text)).toBe("no-export");
});
