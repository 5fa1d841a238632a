import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// What the linter cannot know, because it looks at one file at a time (decision 120).

const rooms = ["app", "bench", "components", "content", "db", "domain", "e2e", "scripts", "server"];
const isCode = (path: string) => /\.(tsx?|mjs|css)$/.test(path) && !/\.(test|spec)\.tsx?$/.test(path);
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
const code = [...files, "instrumentation.ts", "mdx-components.tsx", "server.mjs"].filter(isCode);

test("no folder holds more than fifteen files of code", () => {
  const folders = [...new Set(code.map(dirname))];
  const full = folders
    .map((folder) => ({ folder, count: code.filter((file) => dirname(file) === folder).length }))
    .filter(({ count }) => count > 15);
  expect(full).toEqual([]);
});

/** A list, of the words that people type. */
const mayBeLong = new Set(["content/search/topics.ts"]);

test("no file of code is longer than three hundred lines, style sheets included", () => {
  const long = code
    .filter((file) => !mayBeLong.has(file))
    .map((file) => ({ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

/** What each file is imported by; files at the root of the project count as standing in `app`. */
const users = new Map<string, string[]>();
const ours = /(?:from|import) "(#[^"]+|\.{1,2}\/[^"]+)"/g;
for (const file of code) {
  for (const [, named = ""] of readFileSync(file, "utf8").matchAll(ours)) {
    const target = named.startsWith("#") ? named.slice(1) : join(dirname(file), named);
    users.set(target, [...(users.get(target) ?? []), file]);
  }
}

test("what routes share stands in the lowest folder that holds all who use it", () => {
  const misplaced = code
    .filter((file) => file.startsWith("app/"))
    .flatMap((file) => {
      const folders = (users.get(file) ?? []).map((user) => (user.includes("/") ? dirname(user) : "app"));
      const [first, ...others] = folders;
      if (first === undefined) return [];
      const lowest = others.reduce(shared, first);
      const here = dirname(file);
      // A noun that several share has a folder of its own, whose name begins with _.
      if (here === lowest || here.replace(/\/_[^/]+$/, "") === lowest) return [];
      return [`${file} belongs in ${lowest}, or in a folder there whose name begins with _`];
    });
  expect(misplaced).toEqual([]);
});

function shared(one: string, other: string): string {
  const theirs = other.split("/");
  const parts = one.split("/");
  const end = parts.findIndex((part, at) => part !== theirs[at]);
  return parts.slice(0, end < 0 ? parts.length : end).join("/");
}

test("a piece that one feature alone uses stands with it", () => {
  const alone = code
    .filter((file) => file.startsWith("components/"))
    .flatMap((file) => {
      const who = users.get(file) ?? [];
      const features = new Set(who.map((user) => (user.startsWith("app/") ? featureOf(user) : user)));
      const [only, another] = features;
      if (another !== undefined || !only?.startsWith("app/")) return [];
      return [`${file} is used in ${only} alone`];
    });
  expect(alone).toEqual([]);
});

/** `app/(member)/today` of `app/(member)/today/[item]/page.tsx`. */
function featureOf(file: string): string {
  return dirname(file).split("/").slice(0, 3).join("/");
}

test("a test that shares a server of PostgreSQL with others looks at its own database, and changes no other", () => {
  const careless = files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }))
    .filter(({ text }) => text.includes("freshDatabase();"))
    .flatMap(({ file, text }) => {
      const statements = text.match(/`[^`]*`/g) ?? [];
      return statements
        .filter((sql) => /pg_locks|pg_stat_activity|alter (role|system)/.test(sql))
        .filter((sql) => !/current_database\(\)|in database|pg_backend_pid/.test(sql))
        .map((sql) => `${file}: ${sql}`);
    });
  expect(careless).toEqual([]);
});
