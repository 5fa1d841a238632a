/** Holds docs/threats.md against the tests that there are, and against what it says that there is none of. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { securityHeaders } from "#server/headers.mjs";

const page = readFileSync("docs/threats.md", "utf8");
const [table = "", absent = "", unmet = ""] = page.split(/^## .*$/m);
const cellsOf = (text: string) =>
  (text.match(/^\| \w.*$/gm) ?? []).slice(1).map((row) => row.split("|").map((cell) => cell.trim()));

const threats = cellsOf(table).map(([, what = "", , sections = "", tests = ""]) => ({
  what,
  sections,
  tests,
}));

test("each threat has a test that `npm test` runs, and not the drill alone", () => {
  expect(threats.length).toBeGreaterThan(40);
  const named = (tests: string) =>
    [...tests.matchAll(/`([^`]+\.(?:test|spec)\.ts)`/g)].map(([, name = ""]) => name);
  const isRun = (name: string) =>
    !/^test\.skip\((?:!isLong|minutes|builds)/m.test(readFileSync(name, "utf8"));
  expect(threats.filter(({ tests }) => !named(tests).some(isRun)).map(({ what }) => what)).toEqual([]);
});

test("every chapter of ASVS has a row, and every row a section", () => {
  expect(threats.filter(({ sections }) => !/^\d+(\.\d+)?(, \d+(\.\d+)?)*$/.test(sections))).toEqual([]);
  const chapters = new Set(
    threats.flatMap(({ sections }) => sections.split(", ").map(Number.parseFloat)).map(Math.floor),
  );
  expect([...chapters].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 17 }, (_, place) => place + 1),
  );
  expect(cellsOf(unmet).length).toBeGreaterThan(10);
});

const files = execFileSync("git", ["ls-files", "app", "components", "content", "db", "domain", "server"], {
  encoding: "utf8",
});
const code = files
  .trim()
  .split("\n")
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));
const filesWith = (sign: RegExp) => code.filter(({ text }) => sign.test(text)).map(({ file }) => file);

/** Each with what would be in our code if there were any. */
const never: [name: string, sign: RegExp][] = [
  ["WebRTC", /RTCPeerConnection|getUserMedia/],
  ["WebSocket", /new WebSocket\(/],
  ["HTML or Markdown of", /\.innerHTML\b|document\.write|insertAdjacentHTML/],
];

test.each(never)("of %s there is none, as the page says", (name, sign) => {
  expect(absent).toContain(name);
  expect(filesWith(sign)).toEqual([]);
});

test("what stands in a page as HTML is the build’s own", () => {
  const known = ["app/(public)/_page/awake.tsx", "app/(public)/guides/[slug]/structured-data.tsx"];
  expect(filesWith(/dangerouslySetInnerHTML/)).toEqual(known);
});

test("a message from another window is taken from our own pages alone", () => {
  const hearing = code.filter(({ text }) => /addEventListener\("message"/.test(text));
  expect(hearing.length).toBeGreaterThan(0);
  for (const { file, text } of hearing) {
    const handlers = text.match(/addEventListener\("message", \w+\)/g) ?? [];
    expect(text.match(/\(origin !== location\.origin \|\|/g), file).toHaveLength(handlers.length);
  }
});

test("no page may turn on a camera or a microphone, or ask where somebody is", () => {
  const policy = securityHeaders({ AUTH_URL: "https://tend.example", HSTS: "host" })["Permissions-Policy"];
  for (const name of ["camera", "microphone", "geolocation"]) expect(policy).toContain(`${name}=()`);
});
